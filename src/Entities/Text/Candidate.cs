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

    /// <summary>What the candidate counts for beside a model's finds.</summary>
    internal Standing Standing { get; init; }

    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;
}

/// <summary>What a candidate of the rules counts for where a model finds names too.</summary>
internal enum Standing : byte
{
    /// <summary>It competes with the model's finds: values, and what a user's own recognizers find.</summary>
    Equal,

    /// <summary>It takes the place of what the model found inside it without being sure.</summary>
    Strong,

    /// <summary>It does not count, but takes the numbers in it away from the values and lends what a list says of it to a find of the model.</summary>
    Entry,

    /// <summary>It counts for nothing, and need not be looked for.</summary>
    Hint,
}
