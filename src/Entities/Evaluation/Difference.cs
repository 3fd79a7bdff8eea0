using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>One disagreement of gold and extractor, with the text around it.</summary>
/// <param name="Document">The document that it is in.</param>
/// <param name="Pair">The gold mention, the found one, or both.</param>
public sealed record Difference(Document Document, MentionPair Pair)
{
    private const int CharactersAround = 70;

    /// <summary>How the two differ.</summary>
    public DifferenceKind Kind => Pair.Difference;

    /// <summary>The mentions with some text on both sides, cut between words where there is white space nearby.</summary>
    public TextSpan Context
    {
        get
        {
            var span = Pair.Span;
            return new TextSpan(StartOfContext(Document.Text, span.Start), EndOfContext(Document.Text, span.End));
        }
    }

    private static int StartOfContext(string text, int start)
    {
        var limit = Math.Max(0, start - CharactersAround);
        if (limit == 0)
        {
            return 0;
        }

        var space = text.AsSpan(limit, start - limit).IndexOfAny(" \n\t");
        return space >= 0 ? limit + space + 1 : char.IsLowSurrogate(text[limit]) ? limit + 1 : limit;
    }

    private static int EndOfContext(string text, int end)
    {
        var limit = Math.Min(text.Length, end + CharactersAround);
        if (limit == text.Length)
        {
            return limit;
        }

        var space = text.AsSpan(end, limit - end).LastIndexOfAny(" \n\t");
        return space >= 0 ? end + space : char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
