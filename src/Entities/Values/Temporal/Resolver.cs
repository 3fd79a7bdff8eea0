namespace Entities.Values.Temporal;

/// <summary>Ties what was read to the calendar, and makes its value.</summary>
internal static class Resolver
{
    /// <summary>The value of a reading.</summary>
    /// <param name="scan">The document.</param>
    /// <param name="reading">What was read.</param>
    /// <param name="lean">Which way an unknown year lies, by tense.</param>
    public static TemporalValue ToValue(in TimeScan scan, in Reading reading, Lean lean) => reading.Kind switch
    {
        ReadingKind.Duration => OfDuration(reading),
        ReadingKind.Set => DateTimeValue.Set(reading.Timex ?? reading.Amount.ToTimex()) with { Mod = reading.Mod },
        ReadingKind.Clock => OfClock(scan, reading, lean),
        _ => OfPoint(scan, reading, lean),
    };

    /// <summary>The year, or the whole, of a point that does not tell it.</summary>
    /// <param name="point">The point; returned as it is when it is known or nothing can be told.</param>
    /// <param name="lean">Which way it lies.</param>
    /// <param name="reference">The document's date.</param>
    public static CalendarPoint Settle(CalendarPoint point, Lean lean, DateTime? reference)
    {
        if (point.IsResolved || reference is not { } date || point.IsFiscal)
        {
            return point;
        }

        date = date.Date;
        if (point.Weekday > 0)
        {
            return CalendarPoint.OfDay(Weekday(date, point.Weekday, lean));
        }

        if (point.Year != CalendarPoint.Unknown || point.Index == 0)
        {
            return point.Unit == TimeUnit.Day && point is { Index: 0, Day: > 0, Year: CalendarPoint.Unknown } ? DayOfMonth(date, point.Day, lean) : point;
        }

        return OfYears(point, lean, date, static (candidate, year) => candidate with { Year = year });
    }

    /// <summary>The holiday nearest in the direction of the lean.</summary>
    public static CalendarPoint Settle(Holiday holiday, CalendarPoint point, Lean lean, DateTime? reference)
    {
        if (point.IsResolved || reference is not { } date)
        {
            return point;
        }

        var known = point.Year;
        if (known != CalendarPoint.Unknown || !holiday.HasRule)
        {
            return point;
        }

        return OfYears(point, lean, date.Date, (candidate, year) => holiday.In(year) is { } day ? OfFeast(candidate.Unit, day) : candidate);
    }

    /// <summary>A feast, or the weekend that it makes.</summary>
    private static CalendarPoint OfFeast(TimeUnit unit, DateTime day)
    {
        if (unit != TimeUnit.Weekend)
        {
            return CalendarPoint.OfDay(day);
        }

        return CalendarPoint.Containing(unit, CivilCalendar.WeekdayOf(day) <= 2 ? CivilCalendar.AddDays(day, -3) ?? day : day);
    }

