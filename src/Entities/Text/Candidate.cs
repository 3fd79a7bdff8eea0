namespace Entities.Text;

/// <summary>What a recognizer proposes: a span that becomes a mention if no better candidate overlaps it.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset just past the last code unit; more than <paramref name="Start"/>.</param>
/// <param name="Type">The type.</param>
/// <param name="Score">How sure the recognizer is, from 0 to 1.</param>
/// <param name="Source">What found it: the recognizer's <see cref="Recognizer.Name"/>.</param>
public readonly record struct Candidate(int Start, int End, EntityType Type, double Score, string Source)
{
    /// <summary>The normalised value; null if there is none.</summary>
    public EntityValue? Value { get; init; }

    /// <summary>
    /// What the candidate names, if a lexicon knows it: two names with one identity stand for the same thing, as
    /// <c>U.S.</c> and <c>United States</c> do; null if not known.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}
