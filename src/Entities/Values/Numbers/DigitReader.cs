using System.Globalization;

namespace Entities.Values.Numbers;

/// <summary>What one token of digits says.</summary>
/// <param name="Value">The number, or the lower end of a range.</param>
/// <param name="High">The upper end of a range; otherwise as <paramref name="Value"/>.</param>
/// <param name="Forms">How it was written; <see cref="NumberForms.Suffix"/> when letters follow.</param>
/// <param name="Length">How many characters it takes; letters may follow.</param>
internal readonly record struct DigitRead(decimal Value, decimal High, NumberForms Forms, int Length);

/// <summary>Reads the number that a token begins with: <c>5,200</c>, <c>12,34,567</c>, <c>3½</c>, <c>1/2</c>, <c>5-10</c>.</summary>
internal static class DigitReader
{
    private const int MostParts = 4;

    /// <summary>Reads the number.</summary>
    /// <returns>False where the digits are no number: versions, addresses, times, telephone numbers, dates.</returns>
    public static bool TryRead(ReadOnlySpan<char> token, out DigitRead read)
    {
        read = default;
        var position = 0;
        if (!TryReadOne(token, ref position, out var value, out var forms))
        {
            return false;
        }

        if (position == token.Length || char.IsLetter(token[position]) || !IsJoint(token[position]))
        {
            return Finish(token, position, value, value, forms, out read);
        }

        var parts = 1;
        var high = value;
        var shortest = position <= 3;
        var joint = token[position];
        while (position + 1 < token.Length && IsJoint(token[position]) && parts < MostParts)
        {
            var partStart = ++position;
            if (!TryReadOne(token, ref position, out high, out var more))
            {
                return false;
            }

            shortest &= position - partStart <= 3;
            forms |= more;
            parts++;
        }

        if (position < token.Length && !char.IsLetter(token[position]))
        {
            return false;
        }

        if (parts == 2 && (forms & NumberForms.Slash) != 0 && high is > 0 and < 1 && value >= 1)
        {
            value = Exact.Add(value, high); // 12-1/2
            return Finish(token, position, value, value, forms, out read);
        }

        if (parts == 2 && joint != ':' && high > value)
        {
            return Finish(token, position, value, high, forms | NumberForms.Range, out read);
        }

        // Scores and the like (2-1, 3-6-4, 3:1) are short; telephone numbers, times and dates are not.
        var isList = shortest && (forms & ~NumberForms.Digits) == 0 && (joint != ':' || (parts == 2 && token[position - 2] == ':' && position <= 4));
        return isList && Finish(token, position, value, value, forms | NumberForms.List, out read);
    }

    private static bool Finish(ReadOnlySpan<char> token, int position, decimal value, decimal high, NumberForms forms, out DigitRead read)
    {
        var suffix = position < token.Length ? NumberForms.Suffix : NumberForms.None;
        read = new DigitRead(value, high, forms | suffix, position);
        return true;
    }

    private static bool IsJoint(char c) => c is '-' or '‐' or '‑' or '–' or '−' or ':';

    private static bool TryReadOne(ReadOnlySpan<char> token, ref int position, out decimal value, out NumberForms forms)
    {
        forms = NumberForms.Digits;
        value = 0;
        var start = position;
        var fits = TryReadWhole(token, ref position, ref value, ref forms, out var valid);
        if (!valid)
        {
            return false;
        }

        if (position < token.Length && token[position] == '.')
        {
            ReadDecimals(token, ref position, ref value);
            forms |= NumberForms.Decimal;
            if (position < token.Length && token[position] == '.')
            {
                return false; // a version, an address, a date
            }
        }

        if (position + 1 < token.Length && token[position] is 'e' or 'E' && char.IsAsciiDigit(token[position + 1]))
        {
            return TryReadExponent(token, ref position, ref value, ref forms, fits);
        }

        if (position < token.Length && IsVulgar(token[position]))
        {
            value = Exact.Add(value, VulgarValue(token[position]));
            forms |= NumberForms.Fraction;
            position++;
        }
        else if (position < token.Length && token[position] is '/' or '⁄')
        {
            return TryReadDenominator(token, ref position, ref value, ref forms);
        }

        if (!fits)
        {
            value = 0;
            forms |= NumberForms.TooLarge;
        }

        return position > start;
    }

