namespace Entities;

/// <summary>A number, or a range of numbers, in a unit that the derived record states.</summary>
/// <remarks>
/// A single number has <see cref="Value"/>. A range (<c>5 to 10</c>) has <see cref="Low"/> and <see cref="High"/>
/// instead. A bound (<c>at least 60</c>) has <see cref="Value"/> and, equal to it, the bound that the words set.
/// A vague plural (<c>thousands</c>) has only the lowest number that it can mean, two of its unit.
/// </remarks>
public abstract record NumericValue : EntityValue
{
    /// <summary>The number, exact as written; null for a range or a vague plural.</summary>
    public decimal? Value { get; init; }

    /// <summary>The lowest number meant, inclusive; null when there is no lower bound stated.</summary>
    public decimal? Low { get; init; }

    /// <summary>The highest number meant, inclusive; null when there is no upper bound stated.</summary>
    public decimal? High { get; init; }

    /// <summary>
    /// How the words around the number bend it, in TIMEX3's terms: <c>APPROX</c> (<c>about</c>, <c>nearly</c>),
    /// <c>LESS_THAN</c>, <c>MORE_THAN</c>, <c>EQUAL_OR_LESS</c>, <c>EQUAL_OR_MORE</c>; null when they do not.
    /// </summary>
    public string? Mod { get; init; }
}

/// <summary>A bare number: <c>5,200</c>, <c>two</c>, <c>dozens</c>.</summary>
public sealed record NumberValue : NumericValue
{
    /// <inheritdoc/>
    public override string Kind => "number";
}

/// <summary>A place in an order: 21 for <c>21st</c>.</summary>
public sealed record OrdinalValue : NumericValue
{
    /// <inheritdoc/>
    public override string Kind => "ordinal";
}

/// <summary>A percentage: 60 for <c>60 percent</c>. Percentage points and basis points are percentages too.</summary>
public sealed record PercentValue : NumericValue
{
    /// <inheritdoc/>
    public override string Kind => "percent";
}

/// <summary>An amount of money.</summary>
public sealed record MoneyValue : NumericValue
{
    /// <summary>Creates an amount of money without a number; set <see cref="NumericValue.Value"/> or the bounds.</summary>
    /// <param name="currency">The ISO 4217 code, for example <c>USD</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is null or empty.</exception>
    public MoneyValue(string currency)
    {
        ArgumentException.ThrowIfNullOrEmpty(currency);
        Currency = currency;
    }

    /// <inheritdoc/>
    public override string Kind => "money";

    /// <summary>The ISO 4217 code of the currency. The amount counts its main unit: <c>50 cents</c> is 0.5.</summary>
    public string Currency { get; init; }

    /// <summary>The amount in the currency's main unit: another name of <see cref="NumericValue.Value"/>.</summary>
    public decimal? Amount => Value;
}

/// <summary>A measure.</summary>
public sealed record QuantityValue : NumericValue
{
    /// <summary>Creates a measure without a number; set <see cref="NumericValue.Value"/> or the bounds.</summary>
    /// <param name="unit">The UCUM code of the unit, for example <c>km</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is null or empty.</exception>
    public QuantityValue(string unit)
    {
        ArgumentException.ThrowIfNullOrEmpty(unit);
        Unit = unit;
    }

    /// <inheritdoc/>
    public override string Kind => "quantity";

    /// <summary>
    /// The unit's case-sensitive UCUM code: <c>km</c>, <c>kg</c>, <c>[mi_i]</c>, <c>Cel</c>; in braces where UCUM has no
    /// unit for what is counted.
    /// </summary>
    public string Unit { get; init; }
}
