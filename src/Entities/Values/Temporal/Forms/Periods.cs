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
            Take(MonthDates.TryReadDayFirst(scan, token, out var found), found, ref reading);
            Take(NumericDates.TryRead(scan, token, out found), found, ref reading);
            Take(NthDates.TryRead(scan, token, out found), found, ref reading);
            Take(NamedDates.TryRead(scan, token, out found), found, ref reading);
            Take(Years.TryRead(scan, token, out found), found, ref reading);
            return reading.IsFound;
        }

        if (scan.TryPhrase(token, out _, out var phrase) && phrase.IsVeto)
        {
            return false;
        }

        var word = scan[token];
        if (word.Roles != TimeRoles.None)
        {
            Take(WeekdayDates.TryRead(scan, token, out var found), found, ref reading);
            Take(MonthDates.TryRead(scan, token, out found), found, ref reading);
            Take(DeicticDates.TryRead(scan, token, out found), found, ref reading);
            Take(NamedDates.TryRead(scan, token, out found), found, ref reading);
            Take(Years.TryRead(scan, token, out found), found, ref reading);
            Take(NthDates.TryRead(scan, token, out found), found, ref reading);
        }

        if (scan.Is(token, WordRoles.Ordinal | WordRoles.Tens))
        {
            Take(MonthDates.TryReadDayFirst(scan, token, out var found), found, ref reading);
            Take(NthDates.TryRead(scan, token, out found), found, ref reading);
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
        var date = unit is TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend ? scan.Reference : scan.Reference;
        reading = new Reading(ReadingKind.Point, token, token + 1)
        {
            Point = date is { } known ? CalendarPoint.Containing(unit, known) : CalendarPoint.Unresolved(unit),
        };
        return true;
    }

    private static void Take(bool isFound, in Reading found, ref Reading best)
    {
        if (isFound && found.End > best.End)
        {
            best = found;
        }
    }
}
