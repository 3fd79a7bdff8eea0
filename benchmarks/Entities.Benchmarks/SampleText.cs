using Entities.Languages.English;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>The texts that the benchmarks read, by name.</summary>
internal static class SampleText
{
    /// <summary>The length of a megabyte, in UTF-16 code units.</summary>
    public const int Megabyte = 1_000_000;

    /// <summary>Two sentences.</summary>
    public const string Message = "Angela Merkel flew to Baghdad on Friday. Merkel wants to give Iraq $3 million.";

    private static readonly Dictionary<string, Lazy<string>> s_texts = new()
    {
        ["message"] = new(Message),
        ["article"] = new(static () => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "article.txt"))),
        ["megabyte"] = new(static () => VariedText.Text(Megabyte)),
        ["no values"] = new(static () => string.Concat(Enumerable.Repeat(
            "the people walked slowly along the quiet road, and talked about their work while the rain fell on the grass; nobody else was there. ", 40))),
        ["values"] = new(static () => string.Concat(Enumerable.Repeat(
            "On 3 March 2019 sales rose 12 percent to $4.5 billion; two hundred people drove 40 miles on the second day, at half past nine. ", 40))),
    };

    /// <summary>A text.</summary>
    /// <param name="name"><c>message</c>, <c>article</c> (the seed article, 374 tokens), <c>megabyte</c> (of varied text), <c>values</c> or <c>no values</c>.</param>
    public static string Of(string name) => s_texts[name].Value;

    /// <summary>Number of tokens of a text, by the library's own tokenizer.</summary>
    public static int CountTokens(string text)
    {
        var tokens = new List<Token>();
        EnglishText.Tokenizer.Tokenize(text, tokens);
        return tokens.Count;
    }
}
