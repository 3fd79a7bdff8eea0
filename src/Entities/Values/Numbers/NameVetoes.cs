using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells numbers that belong to a name.</summary>
internal static class NameVetoes
{
    /// <summary><c>Boeing 747</c>, <c>Channel 4</c>, <c>MiG-29</c>: bare digits right after a capitalised word.</summary>
    public static bool IsDesignation(ValueContext context, in NumberRead number)
    {
        if ((number.Forms & ~(NumberForms.Digits | NumberForms.Decimal | NumberForms.List | NumberForms.Range)) != 0 || !context.Continues(number.Start))
        {
            return false;
        }

        var before = number.Start - 1;
        if (context.Is(before, WordRoles.Hyphen) && context.IsGlued(number.Start))
        {
            // Covid-19, but not 5 -10; a lower-case prefix (top-10, under-21) is no name.
            return context.IsGlued(before) && context.KindOf(before - 1) == TokenKind.Word && context.IsCapitalized(before - 1) && context.Continues(before);
        }

        // Boeing 777-300, but Chelsea 2-1
        if (number.Has(NumberForms.Range) || (number.Has(NumberForms.List) && number.Value < 100))
        {
            return false;
        }

        if (!Names.IsCapitalizedWord(context, before) || context.Is(before, WordRoles.Label | WordRoles.Grammar) || IsInTable(context, number))
        {
            return false;
        }

        // In 24 games, About 200 people: the first word of a sentence is capitalised anyhow.
        if (context.StartsSentence(before))
        {
            return context.WordAt(before) < 0 && !Names.IsPlural(context, number.End);
        }

        // In Iraq 20 soldiers died, but not: Channel 4 news.
        var afterPreposition = context.Is(before - 1, WordRoles.Grammar) && !context.Is(before - 1, WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.Demonstrative);
        return !context.Is(number.End, WordRoles.PluralNoun) && !(afterPreposition && Names.IsPlural(context, number.End));
    }

    /// <summary><c>Roma 0 Siena 1</c>, <c>(Caravaggi 9, 77)</c>, <c>Florida 18 5 6</c>: names and numbers in turn are results.</summary>
    private static bool IsInTable(ValueContext context, in NumberRead number)
    {
        if (number.Forms != NumberForms.Digits || context.TokenAt(number.Start).Length > 3)
        {
            return false;
        }

        return (context.Continues(number.End) && context.KindOf(number.End) == TokenKind.Number && context.WordAt(number.End) < 0)
            || HasResultNearby(context, number.Start - 2, -1) || HasResultNearby(context, number.End, 1);
    }

    private static bool HasResultNearby(ValueContext context, int token, int step)
    {
        const int nearby = 8;
        for (var i = 0; i < nearby && context.Count > token && token >= 0 && (step > 0 ? context.Continues(token) : context.Continues(token + 1)); i++, token += step)
        {
            var kind = context.KindOf(token);
            if (kind == TokenKind.Number)
            {
                return Names.IsCapitalizedWord(context, token - 1) || context.IsChar(token - 1, ',');
            }

            if (kind == TokenKind.Word ? !context.IsCapitalized(token) : kind != TokenKind.Punctuation)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>10 Downing Street</c>.</summary>
    public static bool IsAddress(ValueContext context, in NumberRead number)
    {
        const int longest = 4;
        if (!number.IsBareDigits)
        {
            return false;
        }

        var at = number.End;
        while (at - number.End < longest && context.Continues(at) && context.IsCapitalized(at))
        {
            if (context.Is(at, WordRoles.Street) && at > number.End)
            {
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary><c>Twenty Twenty</c>, <c>Nine Inch Nails</c>, <c>the Big Three</c>: a number word in a run of capitals.</summary>
    public static bool IsCapitalizedRun(ValueContext context, in NumberRead number)
    {
        var start = number.Start;
        if (number.Has(NumberForms.Article))
        {
            start++;
        }

        if (!context.IsCapitalized(start) || context.StartsSentence(start) || Names.IsAllCapitals(context, start))
        {
            return false;
        }

        return (Names.IsCapitalizedWord(context, start - 1) && !context.Is(start - 1, WordRoles.Label) && !context.StartsSentence(start - 1))
            || (context.Continues(number.End) && Names.IsCapitalizedWord(context, number.End))
            || (context.Is(start - 1, WordRoles.Of) && Names.IsCapitalizedWord(context, start - 2) && context.Continues(start - 2)); // the Group of Eight
    }
}
