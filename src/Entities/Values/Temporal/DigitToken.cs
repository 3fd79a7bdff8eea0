using System.Runtime.CompilerServices;

namespace Entities.Values.Temporal;

/// <summary>The groups of digits of a number token, what parts them, and the letters after them.</summary>
internal readonly ref struct DigitToken
{
    private const int Most = 8;

    private readonly Groups _values;
    private readonly Groups _lengths;
    private readonly Groups _separators;

    private DigitToken(Groups values, Groups lengths, Groups separators, int count, ReadOnlySpan<char> suffix, bool startsWithApostrophe)
    {
        _values = values;
        _lengths = lengths;
        _separators = separators;
        Count = count;
        Suffix = suffix;
        StartsWithApostrophe = startsWithApostrophe;
    }

    /// <summary>How many groups there are; 0 if the token cannot be read.</summary>
    public int Count { get; }

    /// <summary>The letters and signs after the last group.</summary>
    public ReadOnlySpan<char> Suffix { get; }

    /// <summary>Whether it begins as <c>'90s</c> does.</summary>
    public bool StartsWithApostrophe { get; }

    /// <summary>The value of a group.</summary>
    public int this[int group] => _values[group];

    /// <summary>How many digits a group has.</summary>
    public int Length(int group) => _lengths[group];

    /// <summary>What stands after a group: dashes as <c>-</c>, <c>T</c> and <c>h</c> as they are.</summary>
    public char After(int group) => (char)_separators[group];

    /// <summary>Whether all groups are parted by one given sign.</summary>
    public bool PartedBy(char separator)
    {
        for (var i = 0; i + 1 < Count; i++)
        {
            if (_separators[i] != separator)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads a token; one with too many groups or digits has none.</summary>
    public static DigitToken Read(ReadOnlySpan<char> text)
    {
        Groups values = default, lengths = default, separators = default;
        var i = text.Length > 0 && !char.IsAsciiDigit(text[0]) && text[0] is '\'' or '’' ? 1 : 0;
        var apostrophe = i == 1;
        var count = 0;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            var start = i;
            var value = 0;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                if (i - start >= 9)
                {
                    return default;
                }

                value = (value * 10) + text[i++] - '0';
            }

            if (count == Most)
            {
                return default;
            }

            values[count] = value;
            lengths[count++] = i - start;
            if (i + 1 >= text.Length || !char.IsAsciiDigit(text[i + 1]))
            {
                break;
            }

            var separator = text[i] switch
            {
                '-' or '‐' or '‑' or '–' or '−' => '-',
                't' or 'T' => 'T',
                'h' or 'H' => 'h',
                '.' or ':' or '/' or ',' => text[i],
                _ => '\0',
            };
            if (separator == '\0')
            {
                break;
            }

            separators[count - 1] = separator;
            i++;
        }

        return new DigitToken(values, lengths, separators, count, text[i..], apostrophe);
    }

    [InlineArray(Most)]
    private struct Groups
    {
        private int _first;
    }
}
