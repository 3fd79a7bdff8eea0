using System.Runtime.InteropServices;
using Entities.Comparison;
using Entities.Comparison.Measuring;
using Entities.Languages.English;
using Entities.Languages.English.Values;
using Entities.Text;

namespace Entities.Benchmarks.Runs;

/// <summary>What reads a text: baselines, the parts of the text model, values, and the extractors.</summary>
internal static class TextContenders
{
    [ThreadStatic]
    private static List<Token>? t_tokens;

    [ThreadStatic]
    private static List<Sentence>? t_sentences;

    [ThreadStatic]
    private static List<Candidate>? t_candidates;

    /// <summary>All, from the cheapest to the dearest.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        Baselines.Split,
        Baselines.CapitalizedWords,
        new Contender("tokenizer", null, Tokenize),
        new Contender("tokenizer and splitter", null, Split),
        new Contender("values, with these", null, Values),
        .. ExtractorComparison.OfLibrary.Contenders.OrderBy(static contender => contender.Name switch { "rules" => 0, "statistical" => 1, _ => 2 }),
    ];

    private static int Tokenize(string text)
    {
        var tokens = t_tokens ??= [];
        tokens.Clear();
        EnglishText.Tokenizer.Tokenize(text, tokens);
        return tokens.Count;
    }

    private static int Split(string text)
    {
        Tokenize(text);
        var sentences = t_sentences ??= [];
        sentences.Clear();
        EnglishText.SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(t_tokens), sentences);
        return sentences.Count;
    }

    private static int Values(string text)
    {
        var candidates = t_candidates ??= [];
        candidates.Clear();
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        EnglishValues.Recognizer.Find(document, candidates);
        return candidates.Count;
    }
}
