using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>A gold mention and the found mention that stands for it, or one of the two alone.</summary>
/// <param name="Gold">The gold mention; null where a mention was found that is none.</param>
/// <param name="Found">The found mention; null where a gold one was missed.</param>
public readonly record struct MentionPair(EntityMention? Gold, EntityMention? Found)
{
    /// <summary>How the two differ.</summary>
    public DifferenceKind Difference => (Gold, Found) switch
    {
        (_, null) => DifferenceKind.Missed,
        (null, _) => DifferenceKind.Spurious,
        _ => (HasSameSpan, HasSameType) switch
        {
            (true, true) => DifferenceKind.None,
            (true, false) => DifferenceKind.Type,
            (false, true) => DifferenceKind.Boundary,
            (false, false) => DifferenceKind.TypeAndBoundary,
        },
    };

    /// <summary>Whether there are two and they begin and end at the same offsets.</summary>
    internal bool HasSameSpan => Gold is { } gold && Found is { } found && gold.Start == found.Start && gold.End == found.End;

    /// <summary>Whether there are two and they have the same type.</summary>
    internal bool HasSameType => Gold is { } gold && Found is { } found && gold.Type == found.Type;

    /// <summary>From the first code unit of either to the last.</summary>
    internal TextSpan Span => new(
        Math.Min(Gold?.Start ?? int.MaxValue, Found?.Start ?? int.MaxValue),
        Math.Max(Gold?.End ?? 0, Found?.End ?? 0));
}
