namespace Entities.Values.Temporal;

/// <summary>The parts of a day that TIMEX3 has codes for.</summary>
internal enum DayPart : byte
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

/// <summary>What is known of each part.</summary>
internal static class DayParts
{
    public static string Code(this DayPart part) => part switch
    {
        DayPart.Morning => "MO",
        DayPart.Midday => "MI",
        DayPart.Afternoon => "AF",
        DayPart.Evening => "EV",
        DayPart.Night => "NI",
        _ => "DT",
    };

    /// <summary>The hours that it lasts, by convention; past 24 is the next day.</summary>
    public static (int From, int To) Hours(this DayPart part) => part switch
    {
        DayPart.Morning => (6, 12),
        DayPart.Midday => (11, 14),
        DayPart.Afternoon => (12, 18),
        DayPart.Evening => (18, 24),
        DayPart.Night => (20, 30),
        _ => (6, 18),
    };

    /// <summary>Whether an hour of 1 to 12 in this part is one after noon.</summary>
    public static bool IsAfterNoon(this DayPart part, int hour) => part switch
    {
        DayPart.Afternoon or DayPart.Evening => hour < 12,
        DayPart.Night => hour is >= 5 and < 12,
        _ => false,
    };
}