    private static CalendarPoint OfYears(CalendarPoint point, Lean lean, DateTime date, Func<CalendarPoint, int, CalendarPoint> inYear)
    {
        CalendarPoint best = point;
        var bestDistance = double.MaxValue;
        for (var year = date.Year - 2; year <= date.Year + 2; year++)
        {
            var candidate = inYear(point, year);
            if (!candidate.TryGetBounds(out var start, out var end) || !Allows(lean, date, start, end))
            {
                continue;
            }

            var distance = start > date ? (start - date).TotalDays : end <= date ? (date - end).TotalDays + 1 : 0;
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    private static bool Allows(Lean lean, DateTime date, DateTime start, DateTime end) => lean switch
    {
        Lean.Past => start <= date,
        Lean.StrictlyPast => end <= date,
        Lean.Future => end > date,
        Lean.StrictlyFuture => start > date,
        _ => true,
    };

    /// <summary>Without a sign to the contrary a weekday is the last one: news tell what has happened.</summary>
    private static DateTime Weekday(DateTime date, int weekday, Lean lean)
    {
        var today = CivilCalendar.WeekdayOf(date);
        var days = lean is Lean.Future or Lean.StrictlyFuture ? (weekday - today + 7) % 7 : -((today - weekday + 7) % 7);
        return CivilCalendar.AddDays(date, days) ?? date;
    }

    private static CalendarPoint DayOfMonth(DateTime date, int day, Lean lean)
    {
        for (var step = 0; step < 4; step++)
        {
            var months = lean is Lean.Past or Lean.StrictlyPast ? -step : lean == Lean.Unknown && step > 0 ? step - 2 : step;
            if (CivilCalendar.AddMonths(new DateTime(date.Year, date.Month, 1), months) is { } month
                && CivilCalendar.Day(month.Year, month.Month, day) is { } found
                && Allows(lean, date, found, found.AddDays(1)))
            {
                return CalendarPoint.OfDay(found);
            }
        }

        return CalendarPoint.OfDay(CalendarPoint.Unknown, 0, day);
    }

    private static DurationValue OfDuration(in Reading reading)
    {
        var value = new DurationValue(reading.Timex ?? reading.Amount.ToTimex()) { Mod = reading.Mod };
        return reading.Bounds is { } bounds ? value with { Start = bounds.Start, End = bounds.End } : value;
    }

    private static DateTimeValue OfPoint(in TimeScan scan, in Reading reading, Lean lean)
    {
        var point = SettlePoint(scan, reading, lean);
        var until = reading.Until is { } last ? Settle(Follow(point, last), lean, scan.Reference) : (CalendarPoint?)null;
        var timex = reading.Timex ?? (point.ToTimex() + (until is { } end ? "/" + end.ToTimex() : ""));
        var value = reading.IsTime ? DateTimeValue.Time(timex) : DateTimeValue.Date(timex);
        value = value with { Mod = reading.Mod };
        if (reading.Bounds is { } bounds)
        {
            return value with { Start = bounds.Start, End = bounds.End };
        }

        if (reading.Timex is not null || point.IsFiscal || !point.TryGetBounds(out var start, out var stop))
        {
            return value;
        }

        if (until is { } final)
        {
            if (!final.TryGetBounds(out _, out stop) || stop <= start)
            {
                return value;
            }
        }
        else if (reading.Holiday is { Days: > 1 } holiday && point.Unit == TimeUnit.Day)
        {
            stop = CivilCalendar.AddDays(start, holiday.Days) ?? stop;
            return value with { Timex = point.ToTimex() + "/" + CalendarPoint.OfDay(stop.AddDays(-1)).ToTimex(), Start = start, End = stop };
        }

        return value with { Start = start, End = stop };
    }

    private static CalendarPoint SettlePoint(in TimeScan scan, in Reading reading, Lean lean)
    {
        var point = reading.Point ?? CalendarPoint.Unresolved(TimeUnit.Day);
        lean = reading.Lean == Lean.Unknown ? lean : reading.Lean;
        if (reading.Holiday is { } holiday)
        {
            return point.Year != CalendarPoint.Unknown && !point.IsResolved && holiday.In(point.Year) is { } day ? OfFeast(point.Unit, day)
                : Settle(holiday, point, lean, scan.Reference);
        }

        // Where the range's end tells the year, so does it for the start.
        if (reading.Until is { } until && point.Year == CalendarPoint.Unknown && until.Year != CalendarPoint.Unknown && point.Index > 0)
        {
            return point with { Year = point.Index > until.Index ? until.Year - 1 : until.Year };
        }

        // From June to September, from Monday to Friday: the second follows the first.
        if (!point.IsResolved && scan.Memory.AnchorEnd == reading.Start - 1 && scan.Memory.Anchor is { } from && from.Unit == point.Unit
            && (scan.IsBefore(reading.Start, WordRoles.RangeTo) || scan.IsBefore(reading.Start, TimeRoles.Through)))
        {
            return Settle(Follow(from, point), lean, scan.Reference);
        }

        return Settle(point, lean, scan.Reference);
    }

    /// <summary>The end of a range that does not tell its year lies in the first one after its start.</summary>
    private static CalendarPoint Follow(CalendarPoint from, CalendarPoint until)
    {
        if (until.Weekday > 0 && from.TryGetBounds(out var start, out _))
        {
            return CivilCalendar.AddDays(start, (until.Weekday - CivilCalendar.WeekdayOf(start) + 7) % 7) is { } day ? CalendarPoint.OfDay(day) : until;
        }

        return until.Year != CalendarPoint.Unknown || from.Year == CalendarPoint.Unknown || until.Index == 0 ? until
            : until with { Year = until.Index < from.Index || (until.Index == from.Index && until.Day < from.Day) ? from.Year + 1 : from.Year };
    }

    private static DateTimeValue OfClock(in TimeScan scan, in Reading reading, Lean lean)
    {
        if (reading.Timex is { } told)
        {
            return DateTimeValue.Time(told) with { Mod = reading.Mod };
        }

        // A time without a day is on the day that its sentence speaks of, or the document's.
        var point = reading.Point is null && reading.Holiday is null
            ? DayAfter(scan, reading.End) ?? DayNear(scan, reading.Start)
            : SettlePoint(scan, reading, lean);
        var day = point.ToTimex();
        var timex = day + reading.Clock.ToTimex();
        if (reading.ClockUntil is { } until)
        {
            // 7 p.m. until 4 a.m. ends on the next day.
            var isNext = until.Hour < reading.Clock.Hour && until.Offset == reading.Clock.Offset;
            timex += "/" + (isNext ? point.Shift(1).ToTimex() : day) + until.ToTimex();
        }

        var value = DateTimeValue.Time(timex) with { Mod = reading.Mod };
        if (!point.TryGetBounds(out var date, out _) || point.Unit != TimeUnit.Day || reading.Clock.On(date) is not { } bounds)
        {
            return value;
        }

        var end = bounds.End;
        if (reading.ClockUntil is { } last && last.On(date) is { } lastBounds)
        {
            // A range of clock times ends when its last one begins: 8am to 8pm.
            end = lastBounds.Start > bounds.Start ? lastBounds.Start : lastBounds.Start.AddDays(1);
        }

        return value with { Start = bounds.Start, End = end };
    }

    /// <summary>The day that follows a clock time at once: 8 p.m. Friday, 8 p.m. on January 3.</summary>
    private static CalendarPoint? DayAfter(in TimeScan scan, int end)
    {
        // from 5 a.m. to 3 p.m. tomorrow: the day is said for both
        if ((scan.Is(end, WordRoles.RangeTo) || scan.Is(end, TimeRoles.Through)) && Forms.ClockTimes.TryReadOne(scan, end + 1, out _, out var last))
        {
            end = last;
        }

        var at = scan.AfterComma(end);
        at += scan.Is(at, TimeRoles.Preposition) && !scan.Is(at, WordRoles.RangeTo) ? 1 : 0;
        at = scan.AfterThe(at);
        return Forms.Periods.TryRead(scan, at, out var day)
            && day is { Kind: ReadingKind.Point, Until: null, Holiday: null, Point: { Unit: TimeUnit.Day } point }
            ? Settle(point, day.Lean != Lean.Unknown ? day.Lean : TenseReader.LeanAt(scan, at, day.End), scan.Reference)
            : null;
    }

    private static CalendarPoint DayNear(in TimeScan scan, int token)
    {
        if (scan.Memory.Anchor is { Unit: TimeUnit.Day } anchor && scan.Memory.AnchorToken >= 0 && IsSameSentence(scan, scan.Memory.AnchorToken, token))
        {
            return anchor;
        }

        return scan.Reference is { } date ? CalendarPoint.OfDay(date) : CalendarPoint.Unresolved(TimeUnit.Day);
    }

    private static bool IsSameSentence(in TimeScan scan, int from, int to)
    {
        const int Most = 40;
        if (to - from > Most)
        {
            return false;
        }

        for (var i = from + 1; i <= to; i++)
        {
            if (scan.Values.StartsSentence(i))
            {
                return false;
            }
        }

        return true;
    }
}
