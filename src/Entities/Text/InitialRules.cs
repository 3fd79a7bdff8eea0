using System.Collections.Frozen;

namespace Entities.Text;

/// <summary>Tells the full stop of an initial (<c>William A. Wheeler</c>) from that of a sentence (<c>Vitamin A. The dose</c>).</summary>
internal sealed class InitialRules(TokenizerOptions options)
{
    private const int LongestStarter = 16;

    private readonly string _lettersThatAreWords = options.LettersThatAreWords;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _sentenceStarters =
        options.SentenceStarters.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// A capital and a full stop are an initial when a capital follows on the line, and no word that starts sentences; for
    /// <c>I.</c>, when another initial does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="after">Just past the full stop.</param>
    public bool IsInitial(ReadOnlySpan<char> text, char letter, int after)
    {
        var next = NextOnLine(text, after);
        if (next >= text.Length || !char.IsUpper(text[next]))
        {
            return false;
        }

        return (next + 1 < text.Length && text[next + 1] == '.')
            || FollowsInitial(text, after - 2)
            || !(_lettersThatAreWords.Contains(letter, StringComparison.Ordinal) || StartsSentence(text[next..]));
    }

    private bool StartsSentence(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < LongestStarter && char.IsLetter(text[end]))
        {
            end++;
        }

        return _sentenceStarters.Contains(text[..end]);
    }

    /// <summary>Whether an initial and a space stand before <paramref name="start"/>.</summary>
    private static bool FollowsInitial(ReadOnlySpan<char> text, int start) =>
        start >= 3 && text[start - 1] == ' ' && text[start - 2] == '.' && char.IsUpper(text[start - 3])
        && (start == 3 || !char.IsLetterOrDigit(text[start - 4]));

    /// <summary>Where the line goes on after white space.</summary>
    public static int NextOnLine(ReadOnlySpan<char> text, int i)
    {
        // Two spaces at most: more is layout, and a bound keeps the scan linear.
        for (var spaces = 0; spaces < 2 && i < text.Length && text[i] is ' ' or '\u00A0'; spaces++)
        {
            i++;
        }

        return i;
    }
}