    /// <summary>Digits with separators between groups. Returns whether the number fits; <paramref name="valid"/> tells whether it is one.</summary>
    private static bool TryReadWhole(ReadOnlySpan<char> token, ref int position, ref decimal value, ref NumberForms forms, out bool valid)
    {
        var fits = true;
        var group = 0;
        char separator = default;
        valid = true;
        while (position < token.Length)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(token[position]);
            if (digit >= 0)
            {
                fits = fits && value <= (decimal.MaxValue - 9) / 10;
                value = fits ? (value * 10) + digit : 0;
                group++;
                position++;
            }
            else if (IsGroupSeparator(token, position, separator))
            {
                if (separator != default && group is < 2 or > 3)
                {
                    valid = false;
                    return fits;
                }

                separator = token[position++];
                forms |= NumberForms.Grouped;
                group = 0;
            }
            else
            {
                break;
            }
        }

        valid = separator == default || group == 3;
        return fits;
    }

    /// <summary>A comma before a digit; a full stop only where two groups of three follow, or when one has been read: <c>1.000.000</c>.</summary>
    private static bool IsGroupSeparator(ReadOnlySpan<char> token, int position, char separator)
    {
        var c = token[position];
        if (position == 0 || position + 1 >= token.Length || !char.IsDigit(token[position + 1]))
        {
            return false;
        }

        return c == ',' ? separator is default(char) or ','
            : c == '.' && (separator == '.' || (separator == default && IsGroup(token, position) && IsGroup(token, position + 4)));
    }

    private static bool IsGroup(ReadOnlySpan<char> token, int point) =>
        point + 3 < token.Length && token[point] == '.' && char.IsDigit(token[point + 1]) && char.IsDigit(token[point + 2]) && char.IsDigit(token[point + 3])
        && (point + 4 == token.Length || !char.IsDigit(token[point + 4]));

    private static void ReadDecimals(ReadOnlySpan<char> token, ref int position, ref decimal value)
    {
        position++;
        decimal scale = 1;
        decimal fraction = 0;
        while (position < token.Length && CharUnicodeInfo.GetDecimalDigitValue(token[position]) is var digit and >= 0)
        {
            // Beyond 28 digits nothing can be kept.
            if (scale < 1_000_000_000_000_000_000_000_000m)
            {
                scale *= 10;
                fraction = (fraction * 10) + digit;
            }

            position++;
        }

        value = Exact.Trim(Exact.Add(value, fraction / scale));
    }

    private static bool TryReadDenominator(ReadOnlySpan<char> token, ref int position, ref decimal value, ref NumberForms forms)
    {
        position++;
        decimal below = 0;
        NumberForms ignored = default;
        var start = position;
        if (forms != NumberForms.Digits || !TryReadWhole(token, ref position, ref below, ref ignored, out var valid) || !valid
            || below == 0 || position - start > 4 || (position < token.Length && !char.IsLetter(token[position])))
        {
            return false;
        }

        value = Exact.Trim(value / below);
        forms |= NumberForms.Fraction | NumberForms.Slash;
        return true;
    }

    /// <summary>The exponent of <c>1.5e8</c>.</summary>
    private static bool TryReadExponent(ReadOnlySpan<char> token, ref int position, ref decimal value, ref NumberForms forms, bool fits)
    {
        var exponent = 0;
        position++;
        for (; position < token.Length && char.IsAsciiDigit(token[position]); position++)
        {
            exponent = Math.Min(1000, (exponent * 10) + token[position] - '0');
        }

        for (var i = 0; i < exponent && fits; i++)
        {
            fits = Exact.TryMultiply(value, 10, out value);
        }

        forms |= fits ? NumberForms.Scaled : NumberForms.TooLarge;
        return position == token.Length;
    }

    private static bool IsVulgar(char c) => c is '\u00BC' or '\u00BD' or '\u00BE' or (>= '\u2150' and <= '\u215E');

    private static decimal VulgarValue(char vulgar) => vulgar switch
    {
        '\u2153' => 1m / 3,
        '\u2154' => 2m / 3,
        '\u2150' => 1m / 7,
        '\u2151' => 1m / 9,
        '\u2159' => 1m / 6,
        '\u215A' => 5m / 6,
        _ => (decimal)CharUnicodeInfo.GetNumericValue(vulgar),
    };
}
