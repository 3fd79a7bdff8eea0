namespace Entities.Values.Numbers;

/// <summary>Roman numerals, where a word before them says that they number something.</summary>
internal static class RomanNumerals
{
    // MMMDCCCLXXXVIII is the longest below four thousand.
    private const int Longest = 15;

    /// <summary>The value of a numeral in capitals or in small letters, written as is the rule; false for anything else.</summary>
    public static bool TryRead(ReadOnlySpan<char> numeral, out int value)
    {
        value = 0;
        if (numeral.Length is 0 or > Longest || (numeral.ContainsAnyInRange('a', 'z') && numeral.ContainsAnyInRange('A', 'Z')))
        {
            return false;
        }

        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = Digit(numeral[i]);
            if (digit == 0)
            {
                return false;
            }

            value += i + 1 < numeral.Length && Digit(numeral[i + 1]) > digit ? -digit : digit;
        }

        Span<char> canonical = stackalloc char[2 * Longest];
        return value > 0 && value < 4000 && numeral.Equals(canonical[..Write(value, canonical)], StringComparison.OrdinalIgnoreCase);
    }

    private static int Digit(char c) => char.ToUpperInvariant(c) switch
    {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };

    private static int Write(int value, Span<char> into)
    {
        ReadOnlySpan<(int Value, string Letters)> steps =
        [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ];
        var length = 0;
        foreach (var (step, letters) in steps)
        {
            while (value >= step)
            {
                letters.CopyTo(into[length..]);
                length += letters.Length;
                value -= step;
            }
        }

        return length;
    }
}
