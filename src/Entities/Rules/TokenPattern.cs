using System.Collections.Frozen;
using Entities.Text;

namespace Entities.Rules;

/// <summary>A pattern over tokens, composed from smaller ones. Immutable and thread-safe.</summary>
/// <remarks>
/// It reads like a parsing expression grammar (Ford 2004): choice is ordered and repetition is greedy, and neither is
/// taken back once it has matched. So a pattern takes time proportional to its own size at a token, and a repetition has
/// a bound. A pattern never crosses the end of a sentence. <see cref="Mention"/> marks the part that becomes the mention;
/// without it the whole match does.
/// </remarks>
public abstract partial class TokenPattern
{
    internal const int NoMatch = -1;

    private protected TokenPattern()
    {
    }

    /// <summary>Matches at a token; returns the index just past the match, or <see cref="NoMatch"/>.</summary>
    /// <param name="view">The document.</param>
    /// <param name="token">Where to match; may be the sentence's end.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    /// <param name="mention">Set to the marked part, if the match goes through one.</param>
    internal abstract int Match(LexicalView view, int token, int end, ref MentionSpan mention);

    /// <summary>
    /// The shapes that the first token of a match may have. It only saves time: where a rule cannot start, which is at
    /// most tokens, it is not tried.
    /// </summary>
    internal abstract TokenShapes First { get; }

    /// <summary>Whether the pattern can match no token at all.</summary>
    internal virtual bool CanBeEmpty => false;

    /// <summary>One token of which a condition holds.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="shapes">The shapes of the tokens of which it can hold.</param>
    internal static TokenPattern Token(Func<LexicalView, int, bool> holds, TokenShapes shapes = TokenShapes.All) => new Single(holds, shapes);

    /// <summary>One of these words, in any case.</summary>
    /// <param name="words">The words, each a whole token.</param>
    /// <returns>A pattern of one token.</returns>
    public static TokenPattern Word(params string[] words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        return new Single((view, token) => set.Contains(view.TextOf(token)), TokenShapes.All);
    }

    /// <summary>One of these words as written.</summary>
    /// <param name="words">The words, each a whole token.</param>
    /// <returns>A pattern of one token.</returns>
    public static TokenPattern Exactly(params string[] words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var shapes = words.Aggregate(default(TokenShapes), (all, word) => all | TokenView.ShapesOf(WordShapes.Of(word)));
        return new Single((view, token) => (view[token].Shapes & shapes) != 0 && set.Contains(view.TextOf(token)), shapes);
    }

    /// <summary>A word of any of these classes, whatever its case.</summary>
    internal static TokenPattern Class(ulong classes) => new Single((view, token) => (view[token].Classes & classes) != 0, TokenShapes.All);

    /// <summary>A token of one of these shapes: <c>Shape(WordShape.Capitalized)</c>.</summary>
    /// <param name="shapes">The shapes.</param>
    /// <returns>A pattern of one token.</returns>
    public static TokenPattern Shape(params WordShape[] shapes) =>
        new Single((view, token) => shapes.AsSpan().Contains(view[token].Shape), shapes.Aggregate(default(TokenShapes), (all, shape) => all | TokenView.ShapesOf(shape)));

    /// <summary>A token of one of these kinds: <c>Kind(TokenKind.Number)</c>.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <returns>A pattern of one token.</returns>
    public static TokenPattern Kind(params TokenKind[] kinds) => new Single((view, token) => kinds.AsSpan().Contains(view[token].Kind), TokenShapes.All);

    /// <summary>A whole name of the gazetteer, of one of these types.</summary>
    /// <param name="types">The types.</param>
    /// <returns>A pattern of as many tokens as the name has.</returns>
    public static TokenPattern Name(params EntityType[] types) => new NamePattern(types);

    /// <summary>The first of these that matches.</summary>
    /// <param name="choices">The choices, the preferred first.</param>
    /// <returns>The pattern.</returns>
    public static TokenPattern Either(params TokenPattern[] choices) => new Choice(choices);

    /// <summary>These one after another.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The pattern.</returns>
    public static TokenPattern Sequence(params TokenPattern[] parts) => new Series(parts);

    /// <summary>This, then that.</summary>
    /// <param name="next">What comes next.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern Then(TokenPattern next) => new Series([this, next]);

    /// <summary>This or, failing that, the other.</summary>
    /// <param name="other">The second choice.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern Or(TokenPattern other) => new Choice([this, other]);

    /// <summary>This or nothing.</summary>
    /// <returns>A pattern that always matches.</returns>
    public TokenPattern Optional() => new Repetition(this, 0, 1);

    /// <summary>This, as often as it comes, within bounds.</summary>
    /// <param name="atLeast">The least number of times.</param>
    /// <param name="atMost">The greatest number of times.</param>
    /// <returns>The pattern.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the second is less than the first.</exception>
    public TokenPattern Repeat(int atLeast, int atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, atLeast);
        return new Repetition(this, atLeast, atMost);
    }

    /// <summary>This, where the other does not match at the same token.</summary>
    /// <param name="other">What must not match.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern Unless(TokenPattern other) => new Except(this, other);

    /// <summary>This, where the other matches after it; what is after stays outside the match.</summary>
    /// <param name="next">What must follow.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern Before(TokenPattern next) => new LookAhead(this, next, true);

    /// <summary>This, where the other does not match after it.</summary>
    /// <param name="next">What must not follow.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern NotBefore(TokenPattern next) => new LookAhead(this, next, false);

    /// <summary>This, where the token before, if there is one in the sentence, matches the other.</summary>
    /// <param name="previous">A pattern of one token.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern After(TokenPattern previous) => new LookBehind(this, previous, true);

    /// <summary>This, where no token before it in the sentence matches the other.</summary>
    /// <param name="previous">A pattern of one token.</param>
    /// <returns>The pattern.</returns>
    public TokenPattern NotAfter(TokenPattern previous) => new LookBehind(this, previous, false);

    /// <summary>This, marked as the part that becomes the mention.</summary>
    /// <returns>The pattern.</returns>
    public TokenPattern Mention() => new Marked(this);
}

/// <summary>The part of a match that becomes the mention: token indices, end exclusive; empty when none was marked.</summary>
internal readonly record struct MentionSpan(int FirstToken, int EndToken)
{
    public bool IsEmpty => EndToken <= FirstToken;
}
