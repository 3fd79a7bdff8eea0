using System.Globalization;

namespace Entities.Values.Temporal;

/// <summary>A place in the calendar, as coarse as its unit and perhaps only partly known.</summary>
/// <remarks>
/// Years before 1 are those before Christ: -44 is 44 BC, and there is no year 0. A decade has the year that it begins
/// with, a century the year that its TIMEX3 value shortens (1900 for the 20th).
/// </remarks>
/// <param name="Unit">How coarse it is.</param>
/// <param name="Year">The year, or <see cref="Unknown"/>. Of a week, the ISO 8601 year.</param>
/// <param name="Index">Which month, quarter, half, season or week of the year; 0 if not known. Of a day, its month.</param>
/// <param name="Day">The day of the month; 0 if not known.</param>
internal readonly record struct CalendarPoint(TimeUnit Unit, int Year, int Index = 0, int Day = 0)
{
    public const int Unknown = int.MinValue;

    /// <summary>The weekday, 1 for Monday, when no more is known of a day; otherwise 0.</summary>
    public int Weekday { get; init; }

    /// <summary>Whether the year, or the part of it, is a fiscal one, whose instants are not known.</summary>
    public bool IsFiscal { get; init; }

    /// <summary>Whether its place in the calendar is known, not only its kind.</summary>
    public bool IsResolved => Year != Unknown
        && (Unit is TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium || (Index > 0 && (Unit != TimeUnit.Day || Day > 0)));

    public static CalendarPoint OfDay(DateTime date) => new(TimeUnit.Day, date.Year, date.Month, date.Day);

    public static CalendarPoint OfDay(int year, int month, int day) => new(TimeUnit.Day, year, month, day);

    public static CalendarPoint OfWeekday(int weekday) => new(TimeUnit.Day, Unknown) { Weekday = weekday };

    /// <summary>The unit that holds a date: its week, its month, its decade.</summary>
    public static CalendarPoint Containing(TimeUnit unit, DateTime date)
    {
        switch (unit)
        {
            case TimeUnit.Week or TimeUnit.Weekend:
                return new CalendarPoint(unit, ISOWeek.GetYear(date), ISOWeek.GetWeekOfYear(date));
            case TimeUnit.Month:
                return new CalendarPoint(unit, date.Year, date.Month);
            case TimeUnit.Quarter:
                return new CalendarPoint(unit, date.Year, CivilCalendar.QuarterOf(date.Month));
            case TimeUnit.Half:
                return new CalendarPoint(unit, date.Year, date.Month <= 6 ? 1 : 2);
            case TimeUnit.Season:
                var (year, season) = CivilCalendar.SeasonOf(date);
                return new CalendarPoint(unit, year, season);
            case TimeUnit.Year:
                return new CalendarPoint(unit, date.Year);
            case TimeUnit.Decade:
                return new CalendarPoint(unit, date.Year / 10 * 10);
            case TimeUnit.Century:
                return new CalendarPoint(unit, date.Year / 100 * 100);
            case TimeUnit.Millennium:
                return new CalendarPoint(unit, date.Year / 1000 * 1000);
            default:
                return OfDay(date);
        }
    }

    /// <summary>A unit of which nothing is known but that it is one.</summary>
    public static CalendarPoint Unresolved(TimeUnit unit) => new(unit.IsClock() ? TimeUnit.Day : unit, Unknown);

    /// <summary>The same unit so many units later; unknown stays unknown.</summary>
    public CalendarPoint Shift(int count)
    {
        if (!IsResolved || !TryGetBounds(out var start, out _))
        {
            return this;
        }

        var anchor = Unit == TimeUnit.Weekend ? CivilCalendar.MondayOf(start) : start;
        return CivilCalendar.Add(anchor, Unit, count) is { } moved
            ? Containing(Unit, moved) with { IsFiscal = IsFiscal }
            : Unresolved(Unit);
    }

    /// <summary>Its first day and the first day after it, where they are known and in the calendar.</summary>
    public bool TryGetBounds(out DateTime start, out DateTime end)
    {
        start = end = default;
        if (!IsResolved || Year is < 1 or > 9990)
        {
            return false;
        }

        var first = Unit switch
        {
            TimeUnit.Day => CivilCalendar.Day(Year, Index, Day),
            TimeUnit.Week => CivilCalendar.MondayOf(Year, Index),
            TimeUnit.Weekend => CivilCalendar.MondayOf(Year, Index)?.AddDays(5),
            TimeUnit.Month => CivilCalendar.Day(Year, Index, 1),
            TimeUnit.Quarter => CivilCalendar.Day(Year, (Index * 3) - 2, 1),
            TimeUnit.Half => CivilCalendar.Day(Year, (Index * 6) - 5, 1),
            TimeUnit.Season => CivilCalendar.Day(Year, Index * 3, 1),
            _ => new DateTime(Year, 1, 1),
        };
        if (first is not { } known)
        {
            return false;
        }

        var next = Unit == TimeUnit.Weekend ? known.AddDays(2) : CivilCalendar.Add(known, Unit, 1);
        (start, end) = (known, next ?? default);
        return next is not null;
    }

    /// <summary>The TIMEX3 value, with <c>X</c> for what is not known.</summary>
    public string ToTimex()
    {
        var year = YearText();
        return Unit switch
        {
            TimeUnit.Day when Weekday > 0 => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{Weekday}"),
            TimeUnit.Day => $"{year}-{Two(Index)}-{Two(Day)}",
            TimeUnit.Week => $"{year}-W{Two(Index)}",
            TimeUnit.Weekend => $"{year}-W{Two(Index)}-WE",
            TimeUnit.Month => $"{year}-{Two(Index)}",
            TimeUnit.Quarter => $"{year}-Q{One(Index)}",
            TimeUnit.Half => $"{year}-H{One(Index)}",
            TimeUnit.Season => $"{year}-{Season(Index)}",
            TimeUnit.Decade => Shortened(1),
            TimeUnit.Century => Shortened(2),
            TimeUnit.Millennium => Shortened(3),
            _ => year,
        };
    }

    private string YearText()
    {
        var digits = Year == Unknown ? "XXXX"
            : Year < 0 ? "BC" + (-(long)Year).ToString("D4", CultureInfo.InvariantCulture)
            : Year.ToString("D4", CultureInfo.InvariantCulture);
        return IsFiscal ? "FY" + digits : digits;
    }

    private string Shortened(int digits)
    {
        var text = YearText();
        return text[..^digits];
    }

    private static string One(int number) => number > 0 ? number.ToString(CultureInfo.InvariantCulture) : "X";

    private static string Two(int number) => number > 0 ? number.ToString("D2", CultureInfo.InvariantCulture) : "XX";

    private static string Season(int number) => number switch
    {
        1 => "SP",
        2 => "SU",
        3 => "FA",
        4 => "WI",
        _ => "XX",
    };
}
