using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Tells the number one from the pronoun: <c>no one</c>, <c>the one who</c>, <c>a new one</c>, <c>one must</c>.</summary>
internal static class OneVetoes
{
    /// <summary>Whether the one at a token is a pronoun.</summary>
    public static bool Holds(ValueContext context, int token)
    {
        var next = token + 1;
        if (context.Continues(next) && context.Is(next, WordRoles.AfterPronounOne))
        {
            return true;
        }

        var before = token - 1;
        if (!context.Continues(token) || before < 0)
        {
            return false;
        }

        if (context.Is(before, WordRoles.BeforePronounOne))
        {
            return true;
        }

        // Where a noun follows, it counts: the one soldier.
        var followedByNoun = context.Continues(next) && context.KindOf(next) == TokenKind.Word && context.IsLower(next) && !context.Is(next, WordRoles.Grammar);
        if (followedByNoun || context.IsGluedHyphen(next) || (context.Continues(next) && context.Is(next, WordRoles.Of) && !context.Is(before, WordRoles.Demonstrative)))
        {
            return false;
        }

        const WordRoles determiner = WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.Demonstrative;
        if (context.Is(before, WordRoles.DefiniteArticle | WordRoles.Demonstrative))
        {
            return !context.Is(before, WordRoles.Demonstrative) || !context.Is(next, WordRoles.Of);
        }

        // a new one, the only one, the Swedish one: a determiner and one word before.
        return context.KindOf(before) == TokenKind.Word && context.Continues(before) && before > 0 && context.Is(before - 1, determiner)
            && !context.Is(before, WordRoles.And | WordRoles.Or | WordRoles.Of | WordRoles.RangeTo | WordRoles.Between | WordRoles.NumberWord);
    }
}
