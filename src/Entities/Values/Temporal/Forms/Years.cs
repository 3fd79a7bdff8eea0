namespace Entities.Values.Temporal.Forms;

/// <summary>Years, decades and eras: <c>2019</c>, <c>1997 to 1998</c>, <c>the 1990s</c>, <c>'90s</c>, <c>44 BC</c>, <c>AD 842</c>, <c>fiscal 2020</c>.</summary>
internal static class Years
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading) =>
        TryReadEra(scan, token, out reading)
        || TryReadDecade(scan, token, out reading)
        || TryReadFiscal(scan, token, out reading)
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
        var hasOf = at == token && (scan.Is(at, WordRoles.Of) || scan.Is(at, TimeRoles.Preposition)) && !scan.Is(at, WordRoles.RangeTo) && !scan.Is(at, TimeRoles.Through);
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
            if (!hasOf && (scan.Is(at + 1, WordRoles.Percent) || scan.IsSign(at + 1, '%') || (at > token && year < 1500)))
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
            if (TryEraAfter(scan, end, out var sign))
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
    private static bool TryReadRange(in TimeScan scan, int token, int first, out Reading reading)
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
            || (scan.IsHere(token + 1) && !(scan.IsSign(token + 1, ',') || scan.IsSign(token + 1, '.') || scan.IsSign(token + 1, ')') || scan.IsSign(token + 1, ';'))))
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
        if (DayNumbers.Counts(scan, next) || scan.Is(next, TimeRoles.Zone | TimeRoles.OClock | TimeRoles.Meridiem))
        {
            return false;
        }

        var before = token - 1;
        var startsSentence = scan.Values.StartsSentence(token);
        var previous = scan.Values.FirstCharOf(before);
        if (!startsSentence && (previous is '#' or '+' or '€' or '£' or '$' or '¥' or '.' or ':' || scan.Values.Is(before, WordRoles.Label | WordRoles.Currency)))
        {
            // A colon ends a heading; a full stop that did not end the sentence is an abbreviation's.
            return previous == ':' && year is >= 1900 and < 2100;
        }

        if (EndsEvent(scan, token) || (StartsEvent(scan, next) && !scan.IsBefore(token, TimeRoles.Month)))
        {
            return false;
        }

        if (scan.IsBefore(token, TimeRoles.Preposition | TimeRoles.Month | TimeRoles.Season | TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.Code)
            || (!startsSentence && previous is '(' or '[' or '–'))
        {
            return year >= 1100 || scan.IsBefore(token, TimeRoles.InYear) || previous == '(' || scan.Values[before].Time is { IsCirca: true };
        }

        // built about 1900, but about 1900 men
        if (scan.IsBefore(token, TimeRoles.Counter) && year >= 1100 && scan.Values[before].Time is { IsAt: true } && token >= 2 && !scan.Values.StartsSentence(before)
            && (!scan.IsHere(next) || scan.Values.KindOf(next) == Text.TokenKind.Punctuation) && !scan.IsSign(next, '%'))
        {
            return true;
        }

        if (year is < 1400 or >= 2100 || (EndsName(scan, token) && !scan.IsSign(next, ')') && !scan.IsSign(next, ';')))
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

    /// <summary>Whether a token is the year in the name of an event, a law or a product: <c>2010 World Cup</c>, <c>Treaty of 1868</c>.</summary>
    public static bool IsInName(in TimeScan scan, int token) =>
        DayNumbers.TryYear(scan, token, out var year) && year is >= 1400 and < 2100 && !DayNumbers.Counts(scan, token + 1)
        && (StartsEvent(scan, token + 1) || EndsEvent(scan, token) || EndsName(scan, token));

    /// <summary>Whether a year begins the name of an event or a law: 2010 World Cup, 2019 Australian federal election.</summary>
    private static bool StartsEvent(in TimeScan scan, int token)
    {
        var small = 0;
        for (var i = token; i < token + 7 && small < 3 && scan.IsHere(i) && (i > token || scan.Values.IsCapitalized(i)); i++)
        {
            if (scan.Is(i, TimeRoles.Event))
            {
                return true;
            }

            small += scan.Values.IsCapitalized(i) ? 0 : 1;
        }

        return false;
    }

    /// <summary>Whether a year ends one: Treaty of 1868, War of 1812.</summary>
    private static bool EndsEvent(in TimeScan scan, int token) =>
        scan.IsBefore(token, WordRoles.Of) && scan.IsBefore(token - 1, TimeRoles.Event) && scan.Values.IsCapitalized(token - 2);

    /// <summary>Whether a year ends a name: Euro 2008, Windows 2000.</summary>
    private static bool EndsName(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1)
        && scan.Values[token - 1].Time is null && scan.Values[token - 1].Roles == WordRoles.None;

    private static bool TryReadDecade(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.DecadeName))
        {
            if (!IsDecadeContext(scan, token))
            {
                return false;
            }

            reading = Decade(scan, token, token + 1, 1900 + scan[token].Number, scan[token].Number);
            return true;
        }

        var digits = scan.Digits(token);
        if (digits.Count != 1)
        {
            return false;
        }

        var end = token + 1;
        var plural = digits.Suffix is "s" or "S" or "’s" or "'s";
        if (digits.Suffix.Length == 0 && scan.Values.IsGlued(end) && scan.Values.IsGlued(end + 1) && scan.Values.FirstCharOf(end) is '\'' or '’'
            && scan.Values.TextOf(end + 1) is "s" && scan.Values.TokenAt(end).Length == 1)
        {
            plural = true; // the 1930's, where the tokenizer parts the apostrophe
            end += 2;
        }

        if (!plural && digits.Suffix.Length == 0 && scan.Is(end, TimeRoles.Possessive) && scan.Values.TextOf(end).Length == 2
            && (digits.Length(0) == 2 || scan.IsBefore(token, WordRoles.DefiniteArticle) || scan.IsBefore(token, TimeRoles.Edge)) && digits[0] % 10 == 0
            && IsDecadeContext(scan, token))
        {
            plural = true;
            end++;
        }

        if (!plural || digits[0] % 10 != 0)
        {
            return false;
        }

        if (digits.Length(0) == 4 && digits[0] is >= 1000 and < 2100)
        {
            // The 1500s are a century, the 2000s so far a decade.
            var isCentury = digits[0] % 100 == 0 && digits[0] != 2000;
            reading = new Reading(ReadingKind.Point, token, end) { Point = new CalendarPoint(isCentury ? TimeUnit.Century : TimeUnit.Decade, digits[0]), IsAnchor = true };
            return true;
        }

        if (digits.Length(0) != 2 || digits[0] < 10 || !(digits.StartsWithApostrophe || IsDecadeContext(scan, token)))
        {
            return false;
        }

        reading = Decade(scan, token, end, digits[0] + (digits[0] <= 10 ? 2000 : 1900), digits[0]);
        return true;
    }

    private static bool IsDecadeContext(in TimeScan scan, int token) =>
        scan.IsBefore(token, WordRoles.DefiniteArticle) || scan.IsBefore(token, TimeRoles.Edge | TimeRoles.Pronoun)
        || (scan.IsBefore(token, WordRoles.Hyphen) && scan.IsBefore(token - 1, TimeRoles.Edge));

    /// <summary>A decade of the century, or of someone's life after <c>his</c>.</summary>
    private static Reading Decade(in TimeScan scan, int start, int end, int year, int number)
    {
        var before = start;
        while (scan.IsBefore(before, TimeRoles.Edge) || scan.IsBefore(before, WordRoles.Hyphen))
        {
            before--;
        }

        return scan.IsBefore(before, TimeRoles.Pronoun)
            ? new Reading(ReadingKind.Duration, start, end) { Amount = new Amount(TimeUnit.Year, number, number) }
            : new Reading(ReadingKind.Point, start, end) { Point = new CalendarPoint(TimeUnit.Decade, year), IsAnchor = true };
    }

    /// <summary><c>200 B.C.</c>, <c>347 AD</c>, <c>AD 842</c>, <c>12,000 BC</c>, <c>320 - 185 BCE</c>.</summary>
    private static bool TryReadEra(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.CommonEra))
        {
            var after = scan.Digits(token + 1);
            if (after.Count != 1 || after.Suffix.Length > 0 || after.Length(0) > 4 || after[0] == 0 || !scan.Values.IsCapitalized(token))
            {
                return false;
            }

            reading = new Reading(ReadingKind.Point, token, token + 2) { Point = new CalendarPoint(TimeUnit.Year, after[0]), IsAnchor = true };
            return true;
        }

        var digits = scan.Digits(token);
        if (digits.Count is 0 or > 2 || digits.Suffix.Length > 0)
        {
            return false;
        }

        var isGrouped = digits.Count == 2 && digits.After(0) == ',';
        var first = isGrouped ? (digits[0] * 1000) + digits[1] : digits[0];
        var last = digits.Count == 2 && digits.After(0) == '-' ? digits[1] : 0;
        var end = token + 1;
        if (digits.Count == 1 && (scan.Is(end, WordRoles.Hyphen | WordRoles.RangeTo) || scan.Is(end, TimeRoles.Through)))
        {
            var second = scan.Digits(end + 1);
            if (second.Count == 1 && second.Suffix.Length == 0 && TryEraAfter(scan, end + 2, out _))
            {
                last = second[0];
                end += 2;
            }
        }

        if (digits.Count == 2 && !isGrouped && last == 0)
        {
            return false;
        }

        if (!TryEraAfter(scan, end, out var sign) || first is 0 or > 99_999)
        {
            return false;
        }

        reading = last > 0
            ? Range(token, end + 1, sign * first, sign * last)
            : new Reading(ReadingKind.Point, token, end + 1) { Point = new CalendarPoint(TimeUnit.Year, sign * first), IsAnchor = true };
        return true;
    }

    /// <summary>The era after a year: 1 for AD, -1 for BC.</summary>
    public static bool TryEraAfter(in TimeScan scan, int token, out int sign)
    {
        sign = scan.Is(token, TimeRoles.BeforeChrist) ? -1 : 1;
        return scan.Is(token, TimeRoles.BeforeChrist | TimeRoles.CommonEra) && (scan.Values.IsCapitalized(token) || scan.Values.TokenAt(token).Length > 2);
    }

    /// <summary><c>fiscal 2020</c>, <c>fiscal year 2020</c>, <c>FY20</c>, <c>FY 2020</c>.</summary>
    private static bool TryReadFiscal(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.Code) && scan[token].Unit == TimeUnit.Year)
        {
            reading = Fiscal(token, token + 1, scan[token].Number);
            return true;
        }

        if (!scan.Is(token, TimeRoles.Fiscal))
        {
            return false;
        }

        var at = token + 1;
        at += scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural) && scan[at].Unit == TimeUnit.Year ? 1 : 0;
        if (DayNumbers.TryYear(scan, at, out var year))
        {
            reading = TryReadRange(scan, at, year, out var range)
                ? range with { Start = token, Point = range.Point!.Value with { IsFiscal = true }, Until = range.Until!.Value with { IsFiscal = true } }
                : Fiscal(token, at + 1, year);
            return true;
        }

        return false;
    }

    private static Reading Fiscal(int start, int end, int year) =>
        new(ReadingKind.Point, start, end) { Point = new CalendarPoint(TimeUnit.Year, year) { IsFiscal = true }, IsAnchor = true };
}
