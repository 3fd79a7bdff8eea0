namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Parts of periods: <c>early 2019</c>, <c>mid-May</c>, <c>late Thursday</c>, <c>earlier this year</c>, <c>the end of the month</c>,
/// <c>year-end</c>.
/// </summary>
internal static class EdgeDates
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.Edge) && TryReadEdge(scan, token, out reading))
        {
            return true;
        }

        if (scan.Is(token, TimeRoles.EdgeComparative) && TryReadComparative(scan, token, out reading))
        {
            return true;
        }

        if (scan.Is(token, TimeRoles.EdgeNoun) && TryReadNoun(scan, token, out reading))
        {
            return true;
        }

        return scan.Is(token, TimeRoles.Unit) && TryReadUnitEnd(scan, token, out reading);
    }

    /// <summary><c>early 2019</c>, <c>mid-1990s</c>, <c>early and mid-1980s</c>, <c>early in the new year</c>.</summary>
    private static bool TryReadEdge(in TimeScan scan, int token, out Reading reading)
    {
        var at = scan.AfterHyphen(token + 1);
        if (scan.Is(at, WordRoles.And | WordRoles.RangeTo) && scan.Is(scan.AfterHyphen(at + 1), TimeRoles.Edge))
        {
            at = scan.AfterHyphen(scan.AfterHyphen(at + 1) + 1);
        }

        if (scan.Is(at, TimeRoles.InYear))
        {
            at = scan.AfterThe(at + 1);
        }

        if (!Periods.TryRead(scan, at, out reading) && !TryReadLoose(scan, token, at, out reading))
        {
            return false;
        }

        if (reading.Kind == ReadingKind.Clock || reading.Until is not null)
        {
            return false;
        }

        reading = reading with { Start = token, Mod = reading.Mod == "APPROX" ? "APPROX" : scan[token].Mod, IsAnchor = true };
        return true;
    }

    /// <summary>What means time only because of the word before it: mid-century, mid-year, early May.</summary>
    private static bool TryReadLoose(in TimeScan scan, int token, int at, out Reading reading)
    {
        reading = default;
        if (scan.Is(at, TimeRoles.Unit) && at == token + 2 && !scan[at].Unit.IsClock() && scan[at].Unit != TimeUnit.Day)
        {
            return Periods.TryReadWhole(scan, at, out reading);
        }

        if (scan.Is(at, TimeRoles.Month) && scan.Values.IsCapitalized(at))
        {
            reading = new Reading(ReadingKind.Point, at, at + 1) { Point = new CalendarPoint(TimeUnit.Month, CalendarPoint.Unknown, scan[at].Month) };
            return true;
        }

        return false;
    }

    /// <summary><c>earlier this year</c>, <c>later today</c>, <c>earlier Wednesday</c>, <c>later in the week</c>.</summary>
    private static bool TryReadComparative(in TimeScan scan, int token, out Reading reading)
    {
        var at = token + 1;
        var isIn = scan.Is(at, TimeRoles.InYear) && scan.Is(at + 1, WordRoles.DefiniteArticle);
        at = isIn ? at + 2 : at;
        var isFound = isIn ? Periods.TryReadWhole(scan, at, out reading) : Periods.TryRead(scan, at, out reading);
        if (!isFound || reading.Kind != ReadingKind.Point || reading.Until is not null
            || (!isIn && !scan.Is(at, TimeRoles.This | TimeRoles.That | TimeRoles.Last | TimeRoles.Next | TimeRoles.DayWord | TimeRoles.Weekday)
                && !scan.IsDigits(at)))
        {
            return false;
        }

        // Later 1800s is, later 2000 dollars is not: digits only when they are a decade or century.
        if (scan.IsDigits(at) && reading.Point!.Value.Unit is not (TimeUnit.Decade or TimeUnit.Century))
        {
            return false;
        }

        reading = reading with { Start = token, Mod = scan[token].Mod, IsAnchor = true, IsTime = isIn && reading.Point!.Value.Unit == TimeUnit.Day };
        if (reading.IsTime)
        {
            reading = reading with { Timex = reading.Point!.Value.ToTimex() + "TXX:XX", IsAnchor = false };
        }

        return true;
    }

    /// <summary><c>end of the month</c>, <c>beginning of 2019</c>, <c>turn of the century</c>, <c>end of January 1911</c>.</summary>
    private static bool TryReadNoun(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = token + 1;
        if (!scan.Is(at, WordRoles.Of))
        {
            return false;
        }

        at = scan.AfterThe(at + 1);
        var inner = at;
        if (scan.Is(at, TimeRoles.Edge))
        {
            inner = scan.AfterHyphen(at + 1);
        }

        if (DayPartTimes.TryReadPart(scan, at, out reading))
        {
            reading = reading with { Start = token, Mod = scan[token].Mod };
            return true;
        }

        if (!Periods.TryReadWhole(scan, inner, out reading) || reading.Until is not null
            || (scan[token].Mod is null && reading.Point is { Unit: TimeUnit.Day } && !scan.Is(at, TimeRoles.Unit)))
        {
            return false;
        }

        reading = reading with { Start = token, Mod = scan[token].Mod, IsAnchor = true };
        return true;
    }

    /// <summary><c>year-end</c>, <c>year's end</c>.</summary>
    private static bool TryReadUnitEnd(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = scan.AfterHyphen(token + 1);
        at = at == token + 1 && scan.Is(at, TimeRoles.Possessive) ? at + 1 : at;
        if (at == token + 1 || !scan.Is(at, TimeRoles.EdgeNoun) || scan[at].Mod is null
            || scan[token].Unit is not (TimeUnit.Year or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Decade)
            || !Periods.TryReadWhole(scan, token, out reading))
        {
            return false;
        }

        reading = reading with { End = at + 1, Mod = scan[at].Mod };
        return true;
    }
}
