namespace Entities.Values.Temporal.Forms;

/// <summary>
/// A length of time that ends with a date: <c>six months ended Oct. 1</c>, <c>the year to 31 March 1994</c>, <c>the week that ended March 20</c>.
/// </summary>
internal static class PeriodsEnded
{
    /// <summary>Reads one that begins with a bare unit.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        var unit = scan[token].Unit;
        reading = new Reading(ReadingKind.Duration, token, token + 1) { Amount = Amount.One(unit) };
        if (unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Year))
        {
            return false;
        }

        Take(scan, ref reading);
        return reading.End > token + 1;
    }

    /// <summary>Adds the end to a length of time.</summary>
    public static void Take(in TimeScan scan, ref Reading reading)
    {
        var at = reading.End;
        at += scan.Is(at, TimeRoles.That) && scan.Is(at + 1, TimeRoles.Ended) ? 1 : 0;
        var isEnded = scan.Is(at, TimeRoles.Ended);
        if (!isEnded && !(scan.Is(at, WordRoles.RangeTo) && reading.Amount.Unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Year))
        {
            return;
        }

        at = scan.AfterThe(at + 1);
        if (scan.IsHere(at) && (scan.Is(at, TimeRoles.Month) || scan.IsDigits(at)) && Periods.TryRead(scan, at, out var last) && last.Until is null
            && last.Point is { Unit: TimeUnit.Day, Index: > 0 } or { Unit: TimeUnit.Month } && last.Point is { } point)
        {
            var until = Resolver.Settle(point, Lean.Past, scan.Reference);
            (DateTime, DateTime)? bounds = until.TryGetBounds(out _, out var end) && reading.Amount.From(end, -1) is { } start ? (start, end) : null;
            reading = reading with { End = last.End, Bounds = bounds };
        }
    }
}
