namespace Entities.Text;

/// <summary>How far a number reaches: digits, the separators between them, and the letters right after them.</summary>
internal static class NumberRules
{
    /// <summary>Whether a decimal point at <paramref name="i"/> starts a number: <c>.5</c>, but not the <c>.5</c> of <c>a.5</c>.</summary>
    public static bool StartsWithPoint(ReadOnlySpan<char> run, int i) =>
        i + 1 < run.Length && CharClass.IsAsciiDigit(run[i + 1]) && (i == 0 || (!char.IsLetterOrDigit(run[i - 1]) && run[i - 1] != '.'));

    public static int EndOfNumber(ReadOnlySpan<char> run, int start)
    {
        var i = start + (run[start] == '.' ? 1 : 0);
        while (true)
        {
            i = EndOfDigits(run, i);
            if (i + 1 < run.Length && IsSeparator(run, i))
            {
                i++;
                continue;
            }

            var letters = EndOfLetters(run, i);
            if (letters == i)
            {
                return i;
            }

            letters = EndOfDottedSuffix(run, i, letters);

            // 4x4, 2020-01-24T20:00, 3f2a: digits again.
            if (letters < run.Length && CharClass.At(run, letters, out _) == CharKind.Digit)
            {
                i = letters;
                continue;
            }

            return letters;
        }
    }

    private static int EndOfDigits(ReadOnlySpan<char> run, int i)
    {
        while (i < run.Length && CharClass.At(run, i, out var length) is CharKind.Digit or CharKind.Extend)
        {
            i += length;
        }

        return i;
    }

    private static int EndOfLetters(ReadOnlySpan<char> run, int i)
    {
        while (i < run.Length && CharClass.At(run, i, out var length) is CharKind.Letter or CharKind.Extend)
        {
            i += length;
        }

        return i;
    }

    private static bool IsSeparator(ReadOnlySpan<char> run, int i)
    {
        switch (run[i])
        {
            case '.' or ':' or '/' or '-' or '‐' or '‑' or '–' or '−' or '⁄':
                return char.IsDigit(run[i + 1]);
            case ',':
                // Groups of three; or of two, when another group follows (lakh and crore). Otherwise a list: 1,2.
                var digits = 0;
                while (digits < 4 && i + 1 + digits < run.Length && char.IsDigit(run[i + 1 + digits]))
                {
                    digits++;
                }

                return digits == 3 || (digits == 2 && i + 3 < run.Length && run[i + 3] == ',');
            default:
                return false;
        }
    }

    /// <summary><c>8a.m.</c>: one letter, then dotted ones.</summary>
    private static int EndOfDottedSuffix(ReadOnlySpan<char> run, int start, int end)
    {
        if (end - start != 1 || end + 1 >= run.Length || run[end] != '.' || !char.IsLetter(run[end + 1]))
        {
            return end;
        }

        var last = end + 2;
        if (last < run.Length && char.IsLetterOrDigit(run[last]))
        {
            return end;
        }

        return last < run.Length && run[last] == '.' ? last + 1 : last;
    }
}
