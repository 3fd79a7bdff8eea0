using Entities.Text;

namespace Entities.Values;

/// <summary>What the capitals around a number say about its being part of a name.</summary>
internal static class Names
{
    /// <summary>Whether a token is a word with a capital first letter.</summary>
    public static bool IsCapitalizedWord(ValueContext context, int token) =>
        context.KindOf(token) == TokenKind.Word && context.IsCapitalized(token);

    /// <summary>Whether a token has no small letter, and at least two capitals: it says nothing about names.</summary>
    public static bool IsAllCapitals(ValueContext context, int token) =>
        WordShapes.Of(context.TextOf(token)) == WordShape.Upper;
}
