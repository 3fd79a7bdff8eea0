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
    private readonly string _kind;
    private readonly int _a;
    private readonly int _b;
    private readonly int _c;
    private readonly int _later;

    private Holiday(string kind, int a, int b, int c, int days, int later)
    {
        _kind = kind;
        _a = a;
        _b = b;
        _c = c;
        _later = later;
        Days = days;
    }

    /// <summary>How many days it lasts.</summary>
    public int Days { get; }

    /// <summary>Whether the day is only known to a day or two.</summary>
    public bool IsApproximate => _kind is "islamic" or "diwali";

    /// <summary>Whether when it falls is known at all; a day named only is not.</summary>
    public bool HasRule => _kind.Length > 0;

    /// <summary>The month and day, of a feast that always falls on the same.</summary>
    public (int Month, int Day)? Fixed => _kind == "fixed" && _later == 0 ? (_a, _b) : null;

    /// <summary>Reads a rule.</summary>
    /// <exception cref="InvalidDataException">There is no such rule.</exception>
    public static Holiday Parse(string rule)
    {
        var days = 1;
        var star = rule.IndexOf('*', StringComparison.Ordinal);
        if (star >= 0)
        {
            days = int.Parse(rule.AsSpan(star + 1), CultureInfo.InvariantCulture);
            rule = rule[..star];
        }

        var later = 0;
        var arrow = rule.IndexOf('>', StringComparison.Ordinal);
        if (arrow >= 0)
        {
            later = int.Parse(rule.AsSpan(arrow + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            rule = rule[..arrow];
        }

        if (rule is "?")
        {
            return new Holiday("", 0, 0, 0, days, later);
        }

        if (rule is "chinese" or "diwali" or "us-election")
        {
            return new Holiday(rule, 0, 0, 0, days, later);
        }

        foreach (var feast in (ReadOnlySpan<string>)["easter", "orthodox"])
        {
            if (rule.StartsWith(feast, StringComparison.Ordinal))
            {
                var shift = rule.Length == feast.Length ? 0 : int.Parse(rule.AsSpan(feast.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                return new Holiday(feast, shift, 0, 0, days, later);
            }
        }

        var space = rule.IndexOf(' ', StringComparison.Ordinal);
        var parts = rule[(space + 1)..].Split('-', 3);
        if (space >= 0 ? rule[..space] is not ("islamic" or "hebrew") || parts.Length != 2 : parts.Length is not (2 or 3))
        {
            throw new InvalidDataException($"'{rule}' is no rule for a holiday.");
        }

        int Part(int i) => i < parts.Length ? int.Parse(parts[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var kind = space >= 0 ? rule[..space] : parts.Length == 2 ? "fixed" : "weekday";
        return new Holiday(kind, Part(0), Part(1), Part(2), days, later);
    }

    /// <summary>Its first day in a year, or null if there is none or it is not known.</summary>
    public DateTime? In(int year)
    {
        if (year is < 1 or > 9990)
        {
            return null;
        }

        DateTime? date = _kind switch
        {
            "fixed" => CivilCalendar.Day(year, _a, _b),
            "weekday" => CivilCalendar.NthWeekday(year, _a, _b, _c),
            "easter" => CivilCalendar.AddDays(MovingFeasts.Easter(year), _a),
            "orthodox" => CivilCalendar.AddDays(MovingFeasts.OrthodoxEaster(year), _a),
            "islamic" => MovingFeasts.Islamic(year, _a, _b),
            "hebrew" => MovingFeasts.Hebrew(year, _a, _b),
            "chinese" => MovingFeasts.ChineseNewYear(year),
            "diwali" => MovingFeasts.Diwali(year),
            "us-election" => CivilCalendar.NthWeekday(year, 11, 1, 1)?.AddDays(1),
            _ => null,
        };
        return date is { } day ? CivilCalendar.AddDays(day, _later) : null;
    }
}
