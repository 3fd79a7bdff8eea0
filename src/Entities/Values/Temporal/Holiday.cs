using System.Globalization;

namespace Entities.Values.Temporal;

/// <summary>A day, or a few, with a name and a rule that says when it falls in a year.</summary>
/// <remarks>
/// The rules, as data files write them: <c>12-25</c> a fixed day; <c>11-4-4</c> the fourth Thursday of November (month,
/// weekday, which; negative counts from the end); <c>easter+1</c>, <c>orthodox-2</c> days from Easter;
/// <c>islamic 9-1</c>, <c>hebrew 7-1</c>, <c>chinese</c>, <c>diwali</c>; <c>us-election</c> the Tuesday after the first
/// Monday of November. <c>*30</c> after any of them: that many days. <c>&gt;+1</c>: so many days later.
/// </remarks>
internal sealed class Holiday
{
    private readonly Reckoning _reckoning;
    private readonly int _a;
    private readonly int _b;
    private readonly int _c;
    private readonly int _later;

    private Holiday(Reckoning reckoning, int a, int b, int c, int days, int later)
    {
        _reckoning = reckoning;
        _a = a;
        _b = b;
        _c = c;
        _later = later;
        Days = days;
    }

    private enum Reckoning
    {
        Unknown,
        Fixed,
        Weekday,
        Easter,
        Orthodox,
        Islamic,
        Hebrew,
        Chinese,
        Diwali,
        UsElection,
    }

    /// <summary>How many days it lasts.</summary>
    public int Days { get; }

    /// <summary>Whether the day is only known to a day or two.</summary>
    public bool IsApproximate => _reckoning is Reckoning.Islamic or Reckoning.Diwali;

    /// <summary>Whether when it falls is known at all; a day named only is not.</summary>
    public bool HasRule => _reckoning != Reckoning.Unknown;

    /// <summary>The month and day, of a feast that always falls on the same.</summary>
    public (int Month, int Day)? Fixed => _reckoning == Reckoning.Fixed && _later == 0 ? (_a, _b) : null;

    /// <summary>Reads a rule.</summary>
    /// <exception cref="InvalidDataException">There is no such rule.</exception>
    public static Holiday Parse(string rule)
    {
        var days = 1;
        var star = rule.IndexOf('*', StringComparison.Ordinal);
        if (star >= 0)
        {
            days = Number(rule[(star + 1)..], rule);
            rule = rule[..star];
        }

        var later = 0;
        var arrow = rule.IndexOf('>', StringComparison.Ordinal);
        if (arrow >= 0)
        {
            later = Number(rule[(arrow + 1)..], rule);
            rule = rule[..arrow];
        }

        switch (rule)
        {
            case "?":
                return new Holiday(Reckoning.Unknown, 0, 0, 0, days, later);
            case "chinese":
                return new Holiday(Reckoning.Chinese, 0, 0, 0, days, later);
            case "diwali":
                return new Holiday(Reckoning.Diwali, 0, 0, 0, days, later);
            case "us-election":
                return new Holiday(Reckoning.UsElection, 0, 0, 0, days, later);
        }

        var letters = 0;
        while (letters < rule.Length && char.IsAsciiLetter(rule[letters]))
        {
            letters++;
        }

        var numbers = rule[letters..].TrimStart();
        switch (rule[..letters])
        {
            case "easter":
                return new Holiday(Reckoning.Easter, numbers.Length == 0 ? 0 : Number(numbers, rule), 0, 0, days, later);
            case "orthodox":
                return new Holiday(Reckoning.Orthodox, numbers.Length == 0 ? 0 : Number(numbers, rule), 0, 0, days, later);
        }

        var parts = numbers.Split('-', 3);
        var reckoning = (rule[..letters], parts.Length) switch
        {
            ("", 2) => Reckoning.Fixed,
            ("", 3) => Reckoning.Weekday,
            ("islamic", 2) => Reckoning.Islamic,
            ("hebrew", 2) => Reckoning.Hebrew,
            _ => throw NoRule(rule),
        };
        return new Holiday(reckoning, Number(parts[0], rule), Number(parts[1], rule), parts.Length > 2 ? Number(parts[2], rule) : 0, days, later);
    }

    /// <summary>Its first day in a year, or null if there is none or it is not known.</summary>
    public DateTime? In(int year)
    {
        if (year is < 1 or > 9990)
        {
            return null;
        }

        DateTime? date = _reckoning switch
        {
            Reckoning.Fixed => CivilCalendar.Day(year, _a, _b),
            Reckoning.Weekday => CivilCalendar.NthWeekday(year, _a, _b, _c),
            Reckoning.Easter => CivilCalendar.AddDays(MovingFeasts.Easter(year), _a),
            Reckoning.Orthodox => CivilCalendar.AddDays(MovingFeasts.OrthodoxEaster(year), _a),
            Reckoning.Islamic => MovingFeasts.Islamic(year, _a, _b),
            Reckoning.Hebrew => MovingFeasts.Hebrew(year, _a, _b),
            Reckoning.Chinese => MovingFeasts.ChineseNewYear(year),
            Reckoning.Diwali => MovingFeasts.Diwali(year),
            Reckoning.UsElection => CivilCalendar.NthWeekday(year, 11, 1, 1)?.AddDays(1),
            _ => null,
        };
        return date is { } day ? CivilCalendar.AddDays(day, _later) : null;
    }

    private static int Number(string text, string rule) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw NoRule(rule);

    private static InvalidDataException NoRule(string rule) => new($"'{rule}' is no rule for a holiday.");
}
