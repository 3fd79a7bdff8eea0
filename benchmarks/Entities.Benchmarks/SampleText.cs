using Entities.Languages.English;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>The text that the benchmarks read: the seed article, and a megabyte of it.</summary>
public static class SampleText
{
    /// <summary>The seed article: about 380 tokens.</summary>
    public static string Article { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article.txt"));

    /// <summary>The article over and over, 1 MB in UTF-16 code units.</summary>
    public static string Megabyte { get; } = string.Concat(Enumerable.Repeat(Article + "\n\n", 1_000_000 / (Article.Length + 2)));

    /// <summary>Number of tokens of a text, by the library's own tokenizer.</summary>
    public static int CountTokens(string text)
    {
        var tokens = new List<Token>();
        EnglishText.Tokenizer.Tokenize(text, tokens);
        return tokens.Count;
    }
}
