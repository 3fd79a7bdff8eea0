namespace Entities;

/// <summary>The normalised value of a mention. Immutable; values are equal when all their properties are.</summary>
/// <remarks>
/// The hierarchy: <see cref="TemporalValue"/> (<see cref="DateTimeValue"/>, <see cref="DurationValue"/>),
/// <see cref="NumericValue"/> (<see cref="NumberValue"/>, <see cref="OrdinalValue"/>, <see cref="PercentValue"/>,
/// <see cref="MoneyValue"/>, <see cref="QuantityValue"/>) and <see cref="PlaceValue"/>. An extractor of one's own may
/// add to it.
/// </remarks>
public abstract record EntityValue
{
    /// <summary>
    /// The kind, as exchange formats write it: <c>date</c>, <c>time</c>, <c>duration</c>, <c>set</c>, <c>number</c>,
    /// <c>ordinal</c>, <c>percent</c>, <c>money</c>, <c>quantity</c> or <c>place</c>.
    /// </summary>
    public abstract string Kind { get; }
}

/// <summary>The place that a mention names, so far as it is known.</summary>
/// <param name="Country">The ISO 3166-1 alpha-2 code of the country, for example <c>IQ</c>.</param>
public sealed record PlaceValue(string Country) : EntityValue
{
    /// <inheritdoc/>
    public override string Kind => "place";
}
