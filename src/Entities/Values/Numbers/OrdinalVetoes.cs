using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells ordinals from what only looks like one: parts of names, and the second as a time.</summary>
internal static class OrdinalVetoes
{
    public static bool Holds(ValueContext context, in NumberRead ordinal) =>
        IsInName(context, ordinal) || IsTime(context, ordinal);

    private static bool IsInName(ValueContext context, in NumberRead ordinal)
    {
        var next = ordinal.End;
        var nextIsName = context.Continues(next) && Names.IsCapitalizedWord(context, next);

        // the 5th Fleet, the 59th Annual Grammy Awards
        if (ordinal.Has(NumberForms.Digits))
        {
            return nextIsName;
        }

        if (!context.IsCapitalized(ordinal.Start) || Names.IsAllCapitals(context, ordinal.Start))
        {
            return false;
        }

        // Second Amendment, but: Second, he ...
        if (nextIsName)
        {
            return true;
        }

        // Henry the Eighth
        if (context.Is(ordinal.Start - 1, WordRoles.DefiniteArticle) && context.Continues(ordinal.Start) && context.Continues(ordinal.Start - 1) && Names.IsCapitalizedWord(context, ordinal.Start - 2))
        {
            return true;
        }

        return !context.StartsSentence(ordinal.Start) && Names.IsCapitalizedWord(context, ordinal.Start - 1) && !context.StartsSentence(ordinal.Start - 1);
    }

    private static bool IsTime(ValueContext context, in NumberRead ordinal)
    {
        if (!context.Is(ordinal.Start, WordRoles.TimeUnit) || ordinal.End != ordinal.Start + 1 || context.StartsSentence(ordinal.Start))
        {
            return false;
        }

        // A $2 billion second phase: what stands before is another value.
        var before = ordinal.Start - 1;
        if (ordinal.Start == context.Floor && context.Is(before, WordRoles.Scale | WordRoles.Percent))
        {
            return false;
        }

        if (context.Is(before, WordRoles.Hyphen) && context.IsGlued(ordinal.Start))
        {
            before--;
        }

        if (context.Is(before, WordRoles.Per | WordRoles.NumberWord | WordRoles.Fraction | WordRoles.Few) || context.KindOf(before) == TokenKind.Number)
        {
            return true;
        }

        return context.Is(before, WordRoles.Article | WordRoles.BeforeTimeUnit)
            && (!context.Continues(ordinal.End) || context.KindOf(ordinal.End) == TokenKind.Punctuation || context.Is(ordinal.End, WordRoles.AfterTimeUnit))
            && !context.IsGluedHyphen(ordinal.End);
    }
}
