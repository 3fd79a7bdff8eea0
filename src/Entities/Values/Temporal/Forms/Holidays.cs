namespace Entities.Values.Temporal.Forms;

/// <summary>Holidays by their names, with their year where it follows: <c>Christmas Eve 2019</c>, <c>Memorial Day weekend</c>.</summary>
internal static class Holidays
{
    /// <summary>Reads a holiday, with its year where it follows.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.TryPhrase(token, out var end, out var phrase) || phrase.Holiday is not { } holiday)
        {
            return false;
        }

        if (end == token + 1 && IsPartOfName(scan, token, end))
        {
            return false;
        }

        var year = Years.TryAttach(scan, end, out var known, out var last) ? known : CalendarPoint.Unknown;
        reading = new Reading(ReadingKind.Point, token, last)
        {
            Holiday = holiday,
            Point = year != CalendarPoint.Unknown && holiday.In(year) is { } day ? CalendarPoint.OfDay(day)
                : CalendarPoint.OfDay(year, holiday.Fixed?.Month ?? 0, holiday.Fixed?.Day ?? 0),
            Mod = holiday.IsApproximate ? "APPROX" : null,
            IsAnchor = true,
        };
        TakeWeekend(scan, ref reading);
        return true;
    }

    /// <summary>Whether a holiday of one word stands after another capital: Mahmoud Eid.</summary>
    private static bool IsPartOfName(in TimeScan scan, int token, int end) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1)
        && scan.Values[token - 1].Time is null && scan.Values.IsCapitalized(end) && scan.IsHere(end);

    /// <summary><c>Memorial Day weekend</c>.</summary>
    private static void TakeWeekend(in TimeScan scan, ref Reading reading)
    {
        if (scan.Is(reading.End, TimeRoles.Unit) && scan[reading.End].Unit == TimeUnit.Weekend)
        {
            reading = reading with { End = reading.End + 1, Point = reading.Point!.Value with { Unit = TimeUnit.Weekend, Index = 0, Day = 0 } };
        }
    }
}
