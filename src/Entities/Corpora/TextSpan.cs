namespace Entities.Corpora;

/// <summary>A stretch of a text: offsets in UTF-16 code units, end exclusive.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether two spans share at least one code unit.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True when they do.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The span as <c>[12..17)</c>.</summary>
    /// <returns>Start and end.</returns>
    public override string ToString() => $"[{Start}..{End})";
}
