namespace Entities.Rules;

// What patterns are made of. Each part says what it matches from a token on; all of them are immutable.
public abstract partial class TokenPattern
{
    private sealed class Single(Func<LexicalView, int, bool> holds, TokenShapes shapes) : TokenPattern
    {
        internal override TokenShapes First => shapes;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention) =>
            token < end && holds(view, token) ? token + 1 : NoMatch;
    }

    private sealed class NamePattern(EntityType[] types) : TokenPattern
    {
        internal override TokenShapes First => TokenShapes.All;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
        internal override TokenShapes First { get; } = FirstOf(parts);

        internal override bool CanBeEmpty { get; } = parts.All(part => part.CanBeEmpty);

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

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
        internal override TokenShapes First { get; } = choices.Aggregate(default(TokenShapes), (all, choice) => all | choice.First);

        internal override bool CanBeEmpty { get; } = choices.Any(choice => choice.CanBeEmpty);

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
        internal override TokenShapes First => pattern.First;

        internal override bool CanBeEmpty => atLeast == 0 || pattern.CanBeEmpty;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
        internal override TokenShapes First => pattern.First;

        internal override bool CanBeEmpty => pattern.CanBeEmpty;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            var ignored = default(MentionSpan);
            return after >= 0 && other.Match(view, token, end, ref ignored) >= 0 ? NoMatch : after;
        }
    }

    private sealed class LookAhead(TokenPattern pattern, TokenPattern next, bool wanted) : TokenPattern
    {
        internal override TokenShapes First => pattern.First;

        internal override bool CanBeEmpty => pattern.CanBeEmpty;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
        {
            var after = pattern.Match(view, token, end, ref mention);
            var ignored = default(MentionSpan);
            return after >= 0 && next.Match(view, after, end, ref ignored) >= 0 == wanted ? after : NoMatch;
        }
    }

    private sealed class LookBehind(TokenPattern pattern, TokenPattern previous, bool wanted) : TokenPattern
    {
        internal override TokenShapes First => pattern.First;

        internal override bool CanBeEmpty => pattern.CanBeEmpty;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
        internal override TokenShapes First => pattern.First;

        internal override bool CanBeEmpty => pattern.CanBeEmpty;

        internal override int Match(LexicalView view, int token, int end, ref MentionSpan mention)
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
