namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Periods told from the document's date or from what the text spoke of: <c>today</c>, <c>last Friday</c>, <c>next month</c>,
/// <c>this summer</c>, <c>the following day</c>, <c>that year</c>, <c>the past two days</c>.
/// </summary>
internal static class DeicticDates
{
    private const TimeRoles Any = TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.Past | TimeRoles.Coming | TimeRoles.Previous
        | TimeRoles.Following | TimeRoles.That | TimeRoles.Recent;

    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var phrase = scan.Meaning(token, out var phraseEnd);
        if (phrase.Is(TimeRoles.DayWord))
        {
            reading = new Reading(ReadingKind.Point, token, phraseEnd) { Point = DayFrom(scan.Reference, phrase.Shift), IsAnchor = true };
            return true;
        }

        if (!scan.Is(token, Any))
        {
            return false;
        }

        var first = scan[token];

        // Following Friday's vote: a preposition. Will last several weeks: a verb.
        if ((first.Is(TimeRoles.Following) && first.Number == 1 && !scan.IsBefore(token, WordRoles.DefiniteArticle | WordRoles.Article))
            || (first.Is(TimeRoles.Last) && token > 0 && !scan.Values.StartsSentence(token) && IsVerbBefore(scan, token)
            && !scan.Is(token + 1, TimeRoles.Unit | TimeRoles.Weekday | TimeRoles.Month | TimeRoles.Season)))
        {
            return false;
        }

        // This past week, this coming Friday, that same day: the second word says which.
        var at = token + 1;
        var role = first;
        if (scan.Is(at, role.Is(TimeRoles.This) ? Any & ~TimeRoles.Recent : role.Is(TimeRoles.That) ? TimeRoles.That : TimeRoles.None))
        {
            role = scan[at].Is(TimeRoles.That) ? role : scan[at];
            at++;
        }

        at = SkipFillers(scan, at, out var isFiscal);
        var step = Step(role);
        if (TryReadNamed(scan, token, at, role, step, out reading))
        {
            return true;
        }

        if (scan.Is(at, TimeRoles.Unit) && !(scan[at].IsAmbiguous && scan[at].Unit.IsClock()))
        {
            reading = OfUnit(scan, token, at, role, step);
            if (isFiscal && reading.Point is { Unit: TimeUnit.Year or TimeUnit.Quarter } point)
            {
                reading = reading with { Point = point with { IsFiscal = true } };
            }

            return reading.IsFound;
        }

        if (scan.Is(at, TimeRoles.UnitPlural) && !(role.Is(TimeRoles.That) && role.Number != 2 && !scan.IsBefore(token, WordRoles.DefiniteArticle)))
        {
            reading = OfPlural(token, at, role, scan[at]);
            return reading.IsFound;
        }

        if (scan.Is(at, TimeRoles.Term) && !role.Is(TimeRoles.Recent))
        {
            reading = new Reading(ReadingKind.Point, token, at + 1) { Point = CalendarPoint.Unresolved(TimeUnit.Year) };
            return true;
        }

