using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Lengths of time, and what is so long ago or later: <c>two and a half years</c>, <c>a decade</c>, <c>several days</c>,
/// <c>24-hour</c>, <c>two hours and ten minutes</c>, <c>three weeks ago</c>, <c>two days later</c>.
/// </summary>
internal static class Durations
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!TryReadAmount(scan, token, out var amount, out var end))
        {
            return false;
        }

        if (TryReadShift(scan, token, end, amount, out reading))
        {
            return true;
        }

        var last = AfterLong(scan, end);
        if (last > end && scan.Is(token, WordRoles.Article) && end > token + 1)
        {
            return false; // a year-long plan: the article is the plan's
        }

        end = last;
        reading = new Reading(ReadingKind.Duration, token, end) { Amount = amount };
        return end > token + 1 || !IsNoAmountAlone(scan, token);
    }

    /// <summary>Reads a length without what follows it.</summary>
    public static bool TryReadAmount(in TimeScan scan, int token, out Amount amount, out int end)
    {
        if (!TryReadPart(scan, token, out amount, out end))
        {
            return false;
        }

        TakeHalf(scan, ref amount, ref end);
        while (true)
        {
            var at = scan.AfterComma(end);
            at += scan.Is(at, WordRoles.And) ? 1 : 0;
            if (!scan.IsHere(at) || !TryReadPart(scan, at, out var part, out var partEnd) || !amount.TryAdd(part, out var sum)
                || (at > end && !scan.IsDigits(at) && !scan.Is(at, WordRoles.NumberWord)))
            {
                return true;
            }

            amount = sum;
            end = partEnd;
        }
    }

    /// <summary>A number or what stands for one, and a unit.</summary>
    private static bool TryReadPart(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        var word = scan[token];
        if (scan.IsDigits(token))
        {
            return TryReadGlued(scan, token, word, out amount, out end) || TryReadNumbered(scan, token, out amount, out end);
        }

        // weeklong; days, in "for days"; month-long
        if (word.Is(TimeRoles.Long) && word.Unit != TimeUnit.None)
        {
            amount = new Amount(word.Unit, 1, 1);
            end = token + 1;
            return true;
        }

        if (word.Is(TimeRoles.UnitPlural))
        {
            amount = new Amount(word.Unit, 0, 0, IsVague: true);
            end = token + 1;
            return true;
        }

        // the year-ago results, from year earlier
        if (word.Is(TimeRoles.Unit) && !word.IsAmbiguous && scan.Is(scan.AfterHyphen(token + 1), TimeRoles.Ago | TimeRoles.EdgeComparative))
        {
            amount = new Amount(word.Unit, word.UnitCount, word.UnitCount);
            end = token + 1;
            return true;
        }

        if (word.Is(TimeRoles.Unit) && IsGluedLong(scan, token + 1))
        {
            amount = new Amount(word.Unit, word.UnitCount, word.UnitCount);
            end = token + 1;
            return true;
        }

        if (TryReadHalf(scan, token, out amount, out end) || TryReadFew(scan, token, out amount, out end))
        {
            return true;
        }

        if (scan.Is(token, WordRoles.Article) || word.Is(TimeRoles.Another))
        {
            return TryReadOne(scan, token, out amount, out end);
        }

        return TryReadNumbered(scan, token, out amount, out end);
    }

    /// <summary><c>30min</c>, <c>2hrs</c>.</summary>
    private static bool TryReadGlued(in TimeScan scan, int token, TimeWord suffix, out Amount amount, out int end)
    {
        amount = default;
        end = token + 1;
        if (!suffix.Is(TimeRoles.Unit | TimeRoles.UnitPlural) || scan.Values.Is(token, WordRoles.OrdinalSuffix) || suffix.Unit is TimeUnit.None
            || scan.Digits(token).Suffix.Length < 2 || !NumberReader.TryRead(scan.Values, token, out var number) || number.End != token + 1)
        {
            return false;
        }

        amount = Times(number.Value, number.High, suffix);
        return true;
    }

    private static bool TryReadNumbered(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!NumberReader.TryReadRange(scan.Values, token, out var number) || number.Has(NumberForms.List | NumberForms.TooLarge | NumberForms.Suffix | NumberForms.Signed))
        {
            return false;
        }

        var at = number.End;
        if (number.Has(NumberForms.Vague) && scan.Is(at, WordRoles.Of))
        {
            at++;
        }

        if (!TryReadUnit(scan, at, out var unit, out end))
        {
            // two-and-a-half-year: the number reader stops at the first hyphen.
            if (!TryReadHyphenedHalf(scan, at, out end) || !TryReadUnit(scan, end, out unit, out end))
            {
                return false;
            }

            amount = Times(number.Value + 0.5m, number.Value + 0.5m, unit);
            return true;
        }

        // $2 billion second phase, one-quarter of them: an ordinal and a fraction.
        var isHyphened = scan.Values.Is(at, WordRoles.Hyphen);
        if (unit.IsAmbiguous && scan.Is(end - 1, TimeRoles.Unit) && (isHyphened ? unit.Unit == TimeUnit.Quarter : number.Value != 1 && unit.Unit is TimeUnit.Second or TimeUnit.Quarter))
        {
            return false;
        }

        amount = number.Has(NumberForms.Vague) ? new Amount(unit.Unit, 0, 0, IsVague: true) : Times(number.Value, number.High, unit);
        return number.Value >= 0;
    }

    /// <summary>A unit, with hyphens and words like "consecutive" before it.</summary>
    private static bool TryReadUnit(in TimeScan scan, int at, out TimeWord unit, out int end)
    {
        if (scan.Values.TextOf(at) is "+" or "+-")
        {
            at++;
        }

        at = scan.AfterHyphen(at);
        for (var i = 0; i < 2 && scan.Is(at, TimeRoles.Filler) && !scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural); i++)
        {
            at = scan.AfterHyphen(at + 1);
        }

        unit = scan[at];
        end = at + 1;
        return scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural);
    }

    private static bool TryReadHyphenedHalf(in TimeScan scan, int at, out int end)
    {
        end = at;
        var and = scan.AfterHyphen(at);
        if (!scan.Is(and, WordRoles.And))
        {
            return false;
        }

        var article = scan.AfterHyphen(and + 1);
        var half = scan.Is(article, WordRoles.Article) ? scan.AfterHyphen(article + 1) : article;
        end = half + 1;
        return scan.Is(half, TimeRoles.Half);
    }

    private static Amount Times(decimal low, decimal high, TimeWord unit) => new(unit.Unit, low * unit.UnitCount, high * unit.UnitCount);

    /// <summary><c>a week</c>, <c>an hour</c>, <c>a full day</c>, <c>another year</c>, <c>another two weeks</c>.</summary>
    private static bool TryReadOne(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        var at = token + 1;
        if (scan.Is(at, TimeRoles.Filler) && (TryReadNumbered(scan, at + 1, out amount, out end) || TryReadFew(scan, at + 1, out amount, out end)))
        {
            return true; // a full 18 months, an additional five years
        }

        if (scan.Is(token, TimeRoles.Another) && (TryReadNumbered(scan, at, out amount, out end) || TryReadFew(scan, at, out amount, out end) || TryReadHalf(scan, at, out amount, out end)))
        {
            return true;
        }

        if (scan.Is(at, TimeRoles.Few))
        {
            return TryReadFew(scan, at, out amount, out end);
        }

        if (scan.Is(at, TimeRoles.Half) || scan.Is(at, WordRoles.Fraction))
        {
            return TryReadHalf(scan, at, out amount, out end) || NumberThenUnit(scan, token, out amount, out end);
        }

        end = token;
        if (scan.Is(at, TimeRoles.Long))
        {
            return false; // a weeklong trip
        }

        if (!TryReadUnit(scan, at, out var unit, out end) || scan.Is(end - 1, TimeRoles.UnitPlural))
        {
            return NumberThenUnit(scan, token, out amount, out end);
        }

        // A second bomb and a quarter of them are no time.
        if (unit.IsAmbiguous && end == at + 1 && !(scan.Is(end, TimeRoles.Ago | TimeRoles.EdgeComparative) || scan.Is(scan.AfterHyphen(end), TimeRoles.Long)))
        {
            return false;
        }

        // A month-to-month drop; $5 a day, 38,000 barrels a day: a rate.
        if ((scan.Values.IsGluedHyphen(end) && !scan.Is(end + 1, TimeRoles.Long | TimeRoles.Old | TimeRoles.Ago | TimeRoles.EdgeComparative) && !scan.Is(end + 1, WordRoles.And)) || (end == at + 1 && IsRate(scan, token, end)))
        {
            return false;
        }

        amount = Times(1, 1, unit);
        return true;
    }

    /// <summary>Whether "a day" tells how often something counted is: it stands right after a number, an amount or a plural.</summary>
    public static bool IsRate(in TimeScan scan, int article, int end)
    {
        var before = article - 1;
        if (before < 0 || scan.Values.StartsSentence(article) || scan.Is(article, TimeRoles.Another)
            || scan.Is(end, TimeRoles.Ago | TimeRoles.EdgeComparative | TimeRoles.After | TimeRoles.Before | TimeRoles.Old))
        {
            return false;
        }

        return scan.Values.KindOf(before) == Text.TokenKind.Number || scan.Values.Is(before, WordRoles.Scale | WordRoles.Percent | WordRoles.Currency)
            || (scan.Values[before].Time is { } word && word.Is(TimeRoles.Counted | TimeRoles.UnitPlural))
            || (scan.Values.IsLower(before) && scan.Values.TextOf(before).EndsWith(scan.Language.PluralEnding, StringComparison.Ordinal) && scan.Values.TextOf(before).Length > 4
                && scan.Values[before].Time is null && IsCountBefore(scan, before));
    }

    private static bool IsCountBefore(in TimeScan scan, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 3 && !scan.Values.StartsSentence(i + 1); i--)
        {
            if (scan.Values.KindOf(i) == Text.TokenKind.Number || scan.Values.Is(i, WordRoles.NumberWord | WordRoles.Vague))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NumberThenUnit(in TimeScan scan, int token, out Amount amount, out int end) => TryReadNumbered(scan, token, out amount, out end);

    /// <summary><c>half an hour</c>, <c>half-hour</c>, <c>half a century</c>, <c>quarter-century</c>, <c>three quarters of an hour</c>.</summary>
    private static bool TryReadHalf(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!scan.Is(token, WordRoles.Fraction | WordRoles.Unit) || !FractionWords.TryRead(scan.Values, token, out var part) || part.Value >= 1)
        {
            return false;
        }

        var at = scan.AfterHyphen(part.End);
        at += scan.Is(at, WordRoles.Of) ? 1 : 0;
        at += scan.Is(at, WordRoles.Article) ? 1 : 0;
        if (!scan.Is(at, TimeRoles.Unit) || scan[at].IsAmbiguous || (at == part.End && !scan.Is(token, TimeRoles.Half)))
        {
            return false;
        }

        var unit = scan[at];
        end = at + 1;
        amount = Times(part.Value, part.Value, unit);
        return true;
    }

    /// <summary><c>several days</c>, <c>a few hours</c>, <c>a couple of weeks</c>, <c>a number of years</c>.</summary>
    private static bool TryReadFew(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!scan.Is(token, TimeRoles.Few))
        {
            return false;
        }

        var at = token + 1;
        at += scan.Is(at, WordRoles.Of) ? 1 : 0;
        if (!TryReadUnit(scan, at, out var unit, out end))
        {
            return false;
        }

        // A couple is two.
        amount = scan[token].Number > 0 ? Times(scan[token].Number, scan[token].Number, unit) : new Amount(unit.Unit, 0, 0, IsVague: true);
        return scan.Is(end - 1, TimeRoles.UnitPlural) || scan.Is(token, TimeRoles.Few);
    }

    /// <summary><c>a year and a half</c>, <c>a week-and-a-half</c>, <c>two hours and a quarter</c>.</summary>
    private static void TakeHalf(in TimeScan scan, ref Amount amount, ref int end)
    {
        if (!amount.IsVague && !amount.IsRange && TryReadHyphenedHalf(scan, end, out var after) && !scan.Is(after, TimeRoles.Unit | TimeRoles.UnitPlural)
            && !scan.Is(after, WordRoles.Article) && !scan.Is(after, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            var more = 0.5m * (amount.Low >= 2 && scan[end - 1].UnitCount == 2 ? 2 : 1);
            amount = new Amount(amount.Unit, amount.Low + more, amount.High + more);
            end = after;
        }
    }

    /// <summary>What makes an amount a day before or after: ago, later, from now.</summary>
    private static bool TryReadShift(in TimeScan scan, int token, int end, Amount amount, out Reading reading)
    {
        reading = default;
        if (scan.Values.IsGluedHyphen(end) && scan.Is(end + 1, TimeRoles.Ago | TimeRoles.EdgeComparative))
        {
            end++;
        }

        if (scan.Is(end, TimeRoles.Ago))
        {
            // "back" only after a count: two weeks back.
            reading = Shifted(scan, token, end + 1, amount, scan.Reference, scan[end].Shift);
            if (scan.Is(end + 1, TimeRoles.DayWord))
            {
                // 32 years ago today: to the day
                var day = scan.Reference is { } date ? amount.From(date, scan[end].Shift) : null;
                reading = reading with { End = end + 2, Point = day is { } known ? CalendarPoint.OfDay(known) : reading.Point };
            }

            return true;
        }

        if (scan.Is(end, TimeRoles.From))
        {
            var at = end + 1;
            if (scan.Is(at, TimeRoles.Now))
            {
                reading = Shifted(scan, token, at + 1, amount, scan.Reference, 1);
                return true;
            }

            var day = scan.Meaning(at, out var dayEnd);
            if (day.Is(TimeRoles.DayWord))
            {
                var from = scan.Reference is { } date ? CivilCalendar.AddDays(date.Date, day.Shift) : null;
                reading = Shifted(scan, token, dayEnd, amount, from, 1);
                return true;
            }

            return false;
        }

        var isLater = scan.Is(end, TimeRoles.EdgeComparative);
        if (!isLater && !(scan.Is(end, TimeRoles.Before) && EndsClause(scan, end + 1)))
        {
            return false;
        }

        // "a day later this week" is an edge of the week, not a shift.
        var back = !isLater || scan[end].Mod == "START";
        reading = Shifted(scan, token, end + 1, amount, scan.Memory.Anchor is { } anchor && anchor.TryGetBounds(out var start, out _) ? start : back ? scan.Reference : null, back ? -1 : 1);
        return true;
    }

    private static bool EndsClause(in TimeScan scan, int token) =>
        !scan.IsHere(token) || scan.Values.KindOf(token) == Text.TokenKind.Punctuation;

    /// <summary>The place in the calendar so far from a date, as coarse as the unit counted.</summary>
    private static Reading Shifted(in TimeScan scan, int start, int end, Amount amount, DateTime? from, int direction)
    {
        var last = amount.More > 0 ? amount.Part(amount.More - 1).Unit : amount.Unit;
        if (amount.IsVague || amount.IsRange)
        {
            // Years ago, three to four days later: how far is not said.
            var value = from == scan.Reference && direction < 0 && amount.IsVague ? "PAST_REF" : amount.ToTimex();
            return amount.Unit.IsClock()
                ? new Reading(ReadingKind.Clock, start, end) { Timex = value, IsTime = true }
                : new Reading(ReadingKind.Point, start, end) { Timex = value };
        }

        var moved = from is { } date ? amount.From(date, direction) : null;
        if (last.IsClock())
        {
            return ShiftedClock(scan, start, end, moved);
        }

        // A decade or a century ago is told to the year.
        var unit = last is TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium or TimeUnit.Half ? TimeUnit.Year : last;
        unit = amount.Low != decimal.Truncate(amount.Low) && unit == TimeUnit.Year ? TimeUnit.Month : unit;
        return new Reading(ReadingKind.Point, start, end)
        {
            Point = moved is { } day ? CalendarPoint.Containing(unit, day) : CalendarPoint.Unresolved(unit),
            IsAnchor = true,
        };
    }

    /// <summary>Hours count only from a time: from a day alone, which hour it is stays open.</summary>
    private static Reading ShiftedClock(in TimeScan scan, int start, int end, DateTime? moved) =>
        moved is { } time && scan.Reference is { } reference && reference.TimeOfDay != TimeSpan.Zero
            ? new Reading(ReadingKind.Clock, start, end) { Point = CalendarPoint.OfDay(time), Clock = new ClockTime(time.Hour, time.Minute), IsTime = true }
            : new Reading(ReadingKind.Clock, start, end) { Timex = (scan.Reference is { } day ? CalendarPoint.OfDay(day).ToTimex() : "XXXX-XX-XX") + "TXX:XX", IsTime = true };

    private static bool IsGluedLong(in TimeScan scan, int token) => scan.Values.IsGluedHyphen(token) | (scan.IsHere(token) && scan.Values.Is(token, WordRoles.Hyphen))
        && scan.Is(token + 1, TimeRoles.Long | TimeRoles.Old);

    private static int AfterLong(in TimeScan scan, int end)
    {
        var at = scan.AfterHyphen(end);
        return at > end && scan.Is(at, TimeRoles.Long | TimeRoles.Old) ? at + 1 : end;
    }

    /// <summary>Whether a plural alone is no length of time here: the seconds, his years, human years.</summary>
    private static bool IsNoAmountAlone(in TimeScan scan, int token) =>
        scan.Is(token, TimeRoles.UnitPlural) && (IsPlainNounBefore(scan, token) || scan.IsBefore(token, WordRoles.DefiniteArticle) || scan.IsBefore(token, TimeRoles.Pronoun) || scan[token].Unit is TimeUnit.Quarter or TimeUnit.Season
            || scan.Values.Is(token - 1, WordRoles.Hyphen) || scan[token].IsAmbiguous || IsHeading(scan, token));

    /// <summary>Whether a word that means nothing here stands right before: it tells what kind of years, unless "of", "after" or the like follows.</summary>
    private static bool IsPlainNounBefore(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values[token - 1].Roles == WordRoles.None
        && (scan.Values[token - 1].Time is null || scan.IsBefore(token, TimeRoles.Final | TimeRoles.Counted | TimeRoles.Old))
        && !scan.Is(token + 1, TimeRoles.Ago | TimeRoles.After | TimeRoles.Before | TimeRoles.EdgeComparative)
        && !scan.Is(token + 1, WordRoles.Of) && !scan.Values.TextOf(token - 1).EndsWith(scan.Language.PastEnding, StringComparison.Ordinal);

    /// <summary>Whether hours or minutes begin a sentence without saying of what they are before or after: Minutes of the meeting.</summary>
    private static bool IsHeading(in TimeScan scan, int token) => scan.Values.StartsSentence(token)
        && !scan.Is(token + 1, TimeRoles.Ago | TimeRoles.After | TimeRoles.Before | TimeRoles.EdgeComparative);
}
