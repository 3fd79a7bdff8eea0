namespace Entities.Evaluation;

/// <summary>How a found mention differs from the gold one.</summary>
public enum DifferenceKind
{
    /// <summary>Not at all: same span, same type.</summary>
    None,

    /// <summary>Nothing found overlaps the gold mention.</summary>
    Missed,

    /// <summary>No gold mention overlaps what was found.</summary>
    Spurious,

    /// <summary>Same type, but the span begins or ends elsewhere.</summary>
    Boundary,

    /// <summary>Same span, but another type.</summary>
    Type,

    /// <summary>They overlap, but neither span nor type is the same.</summary>
    TypeAndBoundary,
}
