using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells numbers that count from those that belong to a name, a reference, a list or a telephone number.</summary>
internal static class CardinalVetoes
{
    public static bool Holds(ValueContext context, in NumberRead number)
    {
        if (number.Has(NumberForms.Digits))
        {
            return IsCitation(context, number) || IsListMarker(context, number) || IsTelephone(context, number)
                || IsVersion(context, number) || IsDesignation(context, number) || IsAddress(context, number) || IsGluedToSign(context, number);
        }

        return IsCapitalizedRun(context, number) || IsAlone(context, number);
    }

    /// <summary><c>[7]</c>, <c>[7, 8]</c>, <c>[7–9]</c>.</summary>
    private static bool IsCitation(ValueContext context, in NumberRead number)
    {
        const int farthest = 8;
        var open = number.Start - 1;
        while (open >= 0 && number.Start - open < farthest && (context.KindOf(open) == TokenKind.Number || context.IsChar(open, ',') || context.IsChar(open, ';') || context.Is(open, WordRoles.Hyphen)))
        {
            open--;
        }

        if (!context.IsChar(open, '['))
        {
            return false;
        }

        var close = number.End;
        while (close - number.End < farthest && (context.KindOf(close) == TokenKind.Number || context.IsChar(close, ',') || context.IsChar(close, ';') || context.Is(close, WordRoles.Hyphen)))
        {
            close++;
        }

        return context.IsChar(close, ']');
    }

    /// <summary><c>1.</c> or <c>(1)</c> or <c>1)</c> where a line begins, before its text.</summary>
    private static bool IsListMarker(ValueContext context, in NumberRead number)
    {
        if (number.Forms != NumberForms.Digits && number.Forms != (NumberForms.Digits | NumberForms.Decimal))
        {
            return false;
        }

        var isMark = context.IsChar(number.End, '.') || context.IsChar(number.End, ')');
        if (!isMark)
        {
            return false;
        }

        // either 1) this or 2) that; women's discus: 1. Novak
        if (context.IsChar(number.End, ')') && context.IsGlued(number.End) && !IsInBrackets(context, number.Start))
        {
            return true;
        }

        if (context.IsChar(number.End, '.') && Names.IsCapitalizedWord(context, number.End + 1) && number.Start > 0 && context.TokenAt(number.Start).Length <= 2
            && (context.IsChar(number.Start - 1, ':') || context.KindOf(number.Start - 1) == TokenKind.Number || context.IsChar(number.Start - 1, ')')))
        {
            return true;
        }

        var first = context.IsChar(number.Start - 1, '(') ? number.Start - 1 : number.Start;
        if (!context.StartsLine(first) || context.StartsLine(number.End))
        {
            return false;
        }

        return number.End + 1 < context.Count && !context.StartsLine(number.End + 1);
    }

