namespace Entities.Values;

/// <summary>Extends a value over the modifiers before and after it: <c>at least 60</c>, <c>five or more</c>.</summary>
/// <remarks>Immutable once the language has filled it.</remarks>
internal sealed class ModifierReader
{
    // at least another 5, nearly an estimated 300: more than three in a row do not occur.
    private const int MostInARow = 3;

    private readonly PhraseTable<Before> _before;
    private readonly PhraseTable<Modifier> _after;

    public ModifierReader(ValueLexicon lexicon)
    {
        _before = new PhraseTable<Before>(lexicon);
        _after = new PhraseTable<Modifier>(lexicon);
    }

    /// <summary>Adds phrases that stand before a value. Only while the language is built.</summary>
    public void AddBefore(Modifier modifier, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _before.Add(phrase, new Before(modifier, Reach.Inside));
        }
    }

    /// <summary>Adds phrases that bend the value they stand before, but stay out of its mention: rose above (50).</summary>
    public void AddOutside(Modifier modifier, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _before.Add(phrase, new Before(modifier, Reach.Outside));
        }
    }

    /// <summary>Adds phrases that end like a modifier and are none: information about, handed over.</summary>
    public void AddStops(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _before.Add(phrase, new Before(Modifier.None, Reach.Stop));
        }
    }

    /// <summary>Adds phrases that stand after a value. Only while the language is built.</summary>
    public void AddAfter(Modifier modifier, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _after.Add(phrase, modifier);
        }
    }

    /// <summary>Extends a span of tokens over its modifiers, not before <see cref="ValueContext.Floor"/> nor out of its sentence.</summary>
    public ModifiedSpan Extend(ValueContext context, int start, int end)
    {
        var before = ExtendBefore(context, start);
        return _after.TryMatch(context, end, out var after, out var modifier) && context.Continues(end) && !StartsNumber(context, after)
            ? new ModifiedSpan(before.Start, after, Stronger(before.Modifier, modifier))
            : before with { End = end };
    }

    /// <summary>Extends a span to the left only.</summary>
    public ModifiedSpan ExtendBefore(ValueContext context, int start)
    {
        var modifier = Modifier.None;
        // After one that says something the next is a preposition: spread over (more than 800).
        for (var i = 0; i < MostInARow && modifier == Modifier.None && _before.TryMatchBefore(context, start, context.Floor, out var earlier, out var found); i++)
        {
            modifier = Stronger(modifier, found.Modifier);
            if (found.Reach != Reach.Inside)
            {
                break;
            }

            start = earlier;
        }

        return new ModifiedSpan(start, start, modifier);
    }

    /// <summary>Over 1 million and under 2 million: what follows has the words for its own.</summary>
    private static bool StartsNumber(ValueContext context, int token) =>
        context.Continues(token) && (context.KindOf(token) == Text.TokenKind.Number || context.Is(token, WordRoles.NumberWord | WordRoles.Currency));

    private enum Reach : byte
    {
        Inside,
        Outside,
        Stop,
    }

    private readonly record struct Before(Modifier Modifier, Reach Reach);

    private static Modifier Stronger(Modifier a, Modifier b) => a > b ? a : b;
}
