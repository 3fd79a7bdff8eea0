namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Units that mean a time although no number stands with them: <c>the weekend</c>, <c>in the quarter</c>, <c>the year before</c>,
/// <c>the full year</c>, <c>the other day</c>.
/// </summary>
internal static class LonePeriods
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var afterThe = scan.IsBefore(token, WordRoles.DefiniteArticle);
        if (scan.Is(token, TimeRoles.Other) && afterThe && scan.Is(token + 1, TimeRoles.Unit) && scan[token + 1].Unit == TimeUnit.Day)
        {
            reading = new Reading(ReadingKind.Point, token, token + 2) { Timex = "PAST_REF" };
            return true;
        }

        if (scan.Is(token, TimeRoles.Filler | TimeRoles.Fiscal) && scan.Is(token + 1, TimeRoles.Unit) && scan[token + 1].Unit == TimeUnit.Year && afterThe)
        {
            reading = scan.Is(token, TimeRoles.Fiscal)
                ? new Reading(ReadingKind.Point, token, token + 2) { Point = CalendarPoint.Unresolved(TimeUnit.Year) with { IsFiscal = true } }
                : new Reading(ReadingKind.Duration, token, token + 2) { Amount = Amount.One(TimeUnit.Year) };
            return true;
        }

        if (!scan.Is(token, TimeRoles.Unit))
        {
            return false;
        }

        var unit = scan[token].Unit;
        if (afterThe && scan.Is(token + 1, TimeRoles.Before) && unit is (TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Decade))
        {
            var date = scan.Memory.Anchor is { } anchor && anchor.TryGetBounds(out var start, out _) ? start : scan.Reference;
            reading = new Reading(ReadingKind.Point, token, token + 2)
            {
                Point = date is { } known ? CalendarPoint.Containing(unit, known).Shift(-1) : CalendarPoint.Unresolved(unit),
                IsAnchor = true,
            };
            return true;
        }

        // the week after next
        if (afterThe && scan.Is(token + 1, TimeRoles.After) && scan.Is(token + 2, TimeRoles.Next) && !unit.IsClock())
        {
            reading = new Reading(ReadingKind.Point, token, token + 3)
            {
                Point = scan.Reference is { } now ? CalendarPoint.Containing(unit, now).Shift(2) : CalendarPoint.Unresolved(unit),
                IsAnchor = true,
            };
            return true;
        }

        if (unit == TimeUnit.Weekend)
        {
            reading = new Reading(ReadingKind.Point, token, token + 1) { Point = Weekend(scan, token), IsAnchor = true };
            return !scan.IsBefore(token, WordRoles.Article | WordRoles.NumberWord);
        }

        if (unit == TimeUnit.Quarter && afterThe && scan.IsBefore(token - 1, TimeRoles.Preposition) && !scan.Is(token + 1, WordRoles.Of)
            && !scan.Values.Is(token + 1, WordRoles.Hyphen))
        {
            reading = new Reading(ReadingKind.Point, token, token + 1) { Point = CalendarPoint.Unresolved(unit) };
            return true;
        }

        if (unit == TimeUnit.Week && scan.Is(token + 1, WordRoles.Of) && Periods.TryRead(scan, scan.AfterThe(token + 2), out var day)
            && day.Point is { Unit: TimeUnit.Day } point && day.Until is null)
        {
            var known = day.Holiday is null
                ? Resolver.Settle(point, day.Lean == Lean.Unknown ? TenseReader.LeanAt(scan, token, day.End) : day.Lean, scan.Reference) : point;
            reading = new Reading(ReadingKind.Point, token, day.End)
            {
                Point = known.TryGetBounds(out var date, out _) ? CalendarPoint.Containing(TimeUnit.Week, date) : CalendarPoint.Unresolved(TimeUnit.Week),
                IsAnchor = true,
            };
            return true;
        }

        return PeriodsEnded.TryRead(scan, token, out reading);
    }

    /// <summary>The weekend that the sentence's tense means: this week's when it is one or lies ahead, otherwise the last.</summary>
    private static CalendarPoint Weekend(in TimeScan scan, int token)
    {
        if (scan.Reference is not { } date)
        {
            return CalendarPoint.Unresolved(TimeUnit.Weekend);
        }

        var thisOne = CalendarPoint.Containing(TimeUnit.Weekend, date);
        return CivilCalendar.WeekdayOf(date) >= 6 || TenseReader.LeanAt(scan, token, token + 1) == Lean.Future ? thisOne : thisOne.Shift(-1);
    }
}
