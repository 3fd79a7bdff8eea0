using Entities.Text;

namespace Entities.Values;

/// <summary>What the capitals around a number say about its being part of a name.</summary>
internal static class Names
{
    /// <summary>Whether a token is a word with a capital letter first or second: <c>Boeing</c>, <c>iPhone</c>.</summary>
    public static bool IsCapitalizedWord(ValueContext context, int token)
    {
        if (context.KindOf(token) != TokenKind.Word)
        {
            return false;
        }

        var word = context.TextOf(token);
        return char.IsUpper(word[0]) || (word.Length > 2 && char.IsUpper(word[1]));
    }

    /// <summary>Whether a token continues its sentence and is a plural in small letters: what can be counted.</summary>
    public static bool IsPlural(ValueContext context, int token)
    {
        const int shortest = 4;
        var word = context.TextOf(token);
        return context.Continues(token) && word.Length >= shortest && char.IsLower(word[0])
            && (context.Is(token, WordRoles.PluralNoun) || (context.Lexicon.PluralEnding.Length > 0 && word.EndsWith(context.Lexicon.PluralEnding, StringComparison.Ordinal)
                && (context.Lexicon.SingularEnding.Length == 0 || !word.EndsWith(context.Lexicon.SingularEnding, StringComparison.Ordinal))));
    }

    /// <summary>Whether a token has no small letter, and at least two capitals: it says nothing about names.</summary>
    public static bool IsAllCapitals(ValueContext context, int token) =>
        WordShapes.Of(context.TextOf(token)) == WordShape.Upper;
}