        return TryReadAmount(scan, token, at, role, out reading);
    }

    /// <summary>Whether "last" is a verb: will last, will it last, to last.</summary>
    private static bool IsVerbBefore(in TimeScan scan, int token) =>
        scan.Values[token - 1].Time is { Tense: Tense.Future or Tense.Infinitive }
        || (token > 1 && scan.Values[token - 1].Time is { Roles: TimeRoles.None, Tense: Tense.None } && scan.Values[token - 2].Time is { Tense: Tense.Future });

    /// <summary>The day so many days from a date.</summary>
    public static CalendarPoint DayFrom(DateTime? date, int days) =>
        date is { } known && CivilCalendar.AddDays(known.Date, days) is { } day ? CalendarPoint.OfDay(day) : CalendarPoint.OfDay(CalendarPoint.Unknown, 0, 0);

    /// <summary>How many units away a word points: -1, 0, 1.</summary>
    private static int Step(TimeWord role) =>
        role.Is(TimeRoles.Last | TimeRoles.Past | TimeRoles.Previous) ? -1 : role.Is(TimeRoles.Next | TimeRoles.Coming | TimeRoles.Following) ? 1 : 0;

    private static int SkipFillers(in TimeScan scan, int at, out bool isFiscal)
    {
        isFiscal = false;
        for (var i = 0; i < 2 && scan.Is(at, TimeRoles.Filler | TimeRoles.Fiscal)
            && scan.Is(at + 1, TimeRoles.Unit | TimeRoles.UnitPlural | TimeRoles.Term | TimeRoles.Filler); i++)
        {
            isFiscal |= scan.Is(at, TimeRoles.Fiscal);
            at++;
        }

        return at;
    }

    /// <summary>Last Friday, next October, this summer, last Christmas.</summary>
    private static bool TryReadNamed(in TimeScan scan, int token, int at, TimeWord role, int step, out Reading reading)
    {
        reading = default;
        if (role.Is(TimeRoles.Recent))
        {
            return false;
        }

        if (scan.Is(at, TimeRoles.Weekday))
        {
            // This Friday lies ahead, unless the sentence is about what has happened.
            var lean = !role.Is(TimeRoles.This) ? Lean.Unknown : TenseReader.LeanAt(scan, token, at + 1) == Lean.Past ? Lean.Past : Lean.Future;
            reading = new Reading(ReadingKind.Point, token, at + 1) { Point = OfWeekday(scan, scan[at].Weekday, role, step), IsAnchor = true, Lean = lean };
            return true;
        }

        if (role.Is(TimeRoles.That) && role.Number == 1 && scan.Is(at, TimeRoles.Month))
        {
            return false; // that February attack
        }

        if (scan.Is(at, TimeRoles.Month) && !(scan.Values.IsLower(at) && scan[at].IsAmbiguous && role.Is(TimeRoles.This | TimeRoles.That))
            && MonthDates.TryRead(scan, at, out var month) | TryBareMonth(scan, at, ref month))
        {
            reading = month with { Start = token, Lean = LeanOf(step), Point = step == 0 && month.Point!.Value.Year == CalendarPoint.Unknown
                ? InYearOf(scan, month.Point.Value, role) : month.Point };
            return true;
        }

        if (scan.Is(at, TimeRoles.Season) && !scan.Is(at, TimeRoles.Unit))
        {
            if (role.Is(TimeRoles.That) && scan[at].IsAmbiguous && scan.Is(at + 1, TimeRoles.Preposition))
            {
                return false; // things that fall within
            }

            var season = scan[at].Season;
            var point = step != 0 || BaseDate(scan, role) is not { } date ? new CalendarPoint(TimeUnit.Season, CalendarPoint.Unknown, season)
                : new CalendarPoint(TimeUnit.Season, season == 4 && date.Month < 3 ? date.Year - 1 : date.Year, season);
            reading = new Reading(ReadingKind.Point, token, at + 1) { Point = point, Lean = LeanOf(step), IsAnchor = true };
            return true;
        }

        if (Holidays.TryRead(scan, at, out var holiday))
        {
            var known = step == 0 && BaseDate(scan, role) is { } date && holiday.Holiday!.In(date.Year) is { } day ? CalendarPoint.OfDay(day) : holiday.Point;
            reading = holiday with { Start = token, Lean = LeanOf(step), Point = known };
            return true;
        }

        return false;
    }

    private static bool TryBareMonth(in TimeScan scan, int at, ref Reading month)
    {
        if (month.IsFound)
        {
            return true;
        }

        // The word before it has made plain that a month is meant.
        month = new Reading(ReadingKind.Point, at, at + 1) { Point = new CalendarPoint(TimeUnit.Month, CalendarPoint.Unknown, scan[at].Month), IsAnchor = true };
        return !scan.Values.IsLower(at) || !scan[at].IsAmbiguous;
    }

    private static Lean LeanOf(int step) => step < 0 ? Lean.StrictlyPast : step > 0 ? Lean.StrictlyFuture : Lean.Unknown;

    private static CalendarPoint InYearOf(in TimeScan scan, CalendarPoint point, TimeWord role) =>
        BaseDate(scan, role) is { } date ? point with { Year = date.Year } : point;

    /// <summary>What the word reckons from: the document's date, or for <c>that</c>, <c>previous</c> and <c>following</c> what the text spoke of.</summary>
    private static DateTime? BaseDate(in TimeScan scan, TimeWord role) =>
        role.Is(TimeRoles.That | TimeRoles.Previous | TimeRoles.Following) && scan.Memory.Anchor is { } anchor && anchor.TryGetBounds(out var start, out _)
            ? start
            : scan.Reference;

    private static CalendarPoint OfWeekday(in TimeScan scan, int weekday, TimeWord role, int step)
    {
        if (BaseDate(scan, role) is not { } date || role.Is(TimeRoles.This))
        {
            return CalendarPoint.OfWeekday(weekday);
        }

        var today = CivilCalendar.WeekdayOf(date);
        var days = step switch
        {
            -1 => -((today - weekday + 6) % 7) - 1,
            0 => weekday - today,
            // Next Friday is next week's; the coming and the following one are the first.
            _ => role.Is(TimeRoles.Next) ? 7 - today + weekday : ((weekday - today + 6) % 7) + 1,
        };
        return DayFrom(date, days);
    }

    private static Reading OfUnit(in TimeScan scan, int token, int at, TimeWord role, int step)
    {
        var word = scan[at];
        var unit = word.Unit;
        var afterThe = scan.IsBefore(token, WordRoles.DefiniteArticle) && !scan.IsBefore(token - 1, WordRoles.Of);
        if (unit.IsClock())
        {
            var isShort = unit != TimeUnit.Hour && !role.Is(TimeRoles.Past);
            return isShort ? default
                : new Reading(ReadingKind.Duration, token, at + 1) { Amount = Amount.One(unit), Bounds = Stretch(scan, Amount.One(unit), step) };
        }

        // The past year is a length of time up to now; so is "the last decade", but last year is a year of the calendar.
        var isStretch = role.Is(TimeRoles.Past)
            || (afterThe && role.Is(TimeRoles.Last | TimeRoles.Next) && unit is not (TimeUnit.Day or TimeUnit.Weekend or TimeUnit.Quarter))
            || word.UnitCount > 1;
        if (isStretch && step != 0 && !role.Is(TimeRoles.Previous | TimeRoles.Following) && unit != TimeUnit.Weekend)
        {
            var amount = new Amount(unit, word.UnitCount, word.UnitCount);
            return new Reading(ReadingKind.Duration, token, at + 1) { Amount = amount, Bounds = Stretch(scan, amount, step) };
        }

        // The next day follows what the text spoke of.
        var date = role.Is(TimeRoles.Next) && unit == TimeUnit.Day && Anchor(scan) is { } anchor ? anchor : BaseDate(scan, role);
        if (role.Is(TimeRoles.Recent))
        {
            return default;
        }

        var point = date is { } known ? CalendarPoint.Containing(unit, known).Shift(step) : CalendarPoint.Unresolved(unit);
        if (role.Is(TimeRoles.That) && unit == TimeUnit.Day && scan.Memory.Anchor is { Unit: not TimeUnit.Day })
        {
            point = CalendarPoint.Unresolved(unit);
        }

        return new Reading(ReadingKind.Point, token, at + 1) { Point = point, IsAnchor = !role.Is(TimeRoles.That) };
    }

    private static DateTime? Anchor(in TimeScan scan) =>
        scan.Memory.Anchor is { } anchor && anchor.TryGetBounds(out var start, out _) ? start : null;

    /// <summary>Recent years, coming weeks, these days: a time past or to come that is not told exactly.</summary>
    private static Reading OfPlural(int token, int at, TimeWord role, TimeWord unit)
    {
        var step = Step(role);
        var timex = role.Is(TimeRoles.Recent) || step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : role.Is(TimeRoles.This) ? "PRESENT_REF"
            : "PX" + unit.Unit.Designator();
        return new Reading(ReadingKind.Point, token, at + 1) { Point = CalendarPoint.Unresolved(unit.Unit), Timex = timex, IsTime = unit.Unit.IsClock() };
    }

    /// <summary>The past two days, the next 12 months, the last few weeks.</summary>
    private static bool TryReadAmount(in TimeScan scan, int token, int at, TimeWord role, out Reading reading)
    {
        reading = default;
        if (role.Is(TimeRoles.Recent | TimeRoles.That) || scan.Is(at, WordRoles.Article) || !Amounts.TryRead(scan, at, out var amount, out var end)
            || end == at + 1)
        {
            return false;
        }

        reading = new Reading(ReadingKind.Duration, token, end)
        {
            Amount = amount,
            Bounds = role.Is(TimeRoles.Previous | TimeRoles.Following | TimeRoles.That) || amount.IsVague || amount.IsRange ? null
                : Stretch(scan, amount, Step(role)),
        };
        return true;
    }

    private static (DateTime, DateTime)? Stretch(in TimeScan scan, Amount amount, int step)
    {
        if (scan.Reference is not { } date || step == 0 || amount.From(date, step) is not { } other)
        {
            return null;
        }

        return step < 0 ? (other, date) : (date, other);
    }
}
