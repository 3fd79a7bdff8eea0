namespace Entities.Values.Temporal.Forms;

/// <summary>Years: <c>2019</c>, <c>the year 2000</c>, <c>1997 to 1998</c>, and those that end longer dates.</summary>
internal static class Years
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading) =>
        Eras.TryRead(scan, token, out reading)
        || Decades.TryRead(scan, token, out reading)
        || FiscalYears.TryRead(scan, token, out reading)
        || TryReadPlain(scan, token, out reading);

    /// <summary>From one year through another.</summary>
    public static Reading Range(int start, int end, int first, int last) => new(ReadingKind.Point, start, end)
    {
        Point = new CalendarPoint(TimeUnit.Year, first),
        Until = new CalendarPoint(TimeUnit.Year, last),
        IsAnchor = true,
    };

    /// <summary>Reads the year that ends a date: <c>, 2020</c>, <c>of 2005</c>, <c>'20</c>, <c>of last year</c>, <c>last year</c>.</summary>
    /// <param name="scan">The document.</param>
    /// <param name="token">The token after the rest of the date.</param>
    /// <param name="year">The year, if the text tells it; unknown when there is no date to reckon from.</param>
    /// <param name="end">The token just past it; <paramref name="token"/> if there is none.</param>
    public static bool TryAttach(in TimeScan scan, int token, out int year, out int end)
    {
        end = token;
        year = CalendarPoint.Unknown;
        var at = scan.AfterComma(token);
        var hasOf = at == token && (scan.Is(at, WordRoles.Of) || scan.Is(at, TimeRoles.Preposition)) && !scan.Is(at, WordRoles.RangeTo)
            && !scan.Is(at, TimeRoles.Through);
        if (hasOf)
        {
            // "in", only before digits: June in 1981.
            if (!scan.Is(at, WordRoles.Of) && !(DayNumbers.TryYear(scan, at + 1, out _) && scan.Values.TokenAt(at).Length == 2))
            {
                return false;
            }

            at++;
        }

        if (DayNumbers.TryYear(scan, at, out year))
        {
            if (!hasOf && (scan.Is(at + 1, TimeRoles.Counted) || scan.IsSign(at + 1, '%') || (at > token && year < 1500)))
            {
                return false;
            }

            end = at + 1;
            return true;
        }

        year = CalendarPoint.Unknown;
        if (at > token && !hasOf)
        {
            return false;
        }

        at = scan.AfterThe(at);
        if (DeicticDates.TryRead(scan, at, out var deictic) && deictic.Point is { Unit: TimeUnit.Year } point && deictic.Mod is null && deictic.Timex is null)
        {
            year = point.Year;
            end = deictic.End;
            return true;
        }

        return false;
    }

    private static bool TryReadPlain(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var first = token;
        // "the year 2000" and "year 71" name their year.
        if (scan.Is(token, TimeRoles.Unit) && scan[token].Unit == TimeUnit.Year)
        {
            var named = scan.Digits(token + 1);
            if (named.Count != 1 || named.Suffix.Length > 0 || named.Length(0) is < 2 or > 4 || named.StartsWithApostrophe)
            {
                return false;
            }

            var year = named[0];
            var end = token + 2;
            if (Eras.TryReadAfter(scan, end, out var sign))
            {
                year *= sign;
                end++;
            }

            reading = new Reading(ReadingKind.Point, token, end) { Point = new CalendarPoint(TimeUnit.Year, year), IsAnchor = true };
            return year != 0;
        }

        if (!DayNumbers.TryYear(scan, first, out var plain) || scan.Digits(first).StartsWithApostrophe)
        {
            return TryReadShort(scan, token, out reading);
        }

        if (TryReadRange(scan, first, plain, out reading))
        {
            reading = WithTerm(scan, reading);
            return true;
        }

        if (!IsMeant(scan, first, plain))
        {
            return false;
        }

        reading = WithTerm(scan, new Reading(ReadingKind.Point, first, first + 1) { Point = new CalendarPoint(TimeUnit.Year, plain), IsAnchor = true });
        return true;
    }

    /// <summary>What stands after a year and makes it a season's: <c>2016–17 season</c>, <c>2015-16 school year</c>; or open: <c>2013 – present</c>.</summary>
    public static Reading WithTerm(in TimeScan scan, Reading reading)
    {
        var at = reading.End;
        if (reading.Until is null && scan.Is(at, WordRoles.Hyphen) && scan.Is(at + 1, TimeRoles.Now))
        {
            var start = reading.Point!.Value.TryGetBounds(out var first, out _) ? first : (DateTime?)null;
            return reading with { End = at + 2, Timex = reading.Point.Value.ToTimex() + "/..", Bounds = null, IsAnchor = start is not null };
        }

        at += scan.Is(at, TimeRoles.Filler | TimeRoles.Fiscal) ? 1 : 0;
        var isTerm = scan.Is(at, TimeRoles.Term) || (at > reading.End && scan.Is(at, TimeRoles.Unit) && scan[at].Unit == TimeUnit.Year);
        return isTerm ? reading with { End = at + 1 } : reading;
    }

    /// <summary><c>1999 - 2002</c>, <c>1997 to 1998</c>, <c>2009 - 10</c>, <c>2009 / 2010</c>.</summary>
    public static bool TryReadRange(in TimeScan scan, int token, int first, out Reading reading)
    {
        reading = default;
        var joint = token + 1;
        var isDash = scan.Is(joint, WordRoles.Hyphen) || scan.IsSign(joint, '/') || scan.Values.TextOf(joint) is "--";
        if (!scan.IsHere(joint) || (!isDash && !scan.Is(joint, WordRoles.RangeTo) && !scan.Is(joint, TimeRoles.Through)))
        {
            return false;
        }

        var digits = scan.Digits(joint + 1);
        if (digits.Count != 1 || digits.Suffix.Length > 0 || digits.StartsWithApostrophe || DayNumbers.Counts(scan, joint + 2)
            || scan.Is(joint + 2, TimeRoles.Month))
        {
            return false;
        }

        var last = digits.Length(0) switch
        {
            4 => digits[0],
            2 when isDash => (first / 100 * 100) + digits[0],
            1 when isDash => (first / 10 * 10) + digits[0],
            _ => -1,
        };
        if (last <= first || last >= 3000 || last - first > 1000)
        {
            return false;
        }

        reading = Range(token, joint + 2, first, last);
        return true;
    }

    /// <summary>A year of three digits, only where nothing else fits: <c>in 845,</c>.</summary>
    private static bool TryReadShort(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var digits = scan.Digits(token);
        if (digits.Count != 1 || digits.Length(0) != 3 || digits.Suffix.Length > 0 || digits[0] < 100 || !scan.IsBefore(token, TimeRoles.InYear)
            || (scan.IsHere(token + 1) && !(scan.IsSign(token + 1, ',') || scan.IsSign(token + 1, '.') || scan.IsSign(token + 1, ')')
            || scan.IsSign(token + 1, ';'))))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, token + 1) { Point = new CalendarPoint(TimeUnit.Year, digits[0]), IsAnchor = true };
        return true;
    }

    /// <summary>Whether four digits are a year: what stands before and after them says so.</summary>
    private static bool IsMeant(in TimeScan scan, int token, int year)
    {
        var next = token + 1;
        if (DayNumbers.Counts(scan, next) || scan.Is(next, TimeRoles.Zone | TimeRoles.OClock | TimeRoles.Meridiem)
            || (scan.Values.IsGluedHyphen(next) && scan.Values.Is(next + 1, WordRoles.Measure)))
        {
            return false;
        }

        var before = token - 1;
        var startsSentence = scan.Values.StartsSentence(token);
        var previous = scan.Values.FirstCharOf(before);
        if (!startsSentence && (previous is '#' or '+' or '€' or '£' or '$' or '¥' or '.' or ':'
            || scan.Values.Is(before, WordRoles.Label | WordRoles.Currency)))
        {
            // A colon ends a heading; a full stop that did not end the sentence is an abbreviation's.
            return previous == ':' && year is >= 1900 and < 2100;
        }

        if (YearsInNames.EndsEvent(scan, token) || (YearsInNames.StartsEvent(scan, next) && !scan.IsBefore(token, TimeRoles.Month)))
        {
            return false;
        }

        if (scan.IsBefore(token, TimeRoles.Preposition | TimeRoles.Month | TimeRoles.Season | TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.Code)
            || (!startsSentence && previous is '(' or '[' or '–'))
        {
            return year >= 1100 || !scan.IsHere(next) || scan.Values.KindOf(next) == Text.TokenKind.Punctuation || scan.IsBefore(token, TimeRoles.InYear)
                || previous == '(' || scan.Values[before].Time is { IsCirca: true };
        }

        // in 1687, 1763 and 1846
        if (scan.Memory is { Anchor.Unit: TimeUnit.Year } && scan.Memory.AnchorEnd == before
            && (previous == ',' || scan.Is(before, WordRoles.And | WordRoles.Or) || scan.Values.Is(before, WordRoles.And)))
        {
            return true;
        }

        // built about 1900, but about 1900 men
        if (scan.IsBefore(token, TimeRoles.Counter) && year >= 1100 && scan.Values[before].Time is { IsAt: true } && token >= 2
            && !scan.Values.StartsSentence(before)
            && (!scan.IsHere(next) || scan.Values.KindOf(next) == Text.TokenKind.Punctuation) && !scan.IsSign(next, '%'))
        {
            return true;
        }

        if (year is < 1400 or >= 2100 || (YearsInNames.EndsName(scan, token) && !scan.IsSign(next, ')') && !scan.IsSign(next, ';')))
        {
            return false;
        }

        if (scan.IsBefore(token, WordRoles.DefiniteArticle | WordRoles.Article) || scan.IsBefore(token, TimeRoles.Possessive | TimeRoles.Pronoun))
        {
            return year >= 1700 || !scan.IsLowerPlural(next);
        }

        if (year < 1800)
        {
            return false;
        }

        // A small plural after it is counted by it: 2000 troops.
        return !(scan.IsLowerPlural(next) && scan[next].Tense == Tense.None && !startsSentence) && !scan.IsBefore(token, TimeRoles.Counter);
    }
}
