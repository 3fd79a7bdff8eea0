using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells numbers that point at something: citation marks, list markers, versions, pieces of codes.</summary>
internal static class ReferenceVetoes
{
    public static bool Holds(ValueContext context, in NumberRead number) =>
        IsCitation(context, number) || IsListMarker(context, number) || IsVersion(context, number) || IsGluedToSign(context, number);

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
            && (context.IsChar(number.Start - 1, ':') || context.IsChar(number.Start - 1, ';') || context.KindOf(number.Start - 1) == TokenKind.Number || context.IsChar(number.Start - 1, ')')))
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

    private static bool IsVersion(ValueContext context, in NumberRead number) =>
        number.Start > 0 && context.Continues(number.Start) && context.Is(number.Start - 1, WordRoles.Version);

    /// <summary><c>#5</c> is a number; <c>@5</c>, <c>/5</c>, <c>5/</c>, <c>5@</c> and <c>x=5</c> are pieces of something else.</summary>
    private static bool IsGluedToSign(ValueContext context, in NumberRead number)
    {
        if (context.IsGlued(number.Start) && number.Start > 0 && context.FirstCharOf(number.Start - 1) is '/' or '\\' or '@' or '_' or '&' or '=' or '*')
        {
            return true;
        }

        // <3 is a heart.
        if (context.IsGlued(number.Start) && context.IsChar(number.Start - 1, '<') && context.IsChar(number.Start, '3'))
        {
            return true;
        }

        return context.IsGlued(number.End) && context.FirstCharOf(number.End) is '/' or '\\' or '@' or '_' or '=';
    }
}
