namespace Entities.Values.Temporal.Forms;

/// <summary>Fiscal years: <c>fiscal 2020</c>, <c>fiscal year 2020</c>, <c>FY20</c>.</summary>
internal static class FiscalYears
{
    /// <summary><c>fiscal 2020</c>, <c>fiscal year 2020</c>, <c>FY20</c>, <c>FY 2020</c>.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.Code) && scan[token].Unit == TimeUnit.Year)
        {
            reading = Fiscal(token, token + 1, scan[token].Number);
            return true;
        }

        if (!scan.Is(token, TimeRoles.Fiscal))
        {
            return false;
        }

        var at = token + 1;
        at += scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural) && scan[at].Unit == TimeUnit.Year ? 1 : 0;
        if (DayNumbers.TryYear(scan, at, out var year))
        {
            reading = Years.TryReadRange(scan, at, year, out var range)
                ? range with { Start = token, Point = range.Point!.Value with { IsFiscal = true }, Until = range.Until!.Value with { IsFiscal = true } }
                : Fiscal(token, at + 1, year);
            return true;
        }

        return false;
    }

    private static Reading Fiscal(int start, int end, int year) =>
        new(ReadingKind.Point, start, end) { Point = new CalendarPoint(TimeUnit.Year, year) { IsFiscal = true }, IsAnchor = true };
}
