using System.Globalization;

namespace Entities.Values.Temporal;

/// <summary>A time of day: hour, minute and second as far as they are stated, or a part of the day.</summary>
/// <param name="Hour">0 to 24; -1 if only the part of the day is known.</param>
/// <param name="Minute">0 to 59; -1 if not stated.</param>
/// <param name="Second">0 to 60; -1 if not stated.</param>
internal readonly record struct ClockTime(int Hour, int Minute = -1, int Second = -1)
{
    public DayPart Part { get; init; }

    /// <summary>Minutes from UTC, when the text states the zone.</summary>
    public int? Offset { get; init; }

    /// <summary>Whether it may be meant as one after noon: a bare hour from 1 to 12.</summary>
    public bool IsOpen { get; init; }

    public static ClockTime OfPart(DayPart part) => new(-1) { Part = part };

    /// <summary>The hour that it is in a part of the day: 8 in the evening is 20.</summary>
    public ClockTime In(DayPart part) =>
        Hour < 0 ? this
        : part.IsAfterNoon(Hour) ? this with { Hour = Hour + 12, IsOpen = false }
        : part is DayPart.Night or DayPart.Morning && Hour == 12 ? this with { Hour = part == DayPart.Night ? 24 : 0, IsOpen = false }
        : this with { IsOpen = false };

    /// <summary>The TIMEX3 time, with its <c>T</c>.</summary>
    public string ToTimex()
    {
        if (Hour < 0)
        {
            return "T" + Part.Code();
        }

        // Hours alone are written with their minutes, as the corpora do: T20:00.
        var text = string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Math.Max(Minute, 0):D2}");
        if (Second >= 0)
        {
            text += string.Create(CultureInfo.InvariantCulture, $":{Second:D2}");
        }

        return Offset switch
        {
            null => text,
            0 => text + "Z",
            { } minutes => text + string.Create(
                CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:D2}:{Math.Abs(minutes) % 60:D2}"),
        };
    }

    /// <summary>Its first instant on a day and the first one after it; in UTC when the zone is stated.</summary>
    public (DateTime Start, DateTime End)? On(DateTime day)
    {
        DateTime? start, end;
        if (Hour < 0)
        {
            var (from, to) = Part.Hours();
            start = CivilCalendar.Add(day, TimeUnit.Hour, from);
            end = CivilCalendar.Add(day, TimeUnit.Hour, to);
        }
        else
        {
            start = CivilCalendar.Add(day, TimeUnit.Second, (Hour * 3600) + (Math.Max(Minute, 0) * 60) + Math.Max(Second, 0));
            end = start is { } first ? CivilCalendar.Add(first, Second >= 0 ? TimeUnit.Second : Minute >= 0 ? TimeUnit.Minute : TimeUnit.Hour, 1) : null;
        }

        if (start is not { } s || end is not { } e)
        {
            return null;
        }

        if (Offset is not { } offset)
        {
            return (s, e);
        }

        return CivilCalendar.Add(s, TimeUnit.Minute, -offset) is { } utcStart && CivilCalendar.Add(e, TimeUnit.Minute, -offset) is { } utcEnd
            ? (DateTime.SpecifyKind(utcStart, DateTimeKind.Utc), DateTime.SpecifyKind(utcEnd, DateTimeKind.Utc))
            : null;
    }
}
