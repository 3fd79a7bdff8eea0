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
internal abstract class TokenPattern
{
    internal const int NoMatch = -1;

    /// <summary>Matches at a token; returns the index just past the match, or <see cref="NoMatch"/>.</summary>
    /// <param name="view">The document.</param>
    /// <param name="token">Where to match; may be the sentence's end.</param>
    /// <param name="end">Index just past the sentence's last token.</param>
    /// <param name="mention">Set to the marked part, if the match goes through one.</param>
    public abstract int Match(LexicalView view, int token, int end, ref MentionSpan mention);

    /// <summary>
    /// The shapes that the first token of a match may have. It only saves time: where a rule cannot start, which is at
    /// most tokens, it is not tried.
    /// </summary>
    public abstract TokenShapes First { get; }

    /// <summary>Whether the pattern can match no token at all.</summary>
    public virtual bool CanBeEmpty => false;

    /// <summary>One token of which a condition holds.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="shapes">The shapes of the tokens of which it can hold.</param>
    public static TokenPattern Token(Func<LexicalView, int, bool> holds, TokenShapes shapes = TokenShapes.All) => new Single(holds, shapes);

    /// <summary>One of these words, in any case.</summary>
    public static TokenPattern Word(params string[] words)
    {
        var set = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        return new Single((view, token) => set.Contains(view.TextOf(token)), TokenShapes.All);
    }

    /// <summary>One of these words as written.</summary>
    public static TokenPattern Exactly(params string[] words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        var shapes = words.Aggregate(default(TokenShapes), (all, word) => all | TokenView.ShapesOf(WordShapes.Of(word)));
        return new Single((view, token) => (view[token].Shapes & shapes) != 0 && set.Contains(view.TextOf(token)), shapes);
    }

    /// <summary>A word of any of these classes, whatever its case.</summary>
    public static TokenPattern Class(ulong classes) => new Single((view, token) => (view[token].Classes & classes) != 0, TokenShapes.All);

    /// <summary>A whole name of the gazetteer, of one of these types.</summary>
    public static TokenPattern Name(params EntityType[] types) => new NamePattern(types);

    /// <summary>The first of these that matches.</summary>
    public static TokenPattern Either(params TokenPattern[] choices) => new Choice(choices);

    /// <summary>These one after another.</summary>
    public static TokenPattern Sequence(params TokenPattern[] parts) => new Series(parts);

    /// <summary>This, then that.</summary>
    public TokenPattern Then(TokenPattern next) => new Series([this, next]);

    /// <summary>This or, failing that, the other.</summary>
    public TokenPattern Or(TokenPattern other) => new Choice([this, other]);

    /// <summary>This or nothing.</summary>
    public TokenPattern Optional() => new Repetition(this, 0, 1);

    /// <summary>This, as often as it comes, within bounds.</summary>
    public TokenPattern Repeat(int atLeast, int atMost) => new Repetition(this, atLeast, atMost);

    /// <summary>This, where the other does not match at the same token.</summary>
    public TokenPattern Unless(TokenPattern other) => new Except(this, other);

    /// <summary>This, where the other matches after it; what is after stays outside the match.</summary>
    public TokenPattern Before(TokenPattern next) => new LookAhead(this, next, true);

    /// <summary>This, where the other does not match after it.</summary>
    public TokenPattern NotBefore(TokenPattern next) => new LookAhead(this, next, false);

    /// <summary>This, where the token before, if there is one in the sentence, matches the other.</summary>
    public TokenPattern After(TokenPattern previous) => new LookBehind(this, previous, true);

    /// <summary>This, where no token before it in the sentence matches the other.</summary>
    public TokenPattern NotAfter(TokenPattern previous) => new LookBehind(this, previous, false);

    /// <summary>This, marked as the part that becomes the mention.</summary>
    public TokenPattern Mention() => new Marked(this);

