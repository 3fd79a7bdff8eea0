namespace Entities;

/// <summary>A point or stretch of time, as a TIMEX3 value (TimeML 1.2.1).</summary>
public abstract record TemporalValue : EntityValue
{
    private protected TemporalValue(string timex)
    {
        ArgumentException.ThrowIfNullOrEmpty(timex);
        Timex = timex;
    }

    /// <summary>
    /// The TIMEX3 <c>value</c>: <c>2020-01-24</c>, <c>2019-W43</c>, <c>2020-01-24T20:00</c>, <c>P2D</c>; with <c>X</c>
    /// for what is not known, as in <c>XXXX-WXX-5</c>.
    /// </summary>
    public string Timex { get; init; }

    /// <summary>The TIMEX3 <c>mod</c>: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>MORE_THAN</c> ...; null if none.</summary>
    public string? Mod { get; init; }

    /// <summary>
    /// The first instant, where it is defined. <see cref="DateTimeKind.Utc"/> when the expression states a time zone,
    /// otherwise <see cref="DateTimeKind.Unspecified"/>: local to the text.
    /// </summary>
    public DateTime? Start { get; init; }

    /// <summary>The first instant after it, where it is defined: end exclusive, of the same kind as <see cref="Start"/>.</summary>
    public DateTime? End { get; init; }
}

/// <summary>A date, a time of day, or a set of recurring ones.</summary>
public sealed record DateTimeValue : TemporalValue
{
    private DateTimeValue(string kind, string timex)
        : base(timex) => Kind = kind;

    /// <inheritdoc/>
    public override string Kind { get; }

    /// <summary>Creates a date: a day or anything longer that has its place in the calendar.</summary>
    /// <param name="timex">The TIMEX3 value, not empty.</param>
    /// <returns>A value of kind <c>date</c>.</returns>
    public static DateTimeValue Date(string timex) => new("date", timex);

    /// <summary>Creates a time: less than a day.</summary>
    /// <param name="timex">The TIMEX3 value, not empty.</param>
    /// <returns>A value of kind <c>time</c>.</returns>
    public static DateTimeValue Time(string timex) => new("time", timex);

    /// <summary>Creates a set: what recurs, such as <c>every Friday</c>.</summary>
    /// <param name="timex">The TIMEX3 value, not empty.</param>
    /// <returns>A value of kind <c>set</c>.</returns>
    public static DateTimeValue Set(string timex) => new("set", timex);
}

/// <summary>A length of time: <c>PT2H</c>, <c>P10Y</c>. Has instants only when it is anchored (<c>the past two days</c>).</summary>
public sealed record DurationValue : TemporalValue
{
    /// <summary>Creates a length of time.</summary>
    /// <param name="timex">The TIMEX3 value, not empty.</param>
    /// <exception cref="ArgumentException"><paramref name="timex"/> is null or empty.</exception>
    public DurationValue(string timex)
        : base(timex)
    {
    }

    /// <inheritdoc/>
    public override string Kind => "duration";
}
