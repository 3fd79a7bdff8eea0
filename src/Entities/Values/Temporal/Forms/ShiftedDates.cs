namespace Entities.Values.Temporal.Forms;

/// <summary>What lies a length of time before or after something: <c>three weeks ago</c>, <c>two days later</c>, <c>six months from now</c>.</summary>
internal static class ShiftedDates
{
    /// <summary>What makes an amount a day before or after: ago, later, from now.</summary>
    public static bool TryRead(in TimeScan scan, int token, int end, Amount amount, out Reading reading)
    {
        reading = default;
        if (scan.Values.IsGluedHyphen(end) && scan.Is(end + 1, TimeRoles.Ago | TimeRoles.EdgeComparative))
        {
            end++;
        }

        if (scan.Is(end, TimeRoles.Ago))
        {
            // "back" only after a count: two weeks back.
            reading = Shifted(scan, token, end + 1, amount, scan.Reference, scan[end].Shift);
            if (scan.Is(end + 1, TimeRoles.DayWord))
            {
                // 32 years ago today: to the day
                var day = scan.Reference is { } date ? amount.From(date, scan[end].Shift) : null;
                reading = reading with { End = end + 2, Point = day is { } known ? CalendarPoint.OfDay(known) : reading.Point };
            }

            return true;
        }

        if (scan.Is(end, TimeRoles.From))
        {
            var at = end + 1;
            if (scan.Is(at, TimeRoles.Now))
            {
                reading = Shifted(scan, token, at + 1, amount, scan.Reference, 1);
                return true;
            }

            var day = scan.Meaning(at, out var dayEnd);
            if (day.Is(TimeRoles.DayWord))
            {
                var from = scan.Reference is { } date ? CivilCalendar.AddDays(date.Date, day.Shift) : null;
                reading = Shifted(scan, token, dayEnd, amount, from, 1);
                return true;
            }

            return false;
        }

        var isLater = scan.Is(end, TimeRoles.EdgeComparative);
        if (!isLater && !(scan.Is(end, TimeRoles.Before) && EndsClause(scan, end + 1)))
        {
            return false;
        }

        // "a day later this week" is an edge of the week, not a shift.
        var back = !isLater || scan[end].Mod == "START";
        reading = Shifted(scan, token, end + 1, amount, scan.Memory.Anchor is { } anchor && anchor.TryGetBounds(out var start, out _) ? start : back
            ? scan.Reference : null, back ? -1 : 1);
        return true;
    }

    private static bool EndsClause(in TimeScan scan, int token) =>
        !scan.IsHere(token) || scan.Values.KindOf(token) == Text.TokenKind.Punctuation;

    /// <summary>An amount after "in" in a sentence that looks ahead is told from now: they will meet in two weeks.</summary>
    public static Reading Ahead(in TimeScan scan, in Reading reading)
    {
        if (reading.Kind != ReadingKind.Duration || reading.Bounds is not null || reading.Timex is not null
            || reading.Amount is { IsVague: true } or { IsRange: true } || reading.Mod is not null
            || !scan.IsBefore(reading.Start, TimeRoles.InYear) || scan.Values[reading.End - 1].Time is not { } last
            || !last.Is(TimeRoles.Unit | TimeRoles.UnitPlural)
            || TenseReader.LeanAt(scan, reading.Start - 1, reading.End) != Lean.Future)
        {
            return reading;
        }

        return Shifted(scan, reading.Start, reading.End, reading.Amount, scan.Reference, 1);
    }

    /// <summary>The place in the calendar so far from a date, as coarse as the unit counted.</summary>
    private static Reading Shifted(in TimeScan scan, int start, int end, Amount amount, DateTime? from, int direction)
    {
        var last = amount.More > 0 ? amount.Part(amount.More - 1).Unit : amount.Unit;
        if (amount.IsVague || amount.IsRange)
        {
            // Years ago, three to four days later: how far is not said.
            var value = from == scan.Reference && direction < 0 && amount.IsVague ? "PAST_REF" : amount.ToTimex();
            return amount.Unit.IsClock()
                ? new Reading(ReadingKind.Clock, start, end) { Timex = value, IsTime = true }
                : new Reading(ReadingKind.Point, start, end) { Timex = value };
        }

        var moved = from is { } date ? amount.From(date, direction) : null;
        if (last.IsClock())
        {
            return ShiftedClock(scan, start, end, moved);
        }

        // A decade or a century ago is told to the year.
        var unit = last is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Half ? TimeUnit.Year : last;
        unit = amount.Low != decimal.Truncate(amount.Low) && unit == TimeUnit.Year ? TimeUnit.Month : unit;
        return new Reading(ReadingKind.Point, start, end)
        {
            Point = moved is { } day ? CalendarPoint.Containing(unit, day) : CalendarPoint.Unresolved(unit),
            IsAnchor = true,
        };
    }

    /// <summary>Hours count only from a time: from a day alone, which hour it is stays open.</summary>
    private static Reading ShiftedClock(in TimeScan scan, int start, int end, DateTime? moved) =>
        moved is { } time && scan.Reference is { } reference && reference.TimeOfDay != TimeSpan.Zero
            ? new Reading(ReadingKind.Clock, start, end) { Point = CalendarPoint.OfDay(time), Clock = new ClockTime(time.Hour, time.Minute), IsTime = true }
            : new Reading(ReadingKind.Clock, start, end) { Timex = (scan.Reference is { } day ? CalendarPoint.OfDay(day).ToTimex()
            : "XXXX-XX-XX") + "TXX:XX", IsTime = true };
}
