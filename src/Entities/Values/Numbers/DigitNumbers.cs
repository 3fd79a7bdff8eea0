using Entities.Text;
using Entities.Values.Quantities;

namespace Entities.Values.Numbers;

/// <summary>Numbers that begin with digits: <c>5,200</c>, <c>3bn</c>, <c>5.2 million</c>, <c>3 1/2</c>, <c>2 dozen</c>.</summary>
internal static class DigitNumbers
{
    public static bool TryRead(ValueContext context, int token, out NumberRead number)
    {
        if (context.KindOf(token) != TokenKind.Number || !DigitReader.TryRead(context.TextOf(token), out var digits))
        {
            number = default;
            return false;
        }

        number = new NumberRead(token, token + 1, digits.Value, digits.High, digits.Forms);
        if (number.Has(NumberForms.Suffix))
        {
            TakeScaleSuffix(context, digits.Length, ref number);
            return true;
        }

        if (number.Has(NumberForms.List | NumberForms.TooLarge))
        {
            return true;
        }

        TakeSpacedGroups(context, ref number);
        TakeSpacedCommas(context, ref number);
        TakeMixedFraction(context, ref number);
        TakeHundred(context, ref number);
        WordNumbers.TakeScale(context, ref number);
        return true;
    }

    /// <summary><c>13 hundred</c>.</summary>
    private static void TakeHundred(ValueContext context, ref NumberRead number)
    {
        if (number.Value is > 0 and < 100 && context.Continues(number.End) && context.Is(number.End, WordRoles.Hundred))
        {
            Scale(context[number.End].Number, ref number);
            number = number with { End = number.End + 1 };
        }
    }

    /// <summary>The <c>bn</c> of <c>3bn</c>. A suffix that can also be a unit (<c>m</c>) is left to the finders.</summary>
    private static void TakeScaleSuffix(ValueContext context, int length, ref NumberRead number)
    {
        var meaning = context[number.Start];
        if (!meaning.Is(WordRoles.ScaleSuffix) || IsUnitToo(meaning, context.TextOf(number.Start)[length..]) || length + SuffixLength(context, number.Start) != context.TokenAt(number.Start).Length)
        {
            return;
        }

        Scale(meaning.SuffixScale, ref number);
    }

    private static bool IsUnitToo(WordMeaning meaning, ReadOnlySpan<char> suffix)
    {
        foreach (var measure in meaning.Measures)
        {
            if (!measure.Has(MeasureTraits.GluedOnly) && suffix.SequenceEqual(measure.Symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Multiplies a number by the scale that its suffix stands for.</summary>
    public static void Scale(decimal scale, ref NumberRead number)
    {
        var forms = (number.Forms & ~NumberForms.Suffix) | NumberForms.Scaled;
        number = Exact.TryMultiply(number.Value, scale, out var low) & Exact.TryMultiply(number.High, scale, out var high)
            ? number with { Value = low, High = high, Forms = forms }
            : number with { Value = 0, High = 0, Forms = forms | NumberForms.TooLarge };
    }

    private static int SuffixLength(ValueContext context, int token)
    {
        var word = context.WordAt(token);
        var text = context.TextOf(token);
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        return word < 0 ? 0 : text.Length - start;
    }

    /// <summary>Groups of three parted by spaces: <c>1 000 000</c>; by plain ones only where no other number stands near.</summary>
    private static void TakeSpacedGroups(ValueContext context, ref NumberRead number)
    {
        if (number.Forms != NumberForms.Digits || context.TokenAt(number.Start).Length > 3)
        {
            return;
        }

        var value = number.Value;
        var end = number.End;
        var plain = value > 0 && context.FirstCharOf(number.Start) != '0' && context.KindOf(number.Start - 1) != TokenKind.Number && AreGroups(context, end);
        while (context.Continues(end) && context.KindOf(end) == TokenKind.Number && (plain || IsNarrowGap(context, end))
            && context.TokenAt(end).Length is 3 or > 4 && DigitReader.TryRead(context.TextOf(end), out var group)
            && group.Value < 1000 && (group.Forms & ~(NumberForms.Digits | NumberForms.Decimal)) == 0 && value < 1_000_000_000_000_000m)
        {
            value = (value * 1000) + group.Value;
            end++;
        }

        if (end > number.End)
        {
            number = number with { End = end, Value = value, High = value, Forms = number.Forms | NumberForms.Grouped };
        }
    }

    /// <summary>Whether three digits, or several times three, follow, each after one space, and then no number.</summary>
    private static bool AreGroups(ValueContext context, int token)
    {
        const int most = 4;
        var end = token;
        while (end - token < most && context.Continues(end) && context.KindOf(end) == TokenKind.Number && context.TokenAt(end).Length == 3
            && context.TokenAt(end).Start == context.TokenAt(end - 1).End + 1 && context.WordAt(end) < 0)
        {
            end++;
        }

        return end > token && context.KindOf(end) != TokenKind.Number;
    }

    /// <summary><c>18 , 000</c>, as texts split into words have it: the comma has a space on either side.</summary>
    private static void TakeSpacedCommas(ValueContext context, ref NumberRead number)
    {
        const int most = 5;
        for (var i = 0; i < most && IsSpacedComma(context, number.End) && number.Forms is NumberForms.Digits or (NumberForms.Digits | NumberForms.Grouped); i++)
        {
            if ((i == 0 && context.TokenAt(number.Start).Length > 3) || context.TokenAt(number.End + 1).Length != 3 || !TryReadPlain(context, number.End + 1, out var group))
            {
                break;
            }

            var value = (number.Value * 1000) + group;
            number = number with { End = number.End + 2, Value = value, High = value, Forms = number.Forms | NumberForms.Grouped };
        }
    }

    private static bool IsSpacedComma(ValueContext context, int token) =>
        context.IsChar(token, ',') && context.Continues(token) && context.Continues(token + 1) && !context.IsGlued(token) && !context.IsGlued(token + 1)
        && context.KindOf(token + 1) == TokenKind.Number;

    private static bool TryReadPlain(ValueContext context, int token, out decimal value)
    {
        var found = DigitReader.TryRead(context.TextOf(token), out var read) && read.Forms == NumberForms.Digits;
        value = read.Value;
        return found;
    }

    private static bool IsNarrowGap(ValueContext context, int token)
    {
        var end = context.TokenAt(token - 1).End;
        return context.TokenAt(token).Start == end + 1 && context.Text[end] is '\u00A0' or '\u202F' or '\u2009' or '\u2007';
    }

    /// <summary><c>3 1/2</c>, <c>3 ½</c>, <c>3-1/2</c>.</summary>
    private static void TakeMixedFraction(ValueContext context, ref NumberRead number)
    {
        if (number.Forms == NumberForms.Digits && context.Continues(number.End) && context.KindOf(number.End) == TokenKind.Number
            && DigitReader.TryRead(context.TextOf(number.End), out var part) && (part.Forms & NumberForms.Fraction) != 0 && part.Value < 1
            && (part.Forms & (NumberForms.Range | NumberForms.Suffix)) == 0)
        {
            var value = Exact.Add(number.Value, part.Value);
            number = number with { End = number.End + 1, Value = value, High = value, Forms = number.Forms | NumberForms.Fraction };
        }
    }
}
