namespace Entities.Values.Temporal.Forms;

/// <summary>From one clock time to another: <c>9-11am</c>, <c>8.30 to 9.30 p.m.</c>, <c>7 PM until 4 AM</c>, <c>9 and 11 p.m.</c></summary>
internal static class ClockRanges
{
    /// <summary>Two times in one token with what makes them times after it: <c>3:30-6 p.m.</c>, <c>9-11am</c>, <c>11:30-1:30</c>.</summary>
    public static bool TryReadInToken(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.IsDigits(token))
        {
            return false;
        }

        var digits = scan.Digits(token);
        if (digits.Count is < 2 or > 4 || (digits.Suffix.Length > 0 && !scan[token].Is(TimeRoles.Meridiem)))
        {
            return false;
        }

        var dash = -1;
        for (var i = 0; i + 1 < digits.Count; i++)
        {
            if (digits.After(i) == '-')
            {
                if (dash >= 0)
                {
                    return false;
                }

                dash = i;
            }
            else if (digits.After(i) is not (':' or '.') || digits.Length(i + 1) != 2 || digits[i + 1] > 59)
            {
                return false;
            }
        }

        if (dash is < 0 or > 1 || digits.Count - dash - 1 > 2 || digits[0] > 24 || digits[dash + 1] > 24 || digits.Length(0) > 2 || digits.Length(dash + 1) > 2)
        {
            return false;
        }

        var first = new ClockTime(digits[0], dash == 1 ? digits[1] : -1) { IsOpen = digits[0] is >= 1 and <= 12 };
        var last = new ClockTime(digits[dash + 1], digits.Count - dash == 3 ? digits[dash + 2] : -1) { IsOpen = digits[dash + 1] is >= 1 and <= 12 };
        var end = token + 1;
        var isSaid = false;
        if (digits.Suffix.Length > 0)
        {
            last = Meridiem(last, scan[token].Minutes);
            isSaid = true;
        }
        else
        {
            ClockTimes.TakeAround(scan, ref last, ref end, out isSaid);
        }

        var hasColon = digits.After(0) == ':' && digits.Count == 4;
        if (!isSaid && !hasColon)
        {
            return false;
        }

        reading = Of(token, end, Borrow(first, last), last);
        return true;
    }

    /// <summary>A bare hour, a joint and a full time: <c>2 to 5 p.m.</c>, <c>9 and 11 p.m.</c></summary>
    public static bool TryReadBorrowing(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!ClockTimes.TryReadHour(scan, token, out var first, out var joint, out _) || !IsJoint(scan, joint, allowAnd: true)
            || !ClockTimes.TryReadOne(scan, joint + 1, out var last, out var end) || last.Part != DayPart.None || scan.Is(joint + 1, TimeRoles.ClockWord)
            || last.IsOpen)
        {
            return false;
        }

        reading = Of(token, end, Borrow(first, last), last);
        return true;
    }

    /// <summary>Adds the end of a range to a time: <c>8am to 8pm</c>, <c>9:00 to 9:50</c>.</summary>
    public static void TakeEnd(in TimeScan scan, ref Reading reading)
    {
        // From 11 p.m. to 1 a.m.: two times; from 9 to 11 p.m. is one, for the second is said for both.
        if (!IsJoint(scan, reading.End, allowAnd: false) || scan.IsBefore(reading.Start, TimeRoles.From))
        {
            return;
        }

        if (ClockTimes.TryReadOne(scan, reading.End + 1, out var last, out var end))
        {
            reading = Of(reading.Start, end, reading.Clock.IsOpen && !last.IsOpen ? Borrow(reading.Clock, last) : reading.Clock, last);
        }
    }

    private static bool IsJoint(in TimeScan scan, int token, bool allowAnd) =>
        scan.Is(token, WordRoles.RangeTo | WordRoles.Hyphen) || scan.Is(token, TimeRoles.Through) || (allowAnd && scan.Is(token, WordRoles.And));

    private static Reading Of(int start, int end, ClockTime first, ClockTime last)
    {
        // 11:30 to 1:30 goes on after noon.
        if (last.IsOpen && last.Hour < first.Hour && last.Hour + 12 > first.Hour)
        {
            last = last with { Hour = last.Hour + 12 };
        }

        return new Reading(ReadingKind.Clock, start, end) { Clock = first with { Offset = first.Offset ?? last.Offset }, ClockUntil = last };
    }

    /// <summary>The first time in the same half of the day as the second, unless that would put it after it.</summary>
    private static ClockTime Borrow(ClockTime first, ClockTime last)
    {
        if (!first.IsOpen || last.IsOpen)
        {
            return first;
        }

        var hour = first.Hour % 12;
        var minute = Math.Max(first.Minute, 0);
        var limit = (last.Hour * 60) + Math.Max(last.Minute, 0);
        var later = ((hour + 12) * 60) + minute;
        return first with { Hour = later < limit ? hour + 12 : hour, IsOpen = false };
    }

    private static ClockTime Meridiem(ClockTime clock, int minutes) =>
        clock with { Hour = (clock.Hour % 12) + (minutes / 60), IsOpen = false };
}
