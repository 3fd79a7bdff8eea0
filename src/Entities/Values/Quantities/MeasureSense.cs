namespace Entities.Values.Quantities;

/// <summary>Where a unit of measure is to be believed.</summary>
[Flags]
internal enum MeasureTraits : ushort
{
    None = 0,

    /// <summary>Its symbol counts only where it touches the number: <c>20C</c>.</summary>
    GluedOnly = 1,

    /// <summary>It is a measure only after <c>per</c> and the like: a time.</summary>
    RateOnly = 2,

    /// <summary>An article alone makes it a measure: <c>a mile</c>.</summary>
    AfterArticle = 4,

    /// <summary>Only in small letters: <c>cup</c>.</summary>
    LowerOnly = 8,

    /// <summary>Its prefixes are also written in capitals: <c>KB</c>.</summary>
    Data = 16,

    /// <summary>A measure only after a slash: the time of a rate that is counted by the day or longer.</summary>
    SlashOnly = 32,

    /// <summary>A length: it has a square and a cube.</summary>
    Length = 64,
}

/// <summary>A unit that a word or symbol can stand for.</summary>
/// <param name="Code">The UCUM code.</param>
/// <param name="Symbol">The exact form of a symbol; null for a name, which may be written in any case.</param>
/// <param name="Family">What it converts to: units of one family can be added (feet and inches); empty if to nothing.</param>
/// <param name="Factor">Its size in its family's common unit.</param>
/// <param name="Traits">Where it is to be believed.</param>
internal sealed record MeasureSense(string Code, string? Symbol, string Family, decimal Factor, MeasureTraits Traits)
{
    /// <summary>The unit that a bare number right after this one counts, the inches of <c>6-foot-2</c>; null for none.</summary>
    public MeasureSense? Tail { get; init; }

    public bool Has(MeasureTraits any) => (Traits & any) != 0;
}
