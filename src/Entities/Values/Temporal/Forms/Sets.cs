using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>What recurs: <c>every Friday</c>, <c>each year</c>, <c>every two weeks</c>, <c>twice a month</c>, <c>Mondays</c>, <c>Friday nights</c>.</summary>
internal static class Sets
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        if (scan.Is(token, TimeRoles.Every))
        {
            return TryReadEvery(scan, token, out reading);
        }

        if (scan.Is(token, TimeRoles.WeekdayPlural))
        {
            reading = OfWeekday(token, token + 1, scan[token].Weekday, DayPart.None);
            return true;
        }

        return TryReadParts(scan, token, out reading) || TryReadFrequency(scan, token, out reading) || TryReadAll(scan, token, out reading);
    }

    private static bool TryReadEvery(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = token + 1;
        var isOther = scan.Is(at, TimeRoles.Other);
        at += isOther ? 1 : 0;
        if (Amounts.TryRead(scan, at, out var amount, out var end))
        {
            reading = Every(token, end, amount);
            return true;
        }

        if (DayNumbers.TryOrdinal(scan, at, out var nth, out var unitAt) && scan.Is(unitAt, TimeRoles.Unit | TimeRoles.Weekday))
        {
            var unit = scan.Is(unitAt, TimeRoles.Weekday) ? TimeUnit.Week : scan[unitAt].Unit;
            reading = Every(token, unitAt + 1, new Amount(unit, nth, nth));
            return true;
        }

        var word = scan[at];
        at++;
        if (word.Is(TimeRoles.Filler) && scan.Is(at, TimeRoles.Unit))
        {
            word = scan[at++];
        }

        if (word.Is(TimeRoles.Weekday))
        {
            var part = scan[at].Is(TimeRoles.DayPart) ? scan[at].Part : DayPart.None;
            reading = OfWeekday(token, part == DayPart.None ? at : at + 1, word.Weekday, part);
            return true;
        }

        if (word.Is(TimeRoles.Unit))
        {
            var count = word.UnitCount * (isOther ? 2 : 1);
            reading = Every(token, at, new Amount(word.Unit, count, count));
            return true;
        }

        if (word.Is(TimeRoles.Month))
        {
            reading = new Reading(ReadingKind.Set, token, at) { Timex = $"XXXX-{word.Month:D2}" };
            return true;
        }

        if (word.Is(TimeRoles.Season))
        {
            reading = new Reading(ReadingKind.Set, token, at) { Timex = new CalendarPoint(TimeUnit.Season, CalendarPoint.Unknown, word.Season).ToTimex() };
            return true;
        }

        if (word.Is(TimeRoles.DayPart))
        {
            reading = new Reading(ReadingKind.Set, token, at) { Timex = "XXXX-XX-XXT" + word.Part.Code(), IsTime = true };
            return true;
        }

        if (Holidays.TryRead(scan, at - 1, out var holiday))
        {
            reading = new Reading(ReadingKind.Set, token, holiday.End) { Timex = (holiday.Holiday!.Fixed is { } day
                ? CalendarPoint.OfDay(CalendarPoint.Unknown, day.Month, day.Day) : CalendarPoint.Unresolved(TimeUnit.Day)).ToTimex() };
            return true;
        }

        return false;
    }

    private static Reading Every(int start, int end, Amount amount) =>
        new(ReadingKind.Set, start, end) { Amount = amount, IsTime = amount.Unit.IsClock() };

    private static Reading OfWeekday(int start, int end, int weekday, DayPart part) => new(ReadingKind.Set, start, end)
    {
        Timex = $"XXXX-WXX-{weekday}" + (part == DayPart.None ? "" : "T" + part.Code()),
        IsTime = part != DayPart.None,
    };

    /// <summary><c>mornings</c>, <c>Friday nights</c>, <c>weekday mornings</c>, <c>weekends</c>.</summary>
    private static bool TryReadParts(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.DayPartPlural))
        {
            reading = new Reading(ReadingKind.Set, token, token + 1) { Timex = "XXXX-XX-XXT" + scan[token].Part.Code(), IsTime = true };
            return !scan.IsBefore(token, WordRoles.NumberWord) && !(token > 0 && scan.Values.KindOf(token - 1) == Text.TokenKind.Number);
        }

        if (scan.Is(token + 1, TimeRoles.DayPartPlural) && scan.Is(token, TimeRoles.Weekday | TimeRoles.Unit))
        {
            var days = scan.Is(token, TimeRoles.Weekday) ? $"XXXX-WXX-{scan[token].Weekday}" : scan[token].Unit == TimeUnit.Weekend ? "XXXX-WXX-WE"
                : "XXXX-XX-XX";
            reading = new Reading(ReadingKind.Set, token, token + 2) { Timex = days + "T" + scan[token + 1].Part.Code(), IsTime = true };
            return !scan.Is(token, TimeRoles.Unit) || scan[token].Unit is TimeUnit.Day or TimeUnit.Weekend;
        }

        if (scan.Is(token, TimeRoles.UnitPlural) && scan[token].Unit == TimeUnit.Weekend && !scan.IsBefore(token, WordRoles.NumberWord))
        {
            reading = new Reading(ReadingKind.Set, token, token + 1) { Timex = "XXXX-WXX-WE" };
            return true;
        }

        return false;
    }

    /// <summary><c>once a week</c>, <c>twice a month</c>, <c>three times a year</c>, <c>twice every two weeks</c>.</summary>
    private static bool TryReadFrequency(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = token + 1;
        if (!scan.Is(token, TimeRoles.Frequency))
        {
            if (!(scan.IsDigits(token) || scan.Is(token, WordRoles.NumberWord)) || !NumberReader.TryRead(scan.Values, token, out var number)
                || !scan.Is(number.End, TimeRoles.Times))
            {
                return false;
            }

            at = number.End + 1;
        }

        if (!(scan.Is(at, WordRoles.Article) || scan.Is(at, TimeRoles.Every) || scan.Is(at, WordRoles.Per)) || !scan.Is(at + 1, TimeRoles.Unit))
        {
            return false;
        }

        var unit = scan[at + 1];
        reading = Every(token, at + 2, new Amount(unit.Unit, unit.UnitCount, unit.UnitCount));
        return true;
    }

    /// <summary><c>all day</c>, <c>all night</c>, <c>all year</c>.</summary>
    private static bool TryReadAll(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.Is(token, TimeRoles.All))
        {
            return false;
        }

        var at = token + 1;
        if (scan.Is(at, TimeRoles.Unit) && !scan[at].Unit.IsClock())
        {
            reading = new Reading(ReadingKind.Duration, token, at + 1) { Amount = Amount.One(scan[at].Unit) };
            return true;
        }

        if (scan.Is(at, TimeRoles.DayPart))
        {
            reading = new Reading(ReadingKind.Clock, token, at + 1) { Clock = ClockTime.OfPart(scan[at].Part), IsTime = true };
            return true;
        }

        return false;
    }
}