    private sealed class Single(Func<LexicalView, int, bool> holds, TokenShapes shapes) : TokenPattern
    {
        public override TokenShapes First => shapes;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention) =>
            token < end && holds(view, token) ? token + 1 : NoMatch;
    }

    private sealed class NamePattern(EntityType[] types) : TokenPattern
    {
        public override TokenShapes First => TokenShapes.All;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            if (token >= end || view[token].Name is not { } name)
            {
                return NoMatch;
            }

            foreach (var type in types)
            {
                if (name.Type == type)
                {
                    return view[token].NameEnd;
                }
            }

            return NoMatch;
        }
    }

    private sealed class Series(TokenPattern[] parts) : TokenPattern
    {
        public override TokenShapes First { get; } = FirstOf(parts);

        public override bool CanBeEmpty { get; } = parts.All(part => part.CanBeEmpty);

        private static TokenShapes FirstOf(TokenPattern[] parts)
        {
            var shapes = default(TokenShapes);
            foreach (var part in parts)
            {
                shapes |= part.First;
                if (!part.CanBeEmpty)
                {
                    break;
                }
            }

            return shapes;
        }

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            foreach (var part in parts)
            {
                token = part.Match(view, token, end, ref mention);
                if (token < 0)
                {
                    return NoMatch;
                }
            }

            return token;
        }
    }

    private sealed class Choice(TokenPattern[] choices) : TokenPattern
    {
        public override TokenShapes First { get; } = choices.Aggregate(default(TokenShapes), (all, choice) => all | choice.First);

        public override bool CanBeEmpty { get; } = choices.Any(choice => choice.CanBeEmpty);

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            foreach (var choice in choices)
            {
                var attempt = mention;
                var after = choice.Match(view, token, end, ref attempt);
                if (after >= 0)
                {
                    mention = attempt;
                    return after;
                }
            }

            return NoMatch;
        }
    }

    private sealed class Repetition(TokenPattern pattern, int atLeast, int atMost) : TokenPattern
    {
        public override TokenShapes First => pattern.First;

        public override bool CanBeEmpty => atLeast == 0 || pattern.CanBeEmpty;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            for (var times = 0; times < atMost; times++)
            {
                var attempt = mention;
                var after = pattern.Match(view, token, end, ref attempt);
                if (after <= token)
                {
                    return times < atLeast ? NoMatch : token;
                }

                mention = attempt;
                token = after;
            }

            return token;
        }
    }

    private sealed class Except(TokenPattern pattern, TokenPattern other) : TokenPattern
    {
        public override TokenShapes First => pattern.First;

        public override bool CanBeEmpty => pattern.CanBeEmpty;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            var ignored = default(MentionSpan);
            return after >= 0 && other.Match(view, token, end, ref ignored) >= 0 ? NoMatch : after;
        }
    }

    private sealed class LookAhead(TokenPattern pattern, TokenPattern next, bool wanted) : TokenPattern
    {
        public override TokenShapes First => pattern.First;

        public override bool CanBeEmpty => pattern.CanBeEmpty;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            var ignored = default(MentionSpan);
            return after >= 0 && next.Match(view, after, end, ref ignored) >= 0 == wanted ? after : NoMatch;
        }
    }

    private sealed class LookBehind(TokenPattern pattern, TokenPattern previous, bool wanted) : TokenPattern
    {
        public override TokenShapes First => pattern.First;

        public override bool CanBeEmpty => pattern.CanBeEmpty;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            if (after < 0)
            {
                return NoMatch;
            }

            var ignored = default(MentionSpan);
            var inside = token > 0 && token < end && view[token - 1].SentenceEnd == end;
            return (inside && previous.Match(view, token - 1, end, ref ignored) >= 0) == wanted ? after : NoMatch;
        }
    }

    private sealed class Marked(TokenPattern pattern) : TokenPattern
    {
        public override TokenShapes First => pattern.First;

        public override bool CanBeEmpty => pattern.CanBeEmpty;

        public override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            if (after > token)
            {
                mention = new MentionSpan(token, after);
            }

            return after;
        }
    }
}

/// <summary>The part of a match that becomes the mention: token indices, end exclusive; empty when none was marked.</summary>
internal readonly record struct MentionSpan(int FirstToken, int EndToken)
{
    public bool IsEmpty => EndToken <= FirstToken;
}
