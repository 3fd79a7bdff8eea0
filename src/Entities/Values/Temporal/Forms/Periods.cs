namespace Entities.Values.Temporal.Forms;

/// <summary>Any place in the calendar without words around it that bend it.</summary>
internal static class Periods
{
    /// <summary>Reads the longest one that begins at a token.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.IsDigits(token))
        {
            Reading.Keep(MonthDates.TryReadDayFirst(scan, token, out var found), found, ref reading);
            Reading.Keep(NumericDates.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(NthDates.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(PeriodCodes.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(Years.TryRead(scan, token, out found), found, ref reading);
            return reading.IsFound;
        }

        if (scan.TryPhrase(token, out _, out var phrase) && phrase.IsVeto)
        {
            return false;
        }

        var word = scan[token];
        if (word.Roles != TimeRoles.None)
        {
            Reading.Keep(WeekdayDates.TryRead(scan, token, out var found), found, ref reading);
            Reading.Keep(MonthDates.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(DeicticDates.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(Holidays.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(Seasons.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(PeriodCodes.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(Years.TryRead(scan, token, out found), found, ref reading);
            Reading.Keep(NthDates.TryRead(scan, token, out found), found, ref reading);
        }

        if (scan.Is(token, WordRoles.Ordinal | WordRoles.Tens))
        {
            Reading.Keep(MonthDates.TryReadDayFirst(scan, token, out var found), found, ref reading);
            Reading.Keep(NthDates.TryRead(scan, token, out found), found, ref reading);
        }

        return reading.IsFound;
    }

    /// <summary>Reads what something is part of: a place in the calendar, or a unit meant as the one that now is (<c>the year</c>).</summary>
    public static bool TryReadWhole(in TimeScan scan, int token, out Reading reading)
    {
        if (TryRead(scan, token, out reading) && reading.Kind is ReadingKind.Point)
        {
            return true;
        }

        if (!scan.Is(token, TimeRoles.Unit) || scan[token].Unit.IsClock())
        {
            return false;
        }

        var unit = scan[token].Unit;
        reading = new Reading(ReadingKind.Point, token, token + 1)
        {
            Point = scan.Reference is { } known ? CalendarPoint.Containing(unit, known) : CalendarPoint.Unresolved(unit),
        };
        return true;
    }
}
