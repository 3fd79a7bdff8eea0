namespace Entities.Values.Numbers;

/// <summary>Phrases with a number word in them that count nothing: <c>at first</c>, <c>second in command</c>, <c>one by one</c>.</summary>
internal sealed class IdiomTable : IValueFinder
{
    private readonly PhraseTable<bool> _phrases;

    public IdiomTable(ValueLexicon lexicon) => _phrases = new PhraseTable<bool>(lexicon);

    /// <summary>Adds idioms. Only while the language is built.</summary>
    public void Add(params ReadOnlySpan<string> idioms)
    {
        foreach (var idiom in idioms)
        {
            _phrases.Add(idiom, true);
        }
    }

    /// <inheritdoc/>
    public bool TryFind(ValueContext context, int token, out ValueSpan span)
    {
        var found = _phrases.TryMatch(context, token, out var end, out _);
        span = found ? ValueSpan.Veto(token, end) : default;
        return found;
    }
}
