namespace Entities.Values.Temporal.Forms;

/// <summary>Bare hours that the day or part of a day beside them makes a time: <c>this morning at 10</c>, <c>9 tomorrow</c>, <c>8 tonight</c>.</summary>
internal static class HoursOfDay
{
    /// <summary>Whether a number is an hour by what stands beside it; sets which half of the day.</summary>
    public static bool IsHour(in TimeScan scan, int token, int end, ref ClockTime clock)
    {
        if (!clock.IsOpen || clock.Minute >= 0 && !scan.IsDigits(token))
        {
            return false;
        }

        var isAfterAt = ClockTimes.IsAfterAt(scan, token);
        if (isAfterAt && TryPartBefore(scan, token - 1, out var part))
        {
            clock = part == DayPart.None ? clock : clock.In(part);
            return true;
        }

        if (isAfterAt && scan.Is(end, TimeRoles.DayWord | TimeRoles.NightWord))
        {
            return true;
        }

        return scan.Is(end, TimeRoles.NightWord)
            || (scan.Is(end, TimeRoles.DayWord | TimeRoles.This) && scan.Is(end + 1, TimeRoles.DayPart) && scan[end + 1].Part != DayPart.None);
    }

    /// <summary>The day or part of a day that stands before "at", as far as one word shows it.</summary>
    private static bool TryPartBefore(in TimeScan scan, int at, out DayPart part)
    {
        part = DayPart.None;
        if (at < 1 || scan.Values.StartsSentence(at) || scan.Values[at - 1].Time is not { } word)
        {
            return false;
        }

        part = word.Is(TimeRoles.NightWord) ? DayPart.Night : word.Is(TimeRoles.DayPart) ? word.Part : DayPart.None;
        return word.Is(TimeRoles.NightWord | TimeRoles.DayPart | TimeRoles.DayWord) || (word.Is(TimeRoles.Weekday) && !word.IsAmbiguous);
    }
}
