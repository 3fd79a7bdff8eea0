namespace Entities.Values.Temporal;

/// <summary>What an expression of time is.</summary>
internal enum ReadingKind : byte
{
    None,

    /// <summary>A place in the calendar, a day or longer.</summary>
    Point,

    /// <summary>A time of day, perhaps with its day.</summary>
    Clock,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>What recurs.</summary>
    Set,
}

/// <summary>Which way from the document's date a date without a year is meant.</summary>
internal enum Lean : byte
{
    /// <summary>The text does not say: the nearest.</summary>
    Unknown,

    /// <summary>The last one on or before it.</summary>
    Past,

    /// <summary>The next one on or after it.</summary>
    Future,

    /// <summary>The last one before it.</summary>
    StrictlyPast,

    /// <summary>The next one after it.</summary>
    StrictlyFuture,
}

/// <summary>An expression of time as read from tokens, before it is tied to the calendar.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token just past it.</param>
internal readonly record struct Reading(ReadingKind Kind, int Start, int End)
{
    /// <summary>The place in the calendar: of a point, and of a clock time the day, if it is stated.</summary>
    public CalendarPoint? Point { get; init; }

    /// <summary>The last place of a range.</summary>
    public CalendarPoint? Until { get; init; }

    public ClockTime Clock { get; init; }

    /// <summary>The last time of a range.</summary>
    public ClockTime? ClockUntil { get; init; }

    /// <summary>The length, of a duration, or how far apart what recurs is.</summary>
    public Amount Amount { get; init; }

    /// <summary>The TIMEX3 <c>mod</c>.</summary>
    public string? Mod { get; init; }

    /// <summary>The value, where it is not made from the parts above.</summary>
    public string? Timex { get; init; }

    /// <summary>The holiday, whose year is still to be told.</summary>
    public Holiday? Holiday { get; init; }

    /// <summary>Which way an unknown year lies, where the words say so: last, next.</summary>
    public Lean Lean { get; init; }

    /// <summary>The instants, where they are not those of the parts above.</summary>
    public (DateTime Start, DateTime End)? Bounds { get; init; }

    /// <summary>Whether it is shorter than a day whatever its kind.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether what follows may refer back to it: that year, two days later.</summary>
    public bool IsAnchor { get; init; }

    public bool IsFound => Kind != ReadingKind.None;

    /// <summary>Keeps what was found if it is longer than the best so far.</summary>
    public static void Keep(bool isFound, in Reading found, ref Reading best)
    {
        if (isFound && found.End > best.End)
        {
            best = found;
        }
    }
}

/// <summary>A length of time: up to four parts, the largest unit first.</summary>
/// <param name="Unit">The unit of the first part.</param>
/// <param name="Low">How many, or the least of a range.</param>
/// <param name="High">How many, or the most of a range.</param>
/// <param name="IsVague">Whether how many is not said: several, or a bare plural.</param>
internal readonly record struct Amount(TimeUnit Unit, decimal Low, decimal High, bool IsVague = false)
{
    private const int Most = 4;

    private readonly Parts _more = default;

    /// <summary>How many parts there are after the first.</summary>
    public int More { get; private init; }

    public bool IsRange => Low != High;

    public static Amount One(TimeUnit unit) => new(unit, 1, 1);

    /// <summary>The same with a smaller part added; false when there is no room or it is no smaller.</summary>
    public bool TryAdd(Amount part, out Amount sum)
    {
        sum = this;
        var last = More == 0 ? Unit : _more[More - 1].Unit;
        if (More == Most - 1 || IsVague || IsRange || part.IsVague || part.IsRange || part.Unit >= last)
        {
            return false;
        }

        var parts = _more;
        parts[More] = (part.Unit, part.Low);
        sum = new Amount(Unit, Low, High, parts, More + 1);
        return true;
    }

    private Amount(TimeUnit unit, decimal low, decimal high, Parts more, int count)
        : this(unit, low, high)
    {
        _more = more;
        More = count;
    }

    /// <summary>A part after the first.</summary>
    public (TimeUnit Unit, decimal Count) Part(int index) => _more[index];

    /// <summary>The date so much later, or earlier for a direction of -1; null beyond the calendar.</summary>
    public DateTime? From(DateTime date, int direction)
    {
        var moved = CivilCalendar.Add(date, Unit, direction * Low);
        for (var i = 0; i < More && moved is not null; i++)
        {
            moved = CivilCalendar.Add(moved.Value, _more[i].Unit, direction * _more[i].Count);
        }

        return moved;
    }

    /// <summary>The TIMEX3 value: <c>P2D</c>, <c>PT1H30M</c>, <c>PXW</c>; a range as its two ends, <c>P2D/P3D</c>.</summary>
    public string ToTimex()
    {
        if (IsRange)
        {
            return $"{OneTimex(Unit, Low)}/{OneTimex(Unit, High)}";
        }

        var text = IsVague ? Prefix(Unit, false) + "X" + Unit.Designator() : OneTimex(Unit, Low);
        var inClock = IsClockLike(Unit, Low);
        for (var i = 0; i < More; i++)
        {
            var (unit, count) = _more[i];
            text += (unit.IsClock() && !inClock ? "T" : "") + Digits(count) + unit.Designator();
            inClock |= unit.IsClock();
        }

        return text;
    }

    /// <summary>Halves of units are told in the next smaller one where it is a whole number: half an hour is 30 minutes.</summary>
    private static string OneTimex(TimeUnit unit, decimal count)
    {
        var (smaller, factor) = unit switch
        {
            TimeUnit.Hour => (TimeUnit.Minute, 60m),
            TimeUnit.Minute => (TimeUnit.Second, 60m),
            TimeUnit.Day => (TimeUnit.Hour, 24m),
            TimeUnit.Year => (TimeUnit.Month, 12m),
            TimeUnit.Decade => (TimeUnit.Year, 10m),
            TimeUnit.Century => (TimeUnit.Year, 100m),
            TimeUnit.Quarter => (TimeUnit.Month, 3m),
            _ => (unit, 1m),
        };
        if (count < 1 && count > 0 && count * factor == decimal.Truncate(count * factor))
        {
            (unit, count) = (smaller, count * factor);
        }

        return Prefix(unit, unit.IsClock()) + Digits(count) + unit.Designator();
    }

    private static bool IsClockLike(TimeUnit unit, decimal count) => unit.IsClock() || (unit == TimeUnit.Day && count < 1);

    private static string Prefix(TimeUnit unit, bool clock) => clock || unit.IsClock() ? "PT" : "P";

    private static string Digits(decimal number) => (number / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [System.Runtime.CompilerServices.InlineArray(Most - 1)]
    private struct Parts
    {
        private (TimeUnit Unit, decimal Count) _first;
    }
}
