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
        var followedByNoun = context.Continues(next) && context.KindOf(next) == TokenKind.Word && !context.Is(next, WordRoles.Grammar);
        if (context.Is(before, WordRoles.DefiniteArticle | WordRoles.Demonstrative))
        {
            return !followedByNoun && !(context.Is(before, WordRoles.Demonstrative) && context.Is(next, WordRoles.Of));
        }

        // a new one, the red one: an article and one word before.
        return !followedByNoun && !context.Is(next, WordRoles.Of) && context.KindOf(before) == TokenKind.Word && !context.Is(before, WordRoles.Grammar) && context.IsLower(before)
            && before > 0 && context.Continues(before) && context.Is(before - 1, WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.Demonstrative);
    }
}
