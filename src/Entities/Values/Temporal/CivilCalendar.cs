namespace Entities.Values.Temporal;

/// <summary>Sums over the proleptic Gregorian calendar that never throw: what falls outside of it is null.</summary>
internal static class CivilCalendar
{
    /// <summary>The day, or null if there is no such day.</summary>
    public static DateTime? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day)
            : null;

    /// <summary>The date so many days later, or null if that is beyond the calendar.</summary>
    public static DateTime? AddDays(DateTime date, long days) => AddTicks(date, (decimal)days * TimeSpan.TicksPerDay);

    private static DateTime? AddTicks(DateTime date, decimal ticks)
    {
        var sum = date.Ticks + decimal.Round(ticks);
        return sum >= 0 && sum <= DateTime.MaxValue.Ticks ? new DateTime((long)sum, date.Kind) : null;
    }

    /// <summary>The date so many months later, on the last day of the month if it has no such day.</summary>
    public static DateTime? AddMonths(DateTime date, long months)
    {
        var index = (date.Year * 12L) + date.Month - 1 + months;
        return index is >= 12 and < 120_000 ? date.AddMonths((int)months) : null;
    }

    /// <summary>The date so many units later; a fraction of a month counts as days.</summary>
    public static DateTime? Add(DateTime date, TimeUnit unit, decimal amount)
    {
        if (Math.Abs(amount) > 10_000_000_000m)
        {
            return null;
        }

        switch (unit)
        {
            case TimeUnit.Second:
                return AddTicks(date, amount * TimeSpan.TicksPerSecond);
            case TimeUnit.Minute:
                return AddTicks(date, amount * TimeSpan.TicksPerMinute);
            case TimeUnit.Hour:
                return AddTicks(date, amount * TimeSpan.TicksPerHour);
            case TimeUnit.Day:
                return AddTicks(date, amount * TimeSpan.TicksPerDay);
            case TimeUnit.Week or TimeUnit.Weekend:
                return AddTicks(date, amount * 7 * TimeSpan.TicksPerDay);
            default:
                var months = amount * unit.Months();
                var whole = decimal.Truncate(months);
                var moved = AddMonths(date, (long)whole);
                return moved is { } day && whole != months ? AddDays(day, (long)decimal.Round((months - whole) * 30)) : moved;
        }
    }

    /// <summary>The ISO 8601 number of a weekday: 1 for Monday, 7 for Sunday.</summary>
    public static int WeekdayOf(DateTime date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    /// <summary>The Monday of the week that holds a date.</summary>
    public static DateTime MondayOf(DateTime date) => AddDays(date.Date, 1 - WeekdayOf(date)) ?? date.Date;

    /// <summary>The Monday of an ISO 8601 week, or null if the year has no such week.</summary>
    public static DateTime? MondayOf(int isoYear, int week) =>
        isoYear is >= 1 and <= 9998 && week >= 1 && week <= System.Globalization.ISOWeek.GetWeeksInYear(isoYear)
            ? System.Globalization.ISOWeek.ToDateTime(isoYear, week, DayOfWeek.Monday)
            : null;

    /// <summary>The n-th such weekday of a month, counted from its end if n is negative; null if there is none.</summary>
    public static DateTime? NthWeekday(int year, int month, int weekday, int n)
    {
        if (n == 0 || Day(year, month, 1) is not { } first)
        {
            return null;
        }

        if (n > 0)
        {
            return Day(year, month, 1 + ((weekday - WeekdayOf(first) + 7) % 7) + ((n - 1) * 7));
        }

        var last = new DateTime(year, month, DateTime.DaysInMonth(year, month));
        return Day(year, month, last.Day - ((WeekdayOf(last) - weekday + 7) % 7) + ((n + 1) * 7));
    }

    /// <summary>The quarter of a month, 1 to 4.</summary>
    public static int QuarterOf(int month) => ((month - 1) / 3) + 1;

    /// <summary>The season of a date, by meteorological seasons of the north, with the year that it began in.</summary>
    public static (int Year, int Season) SeasonOf(DateTime date) => date.Month switch
    {
        >= 3 and <= 5 => (date.Year, 1),
        >= 6 and <= 8 => (date.Year, 2),
        >= 9 and <= 11 => (date.Year, 3),
        12 => (date.Year, 4),
        _ => (date.Year - 1, 4),
    };
}
