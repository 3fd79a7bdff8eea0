namespace Entities.Values;

/// <summary>Extends a value over the modifiers before and after it: <c>at least 60</c>, <c>five or more</c>.</summary>
/// <remarks>Immutable once the language has filled it.</remarks>
internal sealed class ModifierReader
{
    // at least another 5, nearly an estimated 300: more than three in a row do not occur.
    private const int MostInARow = 3;

    private readonly PhraseTable<Modifier> _before;
    private readonly PhraseTable<Modifier> _after;

    public ModifierReader(ValueLexicon lexicon)
    {
        _before = new PhraseTable<Modifier>(lexicon);
        _after = new PhraseTable<Modifier>(lexicon);
    }

    /// <summary>Adds phrases that stand before a value. Only while the language is built.</summary>
    public void AddBefore(Modifier modifier, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            _before.Add(phrase, modifier);
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
        return _after.TryMatch(context, end, out var after, out var modifier) && context.Continues(end)
            ? new ModifiedSpan(before.Start, after, Stronger(before.Modifier, modifier))
            : before with { End = end };
    }

    /// <summary>Extends a span to the left only.</summary>
    public ModifiedSpan ExtendBefore(ValueContext context, int start)
    {
        var modifier = Modifier.None;
        for (var i = 0; i < MostInARow && _before.TryMatchBefore(context, start, context.Floor, out var earlier, out var found); i++)
        {
            modifier = Stronger(modifier, found);
            start = earlier;
        }

        return new ModifiedSpan(start, start, modifier);
    }

    private static Modifier Stronger(Modifier a, Modifier b) => a > b ? a : b;
}
