using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Fractions in words: <c>half</c>, <c>one-third</c>, <c>three quarters</c>, <c>half a million</c>.</summary>
internal static class FractionWords
{
    /// <summary>Reads a fraction, and what it is a fraction of when that is a number: <c>a quarter of a million</c>.</summary>
    public static bool TryRead(ValueContext context, int token, out NumberRead number)
    {
        number = default;
        if (!TryReadParts(context, token, out var end, out var value))
        {
            return false;
        }

        number = new NumberRead(token, end, value, value, NumberForms.Words | NumberForms.Fraction);
        TakeWhole(context, ref number);
        return true;
    }

    /// <summary>Reads the fraction after <c>and</c>: <c>a half</c>, <c>one third</c>, <c>three-quarters</c>.</summary>
    public static bool TryReadPart(ValueContext context, int token, out int end, out decimal value)
    {
        end = token;
        value = 0;
        if (!context.Continues(token))
        {
            return false;
        }

        if (!context.Is(token, WordRoles.Article))
        {
            return TryReadParts(context, token, out end, out value) && !context.Is(token, WordRoles.Fraction);
        }

        if (context.Is(token, WordRoles.Fraction))
        {
            return TryReadParts(context, token, out end, out value); // one-and-a-half has a-half as one token
        }

        var at = token + 1;
        at += context.IsGluedHyphen(at) ? 1 : 0;
        return context.Continues(at) && context.Is(at, WordRoles.Fraction) && TryReadParts(context, at, out end, out value);
    }

    /// <summary>Reads an article and a fraction that is an ordinal by its form: <c>a third</c>.</summary>
    public static bool TryReadPart(ValueContext context, int article, out NumberRead number)
    {
        var value = 1m / context[article + 1].Denominator;
        number = new NumberRead(article, article + 2, value, value, NumberForms.Words | NumberForms.Fraction | NumberForms.Article);
        TakeWhole(context, ref number);
        return true;
    }

    private static bool TryReadParts(ValueContext context, int token, out int end, out decimal value)
    {
        var first = context[token];
        if (first.Is(WordRoles.Fraction) && first.Denominator is 2 or 3 or 4 or > 4)
        {
            end = token + 1;
            value = 1m / first.Denominator;
            return true;
        }

        end = token;
        value = 0;
        if (!first.Is(WordRoles.Unit | WordRoles.Teen) || first.Number == 0)
        {
            return false;
        }

        // two-thirds, one third; three-quarter miles
        var at = token + 1;
        var hyphen = context.IsNumberHyphen(at);
        at += hyphen ? 1 : 0;
        var parts = context[at];
        var form = first.Number == 1 ? WordRoles.Fraction | WordRoles.Ordinal : hyphen ? WordRoles.PluralFraction | WordRoles.Fraction : WordRoles.PluralFraction;
        if (!context.Continues(at) || parts.Denominator <= first.Number || !parts.Is(form))
        {
            return false;
        }

        end = at + 1;
        value = first.Number / parts.Denominator;
        return true;
    }

    /// <summary><c>half a million</c>, <c>half-million</c>, <c>one-half million</c>, <c>three quarters of a million</c>, <c>half a dozen</c>.</summary>
    private static void TakeWhole(ValueContext context, ref NumberRead number)
    {
        var at = number.End;
        if (context.IsGluedHyphen(at))
        {
            at++;
        }
        else
        {
            at += context.Continues(at) && context.Is(at, WordRoles.Of) ? 1 : 0;
            at += context.Continues(at) && context.Is(at, WordRoles.Article) ? 1 : 0;
        }

        if (at < context.Count && context.Continues(at) && context.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            var whole = context[at];
            DigitNumbers.Scale(whole.Number, ref number);
            number = number with { End = at + 1, Forms = number.Forms & ~NumberForms.Fraction };
            if (whole.Is(WordRoles.Hundred))
            {
                WordNumbers.TakeScale(context, ref number);
            }
        }
    }
}
