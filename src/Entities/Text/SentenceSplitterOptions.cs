namespace Entities.Text;

/// <summary>What a language adds to the sentence splitter's rules. Immutable.</summary>
public sealed record SentenceSplitterOptions
{
    /// <summary>
    /// Abbreviations after which a sentence never ends, without their full stop: <c>Mr</c>, <c>Gen</c>. After any other
    /// token that keeps its full stop a sentence ends only before one of <see cref="SentenceStarters"/>.
    /// </summary>
    public IReadOnlyCollection<string> NeverFinal { get; init; } = [];

    /// <summary>Words that often start a sentence and, with a capital, hardly ever go on with a name: <c>The</c>, <c>But</c>. Case does not count.</summary>
    public IReadOnlyCollection<string> SentenceStarters { get; init; } = [];
}
