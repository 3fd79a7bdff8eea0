using Entities.Text;

namespace Entities.Values.Temporal;

/// <summary>Finds the date that a document bears itself, in its first lines: a leading date, a dateline, a line that says when it was published.</summary>
/// <remarks>Immutable and thread-safe. Only a bounded start of the text is read, however long it is.</remarks>
internal sealed class DocumentDateFinder
{
    private const int MostCharacters = 1200;
    private const int MostLines = 8;
    private const int MostTokensBefore = 12;

    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly ValueLexicon _lexicon;
    private readonly TemporalFinder _finder;
    private readonly WordIndex _cues = new();
    private readonly WordIndex _joints = new();

    /// <summary>Creates a finder.</summary>
    /// <param name="tokenizer">The language's tokenizer.</param>
    /// <param name="splitter">The language's sentence splitter.</param>
    /// <param name="lexicon">The words that the finder of dates knows.</param>
    /// <param name="finder">The finder of dates.</param>
    /// <param name="cues">Words that stand before such a date: date, published.</param>
    /// <param name="joints">Words that may stand between a cue and the date: on, at.</param>
    public DocumentDateFinder(
        Tokenizer tokenizer, SentenceSplitter splitter, ValueLexicon lexicon, TemporalFinder finder, ReadOnlySpan<string> cues, ReadOnlySpan<string> joints)
    {
        _tokenizer = tokenizer;
        _splitter = splitter;
        _lexicon = lexicon;
        _finder = finder;
        foreach (var cue in cues)
        {
            _cues.Add(cue);
        }

        foreach (var joint in joints)
        {
            _joints.Add(joint);
        }
    }

    /// <summary>The date, with its time where the text has it; null if the text bears none.</summary>
    public DateTime? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var head = text.Length <= MostCharacters ? text : text[..MostCharacters];
        using var document = TokenizedDocument.Create(new Document(head), _tokenizer, _splitter);
        using var context = ValueContext.Create(document, _lexicon);
        var lines = 0;
        for (var token = 0; token < context.Count && lines < MostLines;)
        {
            lines++;
            var end = token + 1;
            while (end < context.Count && !context.StartsLine(end))
            {
                end++;
            }

            if (TryFindInLine(context, token, end, out var date))
            {
                return date;
            }

            token = end;
        }

        return null;
    }

    private bool TryFindInLine(ValueContext context, int start, int end, out DateTime date)
    {
        date = default;
        var hasCue = false;
        var hasName = false;
        for (var token = start; token < end && token - start <= MostTokensBefore; token++)
        {
            context.Floor = token;
            if (_finder.TryFind(context, token, out var span) && !span.IsVeto)
            {
                if (span.Value is DateTimeValue { Start: { } found, End: { } until } value && until - found <= TimeSpan.FromDays(1)
                    && value.Kind is "date" or "time"
                    && span.Value is DateTimeValue { Start: { } first } && Follows(context, span.End, end, hasCue || IsIso(context, token), hasName))
                {
                    date = first;
                    return !IsRange(context, span.End, end);
                }

                // A weekday or a place's number before the date: Friday | 24 January.
                token = span.End - 1;
                hasName = true;
                continue;
            }

            var text = context.TextOf(token);
            if (_cues.Find(text) >= 0)
            {
                hasCue = true;
            }
            else if (context.KindOf(token) == TokenKind.Word && _joints.Find(text) < 0)
            {
                if (!context.IsCapitalized(token))
                {
                    return false; // running text
                }

                hasName = true;
            }
            else if (context.KindOf(token) is not (TokenKind.Word or TokenKind.Punctuation or TokenKind.Symbol))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsIso(ValueContext context, int token) =>
        context.KindOf(token) == TokenKind.Number && context.TokenAt(token).Length >= 8 && DigitToken.Read(context.TextOf(token)) is { Count: >= 3 } digits
            && digits.Length(0) == 4;

    /// <summary>Whether a dash and a second date follow: <c>(4 March 1892 – 9 April 1918)</c> is somebody's life.</summary>
    private bool IsRange(ValueContext context, int token, int end)
    {
        if (token + 1 >= end || context.FirstCharOf(token) is not ('-' or '–' or '—'))
        {
            return false;
        }

        context.Floor = token + 1;
        return _finder.TryFind(context, token + 1, out var second) && second.Value is DateTimeValue;
    }

    /// <summary>Whether what comes after the date lets it be the document's: anything after a cue, otherwise the line's end, a bracket or a dash.</summary>
    private static bool Follows(ValueContext context, int token, int end, bool hasCue, bool hasName)
    {
        if (hasCue && !hasName)
        {
            return true;
        }

        return token >= end || context.FirstCharOf(token) is '(' or '-' or '–' or '—' or '|' or ':' or '/' or '\u2022' or ']' or ')' or '·';
    }
}
