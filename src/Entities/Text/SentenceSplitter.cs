using System.Collections.Frozen;

namespace Entities.Text;

/// <summary>Groups tokens into sentences, headlines and list items; together they hold every token.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; one pass, linear, without allocation beyond the list.</para>
/// <para>A sentence ends at a blank line; at a full stop, question or exclamation mark with the quotes and brackets after
/// it, when white space follows and then no small letter; after an abbreviation only before a word that starts
/// sentences; not after the number of a list item. A single line break ends one where a list item follows, and where the
/// next word would have fitted on the line, so that the break was meant (a headline) and not the edge of the page.</para>
/// </remarks>
public sealed class SentenceSplitter
{
    private const int ShortLine = 40;

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _neverFinal;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _starters;

    /// <summary>Creates a splitter.</summary>
    /// <param name="options">What the language adds; null for nothing.</param>
    public SentenceSplitter(SentenceSplitterOptions? options = null)
    {
        options ??= new SentenceSplitterOptions();
        _neverFinal = options.NeverFinal.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _starters = options.SentenceStarters.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Appends the sentences of a tokenised text to a list, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens, all of them.</param>
    /// <param name="sentences">The list; reuse it, cleared, to allocate nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sentences"/> is null.</exception>
    public void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        var first = 0;
        var line = 0; // first token of the line
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            var gap = text[tokens[i].End..tokens[i + 1].Start];
            var breaks = gap.Length == 0 ? 0 : LineBreaks(gap);
            bool ends;
            if (breaks > 1)
            {
                ends = true;
            }
            else
            {
                ends = EndsAfter(text, tokens, first, i, gap.Length > 0)
                    || (breaks == 1 && BreakIsMeant(text, tokens, line, i));
            }

            if (ends)
            {
                sentences.Add(new Sentence(first, i + 1));
                first = i + 1;
            }

            if (breaks > 0)
            {
                line = i + 1;
            }
        }

        if (first < tokens.Length)
        {
            sentences.Add(new Sentence(first, tokens.Length));
        }
    }

    private static int LineBreaks(ReadOnlySpan<char> gap)
    {
        var count = 0;
        for (var i = 0; i < gap.Length && count < 2; i++)
        {
            var c = gap[i];
            if (c == '\u2029')
            {
                return 2;
            }

            if (c is '\n' or '\u0085' or '\u2028' || (c == '\r' && !(i + 1 < gap.Length && gap[i + 1] == '\n')))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>Whether a sentence that began at token <paramref name="first"/> ends after token <paramref name="i"/>, by its punctuation.</summary>
    private bool EndsAfter(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int i, bool spaceFollows)
    {
        var token = tokens[i];
        var last = text[token.End - 1];
        if (token.Kind is TokenKind.Word or TokenKind.Number)
        {
            return last == '.' && spaceFollows && EndsAfterAbbreviation(text, tokens, i);
        }

        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        if (last is '。' or '！' or '？' or '।' or '۔')
        {
            return !IsCloser(text[tokens[i + 1].Start]);
        }

        // Walk back over quotes and brackets that close after the mark; three at most.
        var mark = i;
        while (mark > first && i - mark < 3 && IsCloser(last))
        {
            if (tokens[mark - 1].End != tokens[mark].Start)
            {
                return false; // an opening quote after a space
            }

            last = text[tokens[--mark].End - 1];
        }

        if (!spaceFollows || !IsFinal(last) || IsListNumber(tokens, first, mark))
        {
            return false;
        }

        if (mark < i && tokens[mark].Kind is TokenKind.Word && last == '.')
        {
            return EndsAfterAbbreviation(text, tokens, i);
        }

        return tokens[mark].Kind == TokenKind.Punctuation && !StartsSmall(text, tokens, i + 1);
    }

    private bool EndsAfterAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        var word = tokens[i].In(text);
        if (word.Length > 1 && _neverFinal.Contains(word[..^1]))
        {
            return false;
        }

        // A quote or bracket may stand before the word that decides.
        var next = i + 1;
        while (next < tokens.Length && next - i <= 2 && tokens[next].Kind == TokenKind.Punctuation)
        {
            next++;
        }

        return next < tokens.Length && char.IsUpper(text[tokens[next].Start]) && _starters.Contains(tokens[next].In(text));
    }

    /// <summary><c>1.</c> or <c>b)</c> at the start of a line numbers what follows.</summary>
    private static bool IsListNumber(ReadOnlySpan<Token> tokens, int first, int mark) =>
        mark == first + 1 && tokens[first].Length <= 3
        && (tokens[first].Kind == TokenKind.Number || (tokens[first].Kind == TokenKind.Word && tokens[first].Length == 1));

    private static bool StartsSmall(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int next)
    {
        while (next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Punctuation && tokens[next].End == tokens[next + 1].Start)
        {
            if (IsFinal(text[tokens[next].Start]) || text[tokens[next].Start] == ',')
            {
                return true; // more of the same mark
            }

            next++;
        }

        var c = text[tokens[next].Start];
        return char.IsLower(c) || c is ',' or ';' or '.';
    }

    private static bool BreakIsMeant(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int line, int i)
    {
        var next = tokens[i + 1];
        if (StartsListItem(text, tokens, i + 1))
        {
            return true;
        }

        if (char.IsLower(text[next.Start]) || text[tokens[i].End - 1] is ',' or ';' or '-')
        {
            return false;
        }

        var length = tokens[i].End - tokens[line].Start;
        var rest = text[next.Start..];
        var nextLength = rest.IndexOfAny('\n', '\r');
        nextLength = nextLength < 0 ? rest.Length : nextLength;
        return length + 1 + Token.EndOfRun(tokens, i + 1) - next.Start <= nextLength || (length < ShortLine && nextLength < ShortLine);
    }

    private static bool StartsListItem(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length)
        {
            return false;
        }

        var token = tokens[i];
        var spaceFollows = tokens[i + 1].Start > token.End;
        if (text[token.Start] is '•' or '◦' or '▪' or '‣' or '*' or '-' or '–' or '—')
        {
            return spaceFollows && token.Length == 1;
        }

        return !spaceFollows && token.Length <= 3 && text[tokens[i + 1].Start] is '.' or ')'
            && token.Kind == TokenKind.Number && i + 2 < tokens.Length && tokens[i + 2].Start > tokens[i + 1].End;
    }

    private static bool IsFinal(char c) => c is '.' or '!' or '?' or '…';

    private static bool IsCloser(char c) => c is '"' or '”' or '’' or '\'' or '»' or ')' or ']' or '}' or '」' or '』' or '）';
}
