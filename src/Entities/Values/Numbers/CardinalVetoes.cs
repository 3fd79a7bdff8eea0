using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells numbers that count from those that belong to a name, a reference, a list or a telephone number.</summary>
internal static class CardinalVetoes
{
    public static bool Holds(ValueContext context, in NumberRead number)
    {
        if (number.Has(NumberForms.Digits))
        {
            return (number.Has(NumberForms.Slash) && number.Value > 1) || ReferenceVetoes.Holds(context, number) || TelephoneVetoes.Holds(context, number)
                || NameVetoes.IsDesignation(context, number) || NameVetoes.IsAddress(context, number);
        }

        return NameVetoes.IsCapitalizedRun(context, number) || IsAlone(context, number);
    }

    /// <summary>Words that count only with another: <c>scores</c> without <c>of</c>, <c>half</c> in <c>second half</c>, <c>multi-million</c>.</summary>
    private static bool IsAlone(ValueContext context, in NumberRead number)
    {
        if (number.End == number.Start + 1 && context.Is(number.Start, WordRoles.Vague | WordRoles.Multi))
        {
            return context.Is(number.Start, WordRoles.Multi)
                || (context.Is(number.Start, WordRoles.VagueWithOf) && !(context.Continues(number.End) && context.Is(number.End, WordRoles.Of)));
        }

        if (number.End == number.Start + 1 && context.Is(number.Start, WordRoles.Scale) && number.Value >= 1_000_000)
        {
            return true; // (in million pesos)
        }

        if (!number.Has(NumberForms.Fraction) || number.Value >= 1)
        {
            return false;
        }

        var last = number.End - 1;
        if (!context.Is(last, WordRoles.Fraction) || context.Is(number.Start, WordRoles.Unit))
        {
            return false;
        }

        // half and quarter: of something, or standing for it at the end of a phrase.
        var next = number.End;
        var before = number.Start - 1;
        if (context.Is(next, WordRoles.Hyphen) || context.Is(before, WordRoles.Hyphen) || (before >= 0 && context.Is(before, WordRoles.Ordinal | WordRoles.BeforeTimeUnit)) || context.KindOf(before) == TokenKind.Number)
        {
            return true;
        }

        if (context[last].Denominator != 2)
        {
            return !(context.Continues(next) && context.Is(next, WordRoles.Of) && number.Has(NumberForms.Article));
        }

        return number.Has(NumberForms.Article)
            ? !(context.Continues(next) && context.Is(next, WordRoles.Of))
            : context.Continues(next) && context.KindOf(next) == TokenKind.Word && !context.Is(next, WordRoles.AfterHalf | WordRoles.Of | WordRoles.DefiniteArticle | WordRoles.And);
    }
}
