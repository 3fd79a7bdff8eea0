using System.Globalization;
using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>Counted parts of days: <c>one night</c>, <c>two afternoons</c>, <c>an evening</c>.</summary>
internal static class PartsCounted
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var count = 1m;
        var at = token + 1;
        if (!scan.Is(token, WordRoles.Article))
        {
            if (!(scan.IsDigits(token) || scan.Is(token, WordRoles.NumberWord)) || !NumberReader.TryRead(scan.Values, token, out var number) || !number.IsSingle
                || (number.Forms & ~(NumberForms.Digits | NumberForms.Words)) != 0)
            {
                return false;
            }

            count = number.Value;
            at = number.End;
        }

        if (!scan.Is(at, TimeRoles.DayPart | TimeRoles.DayPartPlural) || scan[at].IsAmbiguous || scan.Is(at, TimeRoles.Filler)
            || DayPartTimes.IsAttribute(scan, at + 1) || Rates.IsRate(scan, token, at + 1))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Duration, token, at + 1)
        {
            Timex = string.Create(CultureInfo.InvariantCulture, $"P{count}{scan[at].Part.Code()}"),
            IsTime = true,
        };
        return true;
    }
}
