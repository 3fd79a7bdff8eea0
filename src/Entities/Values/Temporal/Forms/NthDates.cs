namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Periods counted within another: <c>the 19th century</c>, <c>the third quarter of 2019</c>, <c>the first week of January</c>,
/// <c>the last Monday in March</c>, <c>the first three months of the year</c>, <c>the second day</c>.
/// </summary>
internal static class NthDates
{
    private const int LastOne = -1;

    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!TryReadPlace(scan, token, out var place, out var at))
        {
            return TryReadYearFirst(scan, token, out reading);
        }

        // The third last week: counted from the end.
        if (place > 0 && scan.Is(at, TimeRoles.Last) && scan.Is(at + 1, TimeRoles.Unit | TimeRoles.Weekday))
        {
            place = -place;
            at++;
        }

        var isFiscal = scan.Is(token, TimeRoles.Fiscal);
        for (var i = 0; i < 3 && scan.Is(at, TimeRoles.Filler | TimeRoles.Fiscal | TimeRoles.Half) && !scan.Is(at, TimeRoles.Unit) && IsFillerOf(scan, at); i++)
        {
            isFiscal |= scan.Is(at, TimeRoles.Fiscal);
            at++;
        }

        at = scan.IsHere(at) && scan.Values.Is(at, WordRoles.Hyphen) && scan.Is(at + 1, TimeRoles.Unit | TimeRoles.Filler) ? at + 1 : at;
        at += scan.Is(at, TimeRoles.Filler) && scan.Is(at + 1, TimeRoles.Unit) ? 1 : 0;
        if (place > 0 && Centuries.TryRead(scan, token, out reading))
        {
            return true;
        }

        if (scan.Is(at, TimeRoles.Weekday))
        {
            return TryReadWeekday(scan, token, at, place, out reading);
        }

        if (scan.Is(at, TimeRoles.Half) && place is 1 or 2 or LastOne)
        {
            return TryReadPart(scan, token, at, TimeUnit.Half, place == LastOne ? 2 : place, isFiscal, out reading);
        }

        if (scan.Is(at, TimeRoles.Unit))
        {
            return TryReadUnit(scan, token, at, place, isFiscal, out reading);
        }

        return TryReadFirstFew(scan, token, at, place, out reading);
    }

    private static bool IsFillerOf(in TimeScan scan, int at) => !scan.Is(at, TimeRoles.Half)
        && scan.Is(at + 1, TimeRoles.Unit | TimeRoles.UnitPlural | TimeRoles.Half | TimeRoles.Filler)
        | DayNumbers.TryOrdinal(scan, at + 1, out _, out _);

    /// <summary>An ordinal, or last and final as -1.</summary>
    private static bool TryReadPlace(in TimeScan scan, int token, out int place, out int end)
    {
        if (DayNumbers.TryOrdinal(scan, token, out place, out end))
        {
            return true;
        }

        // fiscal fourth quarter
        if (scan.Is(token, TimeRoles.Fiscal) && DayNumbers.TryOrdinal(scan, token + 1, out place, out end) && scan.Is(scan.AfterHyphen(end), TimeRoles.Unit))
        {
            return true;
        }

        place = LastOne;
        end = token + 1;
        return scan.Is(token, TimeRoles.Last | TimeRoles.Final);
    }

    private static bool TryReadWeekday(in TimeScan scan, int token, int at, int place, out Reading reading)
    {
        reading = default;
        var weekday = scan[at].Weekday;
        if (!TryReadWhole(scan, at + 1, out var whole, out var end))
        {
            return false;
        }

        if (whole.Kind == ReadingKind.Set || whole.Point is not { } point)
        {
            reading = new Reading(ReadingKind.Set, token, end) { Point = CalendarPoint.OfWeekday(weekday), Timex = $"XXXX-WXX-{weekday}" };
            return whole.Kind == ReadingKind.Set;
        }

        DateTime? day = null;
        if (Settle(scan, whole, point).TryGetBounds(out var from, out var until))
        {
            day = place > 0
                ? CivilCalendar.AddDays(from, ((weekday - CivilCalendar.WeekdayOf(from) + 7) % 7) + ((place - 1) * 7L))
                : CivilCalendar.AddDays(until, -(((CivilCalendar.WeekdayOf(until) - weekday + 6) % 7) + 1) + ((place + 1) * 7L));
        }

        reading = new Reading(ReadingKind.Point, token, end)
        {
            Point = day is { } known ? CalendarPoint.OfDay(known) : CalendarPoint.OfWeekday(weekday),
            IsAnchor = true,
        };
        return true;
    }

    private static CalendarPoint Settle(in TimeScan scan, in Reading whole, CalendarPoint point) =>
        point.IsResolved ? point
            : Resolver.Settle(point, whole.Lean == Lean.Unknown ? TenseReader.LeanAt(scan, scan.Origin, whole.End) : whole.Lean, scan.Reference);

    /// <summary>A quarter or half with its year, if it follows.</summary>
    private static bool TryReadPart(in TimeScan scan, int token, int at, TimeUnit unit, int index, bool isFiscal, out Reading reading)
    {
        reading = default;
        var end = at + 1;
        var year = CalendarPoint.Unknown;
        if (TryReadWhole(scan, at + 1, out var whole, out var wholeEnd))
        {
            if (whole.Point is not { Unit: TimeUnit.Year } point)
            {
                // The second half of the 1920s, the first half of the 20th century: that part of it.
                if (unit != TimeUnit.Half || whole.Kind != ReadingKind.Point || whole.Point is null)
                {
                    return false;
                }

                reading = whole with { Start = token, End = wholeEnd, Mod = index == 1 ? "FIRST_HALF" : "SECOND_HALF" };
                return true;
            }

            year = point.Year;
            isFiscal |= point.IsFiscal;
            end = wholeEnd;
        }
        else if (Years.TryAttach(scan, at + 1, out var attached, out var attachedEnd))
        {
            year = attached;
            end = attachedEnd;
        }
        else if (unit == TimeUnit.Half && !scan.IsBefore(token, TimeRoles.Fiscal))
        {
            // A half of what is not said: of a match, as a rule.
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, end) { Point = new CalendarPoint(unit, year, index) { IsFiscal = isFiscal }, IsAnchor = true };
        return true;
    }

    private static bool TryReadUnit(in TimeScan scan, int token, int at, int place, bool isFiscal, out Reading reading)
    {
        reading = default;
        var unit = scan[at].Unit;
        if (unit == TimeUnit.Quarter && place is >= 1 and <= 4)
        {
            return TryReadPart(scan, token, at, unit, place, isFiscal, out reading);
        }

        if (scan[at].IsAmbiguous && !scan.Is(at, TimeRoles.Unit) || (place == 2 && scan[token].Is(TimeRoles.Unit) && unit.IsClock()))
        {
            return false;
        }

        if (TryReadWhole(scan, at + 1, out var whole, out var end) && whole.Point is { } point && whole.Kind == ReadingKind.Point)
        {
            reading = new Reading(ReadingKind.Point, token, end) { Point = Nth(Settle(scan, whole, point), unit, place), IsAnchor = true };
            return true;
        }

        if (scan.Is(token, TimeRoles.Last))
        {
            return false; // last year, last month: told from the document's date
        }

        if (unit.IsClock())
        {
            reading = new Reading(ReadingKind.Clock, token, at + 1) { Timex = "TXX:XX", IsTime = true };
            return unit != TimeUnit.Second;
        }

        reading = new Reading(ReadingKind.Point, token, at + 1) { Point = CalendarPoint.Unresolved(unit) };
        return true;
    }

    /// <summary>The n-th unit within a period.</summary>
    private static CalendarPoint Nth(CalendarPoint whole, TimeUnit unit, int place)
    {
        if (!whole.TryGetBounds(out var from, out var until) || unit.IsClock())
        {
            return CalendarPoint.Unresolved(unit);
        }

        DateTime? start;
        if (unit == TimeUnit.Week)
        {
            // Whole weeks, from Monday to Sunday.
            var first = CivilCalendar.MondayOf(from);
            first = first < from ? first.AddDays(7) : first;
            var last = CivilCalendar.MondayOf(until.AddDays(-7));
            start = place > 0 ? CivilCalendar.AddDays(first, (place - 1) * 7L) : CivilCalendar.AddDays(last, (place + 1) * 7L);
        }
        else
        {
            start = place > 0 ? CivilCalendar.Add(from, unit, place - 1) : CivilCalendar.Add(until, unit, place);
        }

        return start is { } known ? CalendarPoint.Containing(unit, known) : CalendarPoint.Unresolved(unit);
    }

    /// <summary>The first nine months, the last six months of 2004, the final three days.</summary>
    private static bool TryReadFirstFew(in TimeScan scan, int token, int at, int place, out Reading reading)
    {
        reading = default;
        if (place is not (1 or LastOne) || !Amounts.TryRead(scan, at, out var amount, out var end) || end == at + 1)
        {
            return false;
        }

        (DateTime, DateTime)? bounds = null;
        if (TryReadWhole(scan, end, out var whole, out var wholeEnd) && whole.Point is { } point && whole.Kind == ReadingKind.Point)
        {
            end = wholeEnd;
            if (Settle(scan, whole, point).TryGetBounds(out var from, out var until) && !amount.IsVague
                && amount.From(place > 0 ? from : until, place) is { } other)
            {
                bounds = place > 0 ? (from, other) : (other, until);
            }
        }
        else if (place == LastOne && scan.Is(token, TimeRoles.Last))
        {
            return false; // the last two days: told from the document's date
        }

        reading = new Reading(ReadingKind.Duration, token, end) { Amount = amount, Bounds = bounds };
        return true;
    }

    /// <summary>What the counted period is part of: <c>of January</c>, <c>in October 2015</c>, <c>of the year</c>, <c>of each month</c>.</summary>
    private static bool TryReadWhole(in TimeScan scan, int token, out Reading whole, out int end)
    {
        whole = default;
        end = token;
        var hasJoint = scan.Is(token, WordRoles.Of) || scan.Is(token, TimeRoles.InYear);
        var at = scan.AfterThe(hasJoint ? token + 1 : token);
        if (!hasJoint)
        {
            // first-quarter 2020, third quarter last year
            return false;
        }

        if (scan.Is(at, TimeRoles.Every))
        {
            end = at + 2;
            whole = new Reading(ReadingKind.Set, at, end);
            return scan.Is(at + 1, TimeRoles.Unit | TimeRoles.Month | TimeRoles.Season);
        }

        if (!Periods.TryReadWhole(scan, at, out whole))
        {
            return false;
        }

        end = whole.End;
        return whole.Kind == ReadingKind.Point;
    }

    /// <summary><c>1988 second quarter</c>.</summary>
    private static bool TryReadYearFirst(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!DayNumbers.TryYear(scan, token, out var year) || !DayNumbers.TryOrdinal(scan, token + 1, out var place, out var at)
            || !scan.Is(scan.AfterHyphen(at), TimeRoles.Unit) || scan[scan.AfterHyphen(at)].Unit != TimeUnit.Quarter || place > 4)
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, scan.AfterHyphen(at) + 1) { Point = new CalendarPoint(TimeUnit.Quarter, year, place), IsAnchor = true };
        return true;
    }
}