    private static bool IsInBrackets(ValueContext context, int token)
    {
        const int farthest = 12;
        for (var i = token - 1; i >= 0 && token - i <= farthest && context.FirstCharOf(i) != ')'; i--)
        {
            if (context.FirstCharOf(i) == '(')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Digits after a word for it or a plus, or several groups of digits in a row.</summary>
    private static bool IsTelephone(ValueContext context, in NumberRead number)
    {
        if (!number.IsBareDigits && !number.Has(NumberForms.Signed | NumberForms.List))
        {
            return false;
        }

        var before = number.Start - 1;
        before -= context.IsChar(before, ':') || context.IsChar(before, '(') || context.IsChar(before, '.') ? 1 : 0;
        if (context.Is(before, WordRoles.Telephone) && (context.TokenAt(number.End - 1).Length >= 5 || IsDigitGroup(context, number.End)))
        {
            return true;
        }

        if (number.Has(NumberForms.Signed) && context.IsChar(number.Start, '+') && context.TokenAt(number.End - 1).Length >= 8)
        {
            return true;
        }

        // (555) 123-4567, +1 555 123 4567, 020 7946 0000
        var next = number.End + (context.IsChar(number.End, ')') ? 1 : 0);
        if (context.TokenAt(next).Length >= 7 && context.KindOf(next) == TokenKind.Number && context.TextOf(next).Contains('-') && next > number.End)
        {
            return true;
        }

        var groups = 1 + CountGroups(context, number.Start, -1) + CountGroups(context, number.End - 1, 1);
        return groups >= 3 && number.Start > 0 && !context.StartsSentence(number.Start)
            && (context.IsChar(FirstOfGroups(context, number.Start) - 1, '+') || number.Has(NumberForms.Signed) || (context.FirstCharOf(FirstOfGroups(context, number.Start)) is '0' && context.TokenAt(FirstOfGroups(context, number.Start)).Length >= 3));
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

    private static int FirstOfGroups(ValueContext context, int token) => token - CountGroups(context, token, -1);

    private static bool IsDigitGroup(ValueContext context, int token) =>
        context.KindOf(token) == TokenKind.Number && context.TokenAt(token).Length is >= 1 and <= 5 && char.IsAsciiDigit(context.Text[context.TokenAt(token).End - 1])
        && context.WordAt(token) < 0;

    private static bool IsVersion(ValueContext context, in NumberRead number) =>
        number.Start > 0 && context.Continues(number.Start) && context.Is(number.Start - 1, WordRoles.Version);

    /// <summary><c>Boeing 747</c>, <c>Channel 4</c>, <c>MiG-29</c>: bare digits right after a capitalised word.</summary>
    private static bool IsDesignation(ValueContext context, in NumberRead number)
    {
        if ((number.Forms & ~(NumberForms.Digits | NumberForms.Decimal)) != 0 || !context.Continues(number.Start))
        {
            return false;
        }

        var before = number.Start - 1;
        if (context.Is(before, WordRoles.Hyphen) && context.IsGlued(number.Start))
        {
            // Covid-19, but not 5 -10; a lower-case prefix (top-10, under-21) is no name.
            return context.IsGlued(before) && context.KindOf(before - 1) == TokenKind.Word && context.IsCapitalized(before - 1) && context.Continues(before);
        }

        if (!Names.IsCapitalizedWord(context, before) || context.Is(before, WordRoles.Label | WordRoles.Grammar) || IsInTable(context, number))
        {
            return false;
        }

        // In 24 games, About 200 people: the first word of a sentence is capitalised anyhow.
        if (context.StartsSentence(before))
        {
            return context.WordAt(before) < 0 && !IsCounted(context, number.End);
        }

        return !context.Is(number.End, WordRoles.PluralNoun) && (!IsCounted(context, number.End) || !context.IsLower(before - 1));
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

    /// <summary>Whether what follows can be counted: a plural in small letters.</summary>
    private static bool IsCounted(ValueContext context, int token)
    {
        var word = context.TextOf(token);
        return context.Continues(token) && word.Length > 3 && char.IsLower(word[0]) && (context.Is(token, WordRoles.PluralNoun) || (word[^1] == 's' && word[^2] != 's'));
    }

    /// <summary><c>10 Downing Street</c>.</summary>
    private static bool IsAddress(ValueContext context, in NumberRead number)
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

    /// <summary><c>#5</c> is a number; <c>@5</c>, <c>/5</c>, <c>5/</c>, <c>5@</c> and <c>x=5</c> are pieces of something else.</summary>
    private static bool IsGluedToSign(ValueContext context, in NumberRead number)
    {
        if (context.IsGlued(number.Start) && number.Start > 0 && context.FirstCharOf(number.Start - 1) is '/' or '\\' or '@' or '_' or '&' or '=' or '*')
        {
            return true;
        }

        return context.IsGlued(number.End) && context.FirstCharOf(number.End) is '/' or '\\' or '@' or '_' or '=';
    }

    /// <summary><c>Twenty Twenty</c>, <c>Nine Inch Nails</c>, <c>the Big Three</c>: a number word in a run of capitals.</summary>
    private static bool IsCapitalizedRun(ValueContext context, in NumberRead number)
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
            || (Names.IsCapitalizedWord(context, start - 1) && context.WordAt(start - 1) < 0);
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

        if (!number.Has(NumberForms.Fraction))
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
