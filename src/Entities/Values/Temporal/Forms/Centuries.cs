namespace Entities.Values.Temporal.Forms;

/// <summary>Centuries and millennia: <c>the 19th century</c>, <c>fourth century BC</c>, <c>the 18th and 19th centuries</c>.</summary>
internal static class Centuries
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!DayNumbers.TryOrdinal(scan, token, out var first, out var at) || first > 100)
        {
            return false;
        }

        var last = 0;
        if (scan.Is(at, WordRoles.And | WordRoles.Or | WordRoles.RangeTo | WordRoles.Hyphen) || scan.Is(at, TimeRoles.Through))
        {
            var next = scan.AfterThe(at + 1);
            next = scan.Is(next, TimeRoles.Edge) ? scan.AfterHyphen(next + 1) : next;
            if (DayNumbers.TryOrdinal(scan, next, out last, out var after) && last <= 100)
            {
                at = after;
            }
            else
            {
                last = 0;
            }
        }

        at = scan.AfterHyphen(at);
        if (!scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural) || scan[at].Unit is not (TimeUnit.Century or TimeUnit.Millennium))
        {
            return false;
        }

        var unit = scan[at].Unit;
        var end = at + 1;
        var sign = 1;
        if (Eras.TryReadAfter(scan, end, out var era))
        {
            sign = era;
            end++;
        }

        reading = new Reading(ReadingKind.Point, token, end)
        {
            Point = Of(unit, first, sign),
            Until = last > 0 ? Of(unit, last, sign) : null,
            IsAnchor = true,
        };
        return true;
    }

    /// <summary>The 20th century is 19 in TIMEX3; the third before Christ, 300 to 201, is BC02.</summary>
    private static CalendarPoint Of(TimeUnit unit, int ordinal, int sign)
    {
        var years = unit == TimeUnit.Century ? 100 : 1000;
        return new CalendarPoint(unit, sign < 0 ? -(((ordinal - 1) * years) + 1) : (ordinal - 1) * years);
    }
}
