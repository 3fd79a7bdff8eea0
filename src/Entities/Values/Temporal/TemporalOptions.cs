namespace Entities.Values.Temporal;

/// <summary>How dates and times are read where text alone does not say. Immutable.</summary>
public sealed record TemporalOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static TemporalOptions Default { get; } = new();

    /// <summary>Whether <c>3/4/2020</c> is 3 April rather than March 4; false by default. A number above 12 decides by itself.</summary>
    public bool DayFirst { get; init; }

    /// <summary>
    /// Whether vague words (<c>now</c>, <c>recently</c>, <c>soon</c>) are dates too, as TimeML has them, with
    /// <c>PRESENT_REF</c>, <c>PAST_REF</c> and <c>FUTURE_REF</c>; false by default.
    /// </summary>
    public bool VagueExpressions { get; init; }

    /// <summary>
    /// Whether a date that neither a word nor the tense places before or after the document's lies after it, as in
    /// messages and appointments; false by default: news tell what has happened.
    /// </summary>
    public bool PreferFuture { get; init; }

    /// <summary>The last two-digit year of the 21st century: with 49, <c>'49</c> is 2049 and <c>'50</c> is 1950, the default.</summary>
    public int TwoDigitYearMax { get; init; } = 49;
}
