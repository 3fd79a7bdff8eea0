using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells digits of a telephone number.</summary>
internal static class TelephoneVetoes
{
    /// <summary>Digits after a word for it or a plus, or several groups of digits in a row.</summary>
    public static bool Holds(ValueContext context, in NumberRead number)
    {
        if (!number.IsBareDigits && !number.Has(NumberForms.Signed | NumberForms.List | NumberForms.Range))
        {
            return false;
        }

        var before = number.Start - 1;
        before -= context.IsChar(before, ':') || context.IsChar(before, '(') || context.IsChar(before, '.') ? 1 : 0;
        if (context.Is(before, WordRoles.Telephone) && (context.TokenAt(number.End - 1).Length >= 5 || IsDigitGroup(context, number.End)))
        {
            return true;
        }

        if ((context.IsChar(number.Start, '+') || context.IsChar(number.Start - 1, '+')) && context.TokenAt(number.End - 1).Length >= 8)
        {
            return true;
        }

        if (context.IsChar(number.Start - 1, ')') && context.TextOf(number.Start) is { Length: 8 } digits && digits[3] == '-')
        {
            return true;
        }

        // (555) 123-4567, +1 555 123 4567, 020 7946 0000
        var next = number.End + (context.IsChar(number.End, ')') ? 1 : 0);
        if (context.TokenAt(next).Length >= 7 && context.KindOf(next) == TokenKind.Number && context.TextOf(next).Contains('-') && next > number.End)
        {
            return true;
        }

        var earlier = CountGroups(context, number.Start, -1);
        var groups = 1 + earlier + CountGroups(context, number.End - 1, 1);
        var first = number.Start - earlier;
        return groups >= 3 && number.Start > 0 && !context.StartsSentence(number.Start)
            && (context.IsChar(first - 1, '+') || number.Has(NumberForms.Signed) || (context.FirstCharOf(first) == '0' && context.TokenAt(first).Length >= 3));
    }

    private static int CountGroups(ValueContext context, int token, int step)
    {
        var count = 0;
        while (count < 4 && IsDigitGroup(context, token + step) && context.Continues(Math.Max(token, token + step)))
        {
            token += step;
            count++;
        }

        return count;
    }

    private static bool IsDigitGroup(ValueContext context, int token) =>
        context.KindOf(token) == TokenKind.Number && context.TokenAt(token).Length is >= 1 and <= 5 && char.IsAsciiDigit(context.Text[context.TokenAt(token).End - 1])
        && context.WordAt(token) < 0;
}
