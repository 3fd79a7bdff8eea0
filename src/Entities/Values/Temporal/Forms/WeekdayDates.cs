namespace Entities.Values.Temporal.Forms;

/// <summary>Dates with a weekday: <c>Thursday</c>, <c>Monday, January 3</c>, <c>Tuesday the 19th</c>, <c>Wednesday of next week</c>.</summary>
internal static class WeekdayDates
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.Is(token, TimeRoles.Weekday))
        {
            return false;
        }

        var weekday = scan[token].Weekday;
        var next = scan.AfterComma(token + 1);
        if ((MonthDates.TryRead(scan, next, out var date) || MonthDates.TryReadDayFirst(scan, next, out date) || NumericDates.TryRead(scan, next, out date))
            && date.Point is { Unit: TimeUnit.Day, Day: > 0 })
        {
            reading = date with { Start = token, Point = InMatchingYear(scan.Reference, date.Point.Value, weekday) };
            return true;
        }

        if (TryReadWithDay(scan, token, weekday, out reading) || TryReadOfWeek(scan, token, weekday, out reading))
        {
            return true;
        }

        // Friday after next: the one after the coming one.
        if (scan.Is(token + 1, TimeRoles.After) && scan.Is(token + 2, TimeRoles.Next)
            && !scan.Is(token + 3, TimeRoles.Unit | TimeRoles.Weekday | TimeRoles.Month))
        {
            reading = new Reading(ReadingKind.Point, token, token + 3) { Point = Count(scan, weekday, 2), IsAnchor = true };
            return true;
        }

        if (!IsMeant(scan, token))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, token + 1) { Point = CalendarPoint.OfWeekday(weekday), IsAnchor = true };
        return true;
    }

    /// <summary>The year next to the document's in which the day falls on the weekday that the text says; if there is none, the year stays open.</summary>
    private static CalendarPoint InMatchingYear(DateTime? reference, CalendarPoint point, int weekday)
    {
        var best = point;
        var distance = double.MaxValue;
        for (var step = -1; reference is { } date && point.Year == CalendarPoint.Unknown && step <= 1; step++)
        {
            if (CivilCalendar.Day(date.Year + step, point.Index, point.Day) is { } day && CivilCalendar.WeekdayOf(day) == weekday
                && Math.Abs((day - date).TotalDays) < distance)
            {
                (best, distance) = (CalendarPoint.OfDay(day), Math.Abs((day - date).TotalDays));
            }
        }

        return best;
    }

    /// <summary><c>three Fridays from now</c>, <c>two Thursdays ago</c>.</summary>
    public static bool TryReadCounted(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!Numbers.NumberReader.TryRead(scan.Values, token, out var number) || !number.IsSingle || number.Value is < 1 or > 100
            || !scan.Is(number.End, TimeRoles.WeekdayPlural | TimeRoles.Weekday))
        {
            return false;
        }

        var weekday = scan[number.End].Weekday;
        var at = number.End + 1;
        var count = (int)number.Value;
        if (scan.Is(at, TimeRoles.Ago))
        {
            reading = new Reading(ReadingKind.Point, token, at + 1) { Point = Count(scan, weekday, count * scan[at].Shift), IsAnchor = true };
            return true;
        }

        if (scan.Is(at, TimeRoles.From) && scan.Is(at + 1, TimeRoles.Now | TimeRoles.DayWord))
        {
            reading = new Reading(ReadingKind.Point, token, at + 2) { Point = Count(scan, weekday, count), IsAnchor = true };
        }

        return reading.IsFound;
    }

    /// <summary>The n-th such weekday after the document's date, or before it.</summary>
    private static CalendarPoint Count(in TimeScan scan, int weekday, int count)
    {
        if (scan.Reference is not { } date)
        {
            return CalendarPoint.OfWeekday(weekday);
        }

        var today = CivilCalendar.WeekdayOf(date);
        var first = count > 0 ? ((weekday - today + 6) % 7) + 1 : -(((today - weekday + 6) % 7) + 1);
        return DeicticDates.DayFrom(date, first + ((count - Math.Sign(count)) * 7));
    }

    /// <summary>The nearest month in which a day of it is a given weekday: <c>Tuesday the 19th</c>.</summary>
    private static bool TryReadWithDay(in TimeScan scan, int token, int weekday, out Reading reading)
    {
        reading = default;
        var at = scan.AfterThe(token + 1);
        if (!DayNumbers.TryDay(scan, at, out var day, out var end, out var isOrdinal) || !isOrdinal || !scan.IsDigits(at))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, end) { Point = NearestDay(scan.Reference, weekday, day), IsAnchor = true };
        return true;
    }

    private static CalendarPoint NearestDay(DateTime? reference, int weekday, int day)
    {
        for (var distance = 0; reference is { } date && distance <= 24; distance++)
        {
            var months = distance % 2 == 0 ? distance / 2 : -(distance + 1) / 2;
            if (CivilCalendar.AddMonths(new DateTime(date.Year, date.Month, 1), months) is { } month
                && CivilCalendar.Day(month.Year, month.Month, day) is { } found && CivilCalendar.WeekdayOf(found) == weekday)
            {
                return CalendarPoint.OfDay(found);
            }
        }

        return CalendarPoint.OfDay(CalendarPoint.Unknown, 0, day);
    }

    /// <summary><c>Wednesday of next week</c>, <c>Monday next week</c>, <c>Sunday from last week</c>.</summary>
    private static bool TryReadOfWeek(in TimeScan scan, int token, int weekday, out Reading reading)
    {
        reading = default;
        var at = token + 1;
        at += scan.Is(at, WordRoles.Of) || scan.Is(at, TimeRoles.From) ? 1 : 0;
        if (!DeicticDates.TryRead(scan, scan.AfterThe(at), out var week) || week.Point is not { Unit: TimeUnit.Week } point)
        {
            return false;
        }

        var day = point.TryGetBounds(out var monday, out _) ? CalendarPoint.OfDay(monday.AddDays(weekday - 1)) : CalendarPoint.OfWeekday(weekday);
        reading = new Reading(ReadingKind.Point, token, week.End) { Point = day, IsAnchor = true };
        return true;
    }

    /// <summary>Whether a weekday is one: <c>sun</c>, <c>sat</c> and <c>wed</c> are words, and a title makes any a name.</summary>
    private static bool IsMeant(in TimeScan scan, int token)
    {
        if (scan.IsBefore(token, TimeRoles.Title) && scan.Values.IsCapitalized(token - 1) && !scan.IsSign(token + 1, ','))
        {
            return false;
        }

        if (!scan[token].IsAmbiguous)
        {
            return true;
        }

        var next = scan.AfterComma(token + 1);
        return scan.Is(next, TimeRoles.DayPart | TimeRoles.Month | TimeRoles.Weekday)
            || (scan.IsDigits(next) && scan[next].Is(TimeRoles.Meridiem))
            || (scan.Values.IsCapitalized(token)
                && (scan.Values[next].Time is { IsAt: true } && scan.IsDigits(next + 1)
                || scan.IsBefore(token, TimeRoles.This | TimeRoles.Next | TimeRoles.Last | TimeRoles.Every)
                || (scan.IsBefore(token, TimeRoles.Preposition) && !scan.IsBefore(token, WordRoles.Of) && !IsNameWord(scan, next))
                    || (scan.IsBefore(token, WordRoles.RangeTo | WordRoles.Hyphen) && scan.IsBefore(token - 1, TimeRoles.Weekday))
                    || ((scan.Is(next, WordRoles.RangeTo | WordRoles.Hyphen) || scan.Is(next, TimeRoles.Through)) && scan.Is(next + 1, TimeRoles.Weekday))));
    }

    /// <summary>Whether a word goes on with a name: Sun Valley.</summary>
    private static bool IsNameWord(in TimeScan scan, int token) =>
        scan.IsHere(token) && scan.Values.KindOf(token) == Text.TokenKind.Word && scan.Values.IsCapitalized(token) && scan.Values[token].Time is null;
}
