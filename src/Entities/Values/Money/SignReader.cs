using Entities.Text;
using Entities.Values.Numbers;

namespace Entities.Values.Money;

/// <summary>Reads the sign or code before an amount, and the amount: <c>$3 million</c>, <c>US $ 10</c>, <c>USD3.14</c>.</summary>
internal static class SignReader
{
    /// <summary>Reads the sign at a token with its amount.</summary>
    public static bool TryRead(ValueContext context, int token, out CurrencySense currency, out NumberRead amount)
    {
        amount = default;
        if (!TryReadSign(context, token, out currency) || !TryReadAmount(context, token, currency, out amount))
        {
            return false;
        }

        amount = amount with { Start = StartOfSign(context, token, ref currency) };
        return true;
    }

    /// <summary>The sign or code; its amount may be glued to it, as in <c>USD3.14</c>.</summary>
    private static bool TryReadSign(ValueContext context, int token, out CurrencySense currency)
    {
        var text = context.TextOf(token);
        foreach (var sense in context[token].Currencies)
        {
            // A single letter counts only in one token with its amount: K5,000.
            if (sense.Symbol is { } symbol && (symbol is not [>= 'A' and <= 'Z'] || text.Length > 1) && text.StartsWith(symbol, StringComparison.Ordinal) && (text.Length == symbol.Length || char.IsAsciiDigit(text[symbol.Length])))
            {
                currency = sense;
                return true;
            }
        }

        currency = null!;
        return false;
    }

    private static bool TryReadAmount(ValueContext context, int sign, CurrencySense currency, out NumberRead number)
    {
        var at = sign + 1;
        var text = context.TextOf(sign);
        if (text.Length > currency.Symbol!.Length)
        {
            return TryReadGlued(context, sign, text[currency.Symbol.Length..], out number);
        }

        if (!context.Continues(at) || !NumberReader.TryRead(context, at, out number) || !number.Has(NumberForms.Digits | NumberForms.Scaled | NumberForms.Words)
            || number.Has(NumberForms.List))
        {
            number = default;
            return false;
        }

        // A code before spaced digits could be any capitals; the digits decide no more than that they are a number.
        if (number.Has(NumberForms.Suffix))
        {
            TakeAnySuffix(context, ref number);
        }

        return true;
    }

    /// <summary><c>USD3.14</c>, <c>Rs20</c>: one token.</summary>
    private static bool TryReadGlued(ValueContext context, int token, ReadOnlySpan<char> digits, out NumberRead number)
    {
        number = default;
        if (!DigitReader.TryRead(digits, out var read) || (read.Forms & NumberForms.List) != 0)
        {
            return false;
        }

        number = new NumberRead(token, token + 1, read.Value, read.High, read.Forms);
        if (number.Has(NumberForms.Suffix))
        {
            // EUR3.5bn
            var suffix = context.Lexicon.MeaningOf(context.Lexicon.Find(digits[read.Length..]));
            DigitNumbers.Scale(suffix.SuffixScale, ref number);
            return suffix.Is(WordRoles.ScaleSuffix);
        }

        TakeGroups(context, ref number);
        WordNumbers.TakeScale(context, ref number);
        return true;
    }

    /// <summary>The groups after a glued sign, where the comma parts tokens: <c>Rs86,000</c>.</summary>
    private static void TakeGroups(ValueContext context, ref NumberRead number)
    {
        while (number.Forms is NumberForms.Digits or (NumberForms.Digits | NumberForms.Grouped) && context.IsChar(number.End, ',') && context.IsGlued(number.End) && context.IsGlued(number.End + 1)
            && DigitReader.TryRead(context.TextOf(number.End + 1), out var group) && group.Value < 1000 && (group.Length == 3 || (group.Forms & NumberForms.Decimal) != 0)
            && (group.Forms & ~(NumberForms.Digits | NumberForms.Decimal | NumberForms.Suffix)) == 0 && number.Value < 1_000_000_000_000m)
        {
            var value = (number.Value * 1000) + group.Value;
            number = number with { End = number.End + 2, Value = value, High = value, Forms = number.Forms | group.Forms | NumberForms.Grouped };
        }

        if (number.Has(NumberForms.Suffix))
        {
            number = number with { Forms = number.Forms & ~NumberForms.Suffix };
        }
    }

    /// <summary>After a sign, <c>m</c> and <c>mm</c> are millions; other letters say nothing about the amount.</summary>
    private static void TakeAnySuffix(ValueContext context, ref NumberRead number)
    {
        var meaning = context[number.Start];
        if (meaning.Is(WordRoles.ScaleSuffix))
        {
            DigitNumbers.Scale(meaning.SuffixScale, ref number);
        }
        else
        {
            number = number with { Forms = number.Forms & ~NumberForms.Suffix };
        }
    }

    /// <summary>Takes the capitals before a sign that make it another: <c>US $ 10</c>, <c>NZ $ 3</c>.</summary>
    private static int StartOfSign(ValueContext context, int token, ref CurrencySense currency)
    {
        var country = context.TextOf(token - 1);
        if (token - 1 < context.Floor || context.StartsSentence(token) || context.KindOf(token - 1) != TokenKind.Word || country.Length is < 2 or > 4 || context.TokenAt(token).Length != 1)
        {
            return token;
        }

        Span<char> joined = stackalloc char[5];
        country.CopyTo(joined);
        joined[country.Length] = context.FirstCharOf(token);
        joined = joined[..(country.Length + 1)];
        foreach (var sense in context.Lexicon.MeaningOf(context.Lexicon.Find(joined)).Currencies)
        {
            if (joined.SequenceEqual(sense.Symbol))
            {
                currency = sense;
                return token - 1;
            }
        }

        return token;
    }
}
