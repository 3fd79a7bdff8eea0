namespace Entities.Values.Temporal;

/// <summary>The units that time is counted in, from the shortest to the longest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>What is known of each unit.</summary>
internal static class TimeUnits
{
    /// <summary>Whether the unit is shorter than a day, so that an amount of it is a TIME.</summary>
    public static bool IsClock(this TimeUnit unit) => unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    /// <summary>The designator of the unit in a TIMEX3 duration; a <c>T</c> stands before those of the clock.</summary>
    public static string Designator(this TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Quarter => "Q",
        TimeUnit.Season => "SE",
        TimeUnit.Half => "H",
        TimeUnit.Year => "Y",
        TimeUnit.Decade => "DE",
        TimeUnit.Century => "CE",
        TimeUnit.Millennium => "ML",
        _ => "X",
    };

    /// <summary>How many months the unit has, if it is a whole number of them; otherwise 0.</summary>
    public static int Months(this TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1,
        TimeUnit.Quarter or TimeUnit.Season => 3,
        TimeUnit.Half => 6,
        TimeUnit.Year => 12,
        TimeUnit.Decade => 120,
        TimeUnit.Century => 1200,
        TimeUnit.Millennium => 12000,
        _ => 0,
    };
}
