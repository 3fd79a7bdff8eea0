using Entities.Values.Numbers;
using Entities.Values.Temporal.Forms;

namespace Entities.Values.Temporal;

/// <summary>Reads the longest expression of time that begins at a token.</summary>
internal static class TimeGrammar
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        Reading.Keep(Ages.TryRead(scan, token, out var found), found, ref reading);
        Reading.Keep(ClockTimes.TryRead(scan, token, out found), found, ref reading);
        Reading.Keep(Sets.TryRead(scan, token, out found), found, ref reading);
        Reading.Keep(EdgeDates.TryRead(scan, token, out found), found, ref reading);
        Reading.Keep(DayPartTimes.TryRead(scan, token, out found), found, ref reading);
        Reading.Keep(Periods.TryRead(scan, token, out found), found, ref reading);
        DayPartTimes.TakePart(scan, ref reading);
        Reading.Keep(Durations.TryRead(scan, token, out found), found, ref reading);
        Reading.Keep(Stopwatch.TryRead(scan, token, out found), found, ref reading);
        KeepCounted(scan, token, ref reading);
        Reading.Keep(LonePeriods.TryRead(scan, token, out found), found, ref reading);
        if (!reading.IsFound)
        {
            return false;
        }

        if (reading.Kind == ReadingKind.Point)
        {
            TakeClock(scan, ref reading);
            TakeRange(scan, ref reading);
        }
        else if (reading.Kind == ReadingKind.Duration)
        {
            PeriodsEnded.Take(scan, ref reading);
        }
        else if (reading.Kind == ReadingKind.Clock && reading.Point is null)
        {
            TakeDay(scan, ref reading);
        }
        else if (reading.Kind == ReadingKind.Clock && reading.Clock.Hour < 0)
        {
            TakeHour(scan, ref reading);
        }

        return true;
    }

    /// <summary>Reads a count of days' parts or weekdays; the number is read once to see whether one follows.</summary>
    private static void KeepCounted(in TimeScan scan, int token, ref Reading reading)
    {
        var isNumber = scan.IsDigits(token) || scan.Is(token, WordRoles.NumberWord);
        if (!isNumber && !scan.Is(token, WordRoles.Article))
        {
            return;
        }

        var counted = scan[isNumber && NumberReader.TryRead(scan.Values, token, out var number) ? number.End : token + 1];
        if (counted.Is(TimeRoles.DayPart | TimeRoles.DayPartPlural))
        {
            Reading.Keep(PartsCounted.TryRead(scan, token, out var found), found, ref reading);
        }
        else if (isNumber && counted.Is(TimeRoles.Weekday | TimeRoles.WeekdayPlural))
        {
            Reading.Keep(WeekdayDates.TryReadCounted(scan, token, out var found), found, ref reading);
        }
    }

    /// <summary>Adds a clock time right after a day: <c>Thursday 8:00 GMT</c>, <c>2020-01-24 20:00</c>, <c>Friday, 8 p.m.</c></summary>
    private static void TakeClock(in TimeScan scan, ref Reading reading)
    {
        // A weekday with its hour is one mention, and so is ISO 8601's date and time; a longer date and its hour are two.
        var isIso = scan.IsDigits(reading.Start) && scan.Digits(reading.Start) is { Count: 3 } digits && digits.Length(0) == 4;
        if (reading.Point is not { Unit: TimeUnit.Day } point || reading.Until is not null || reading.Mod is not null
            || (!isIso && point.Weekday == 0 && !scan.Is(reading.Start, TimeRoles.DayWord | TimeRoles.This | TimeRoles.Next | TimeRoles.Last)))
        {
            return;
        }

        if (ClockTimes.TryRead(scan, reading.End, out var clock) && (scan.IsDigits(reading.End) || scan.Is(reading.End, TimeRoles.ClockWord)))
        {
            reading = reading with { Kind = ReadingKind.Clock, End = clock.End, Clock = clock.Clock, ClockUntil = clock.ClockUntil };
        }
    }

    /// <summary>Adds the day right after a clock time: <c>8 p.m. Friday</c>, <c>9 tomorrow morning</c>, <c>midnight tonight</c>.</summary>
    private static void TakeDay(in TimeScan scan, ref Reading reading)
    {
        var at = reading.End;

        // Hours in digits and the day after them are two mentions, unless the day is only a part of it: 9 tomorrow morning.
        var isHour = reading.Clock.Hour >= 0 && !scan.Is(reading.Start, TimeRoles.ClockWord);
        if (!scan.Is(at, TimeRoles.Weekday | TimeRoles.DayWord | TimeRoles.NightWord | TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.Phrase))
        {
            return;
        }

        if (DayPartTimes.TryReadWithDay(scan, at, out var part) && part.Point is { } partDay && !(isHour && !reading.Clock.IsOpen))
        {
            reading = reading with { End = part.End, Point = partDay, Clock = reading.Clock.Hour >= 0 && reading.Clock.IsOpen
                ? reading.Clock.In(part.Clock.Part) : reading.Clock, IsAnchor = true };
        }
        else if (!isHour && Periods.TryRead(scan, at, out var day) && day.Point is { Unit: TimeUnit.Day } && day.Until is null && day.Holiday is null
            && day.Kind == ReadingKind.Point)
        {
            reading = reading with { End = day.End, Point = day.Point, Lean = day.Lean, IsAnchor = true };
        }
    }

    /// <summary>Adds the hour after a part of a day: <c>this morning at 10</c> is two, but <c>tonight 8:15</c> one.</summary>
    private static void TakeHour(in TimeScan scan, ref Reading reading)
    {
        if (scan.IsDigits(reading.End) && ClockTimes.TryReadOne(scan, reading.End, out var clock, out var end) && clock.Minute >= 0)
        {
            reading = reading with { End = end, Clock = clock.IsOpen ? clock.In(reading.Clock.Part) : clock };
        }
    }

    /// <summary>Adds the end of a range: <c>Monday to Friday</c>, <c>July through September</c>, <c>November 20 to December 11</c>.</summary>
    private static void TakeRange(in TimeScan scan, ref Reading reading)
    {
        var joint = reading.End;
        var isDash = scan.Is(joint, WordRoles.Hyphen);
        if (reading.Until is not null || reading.Holiday is not null || reading.Timex is not null || reading.Point is not { } from
            || !(isDash || scan.Is(joint, WordRoles.RangeTo) || scan.Is(joint, TimeRoles.Through)))
        {
            return;
        }

        var at = scan.AfterThe(joint + 1);
        if (!(Periods.TryRead(scan, at, out var last) || EdgeDates.TryRead(scan, at, out last)) || last.Kind != ReadingKind.Point || last.Point is not { } until
            || last.Until is not null || last.Holiday is not null || last.Timex is not null || until.Unit != from.Unit
            || (until.Weekday > 0) != (from.Weekday > 0) || (until.Index > 0) != (from.Index > 0))
        {
            return;
        }

        // From June to September: two, unless a year is said for both or they are years.
        if (from.Unit is TimeUnit.Day or TimeUnit.Month or TimeUnit.Season && from.Year == CalendarPoint.Unknown && until.Year == CalendarPoint.Unknown
            && scan.IsBefore(scan.IsBefore(reading.Start, WordRoles.DefiniteArticle) ? reading.Start - 1 : reading.Start, TimeRoles.From))
        {
            return;
        }

        // Two full dates with a dash between them are two; so are two told from the document's date.
        var isNamed = from.Unit is TimeUnit.Day ? !scan.Is(reading.Start, TimeRoles.DayWord)
            && !scan.Is(at, TimeRoles.DayWord | TimeRoles.This | TimeRoles.Next)
            : from.Unit is TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Season or TimeUnit.Quarter;
        if (!isNamed || (isDash && from is { Unit: TimeUnit.Day, Day: > 0 } && from.Year != CalendarPoint.Unknown))
        {
            return;
        }

        reading = reading with { End = last.End, Until = until, Lean = reading.Lean };
    }
}
