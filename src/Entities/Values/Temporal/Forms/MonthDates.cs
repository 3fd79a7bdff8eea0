namespace Entities.Values.Temporal.Forms;

/// <summary>Dates with a month in letters: <c>January 3, 2020</c>, <c>the 24th of January</c>, <c>May 3-5</c>, <c>March of 2005</c>.</summary>
internal static class MonthDates
{
    /// <summary>Reads a date that begins with its month.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.Is(token, TimeRoles.Month))
        {
            return false;
        }

        var month = scan[token].Month;
        var after = token + 1;
        if (scan.IsSign(after, '.') && scan.Values.TokenAt(token).Length <= 4 && scan.IsDigits(after + 1))
        {
            after++;
        }

        if (TryReadDays(scan, scan.AfterThe(after), out var days))
        {
            var year = Years.TryAttach(scan, days.End, out var known, out var end) ? known : CalendarPoint.Unknown;
            reading = Dated(token, end, year, month, days, month);
            return true;
        }

        if (Years.TryAttach(scan, after, out var monthYear, out var last) && !(scan[token].IsAmbiguous && scan.Values.IsLower(token) && last == after))
        {
            reading = new Reading(ReadingKind.Point, token, last) { Point = new CalendarPoint(TimeUnit.Month, monthYear, month), IsAnchor = true };
            return true;
        }

        if (!IsMeant(scan, token, after))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, token + 1) { Point = new CalendarPoint(TimeUnit.Month, CalendarPoint.Unknown, month), IsAnchor = true };
        return true;
    }

    /// <summary>Reads a date that begins with its day: <c>24 January 2020</c>, <c>13-17 January</c>, <c>06-Mar</c>, <c>31/Oct/1974</c>.</summary>
    public static bool TryReadDayFirst(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!TryReadDays(scan, token, out var days))
        {
            return TryReadGlued(scan, token, out reading);
        }

        var at = days.End;
        var hasOf = scan.Is(at, WordRoles.Of);
        at += hasOf ? 1 : 0;
        var separator = !hasOf && scan.Values.IsGlued(at) && scan.Values.IsGlued(at + 1) ? scan.Values.FirstCharOf(at) : '\0';
        var isCode = separator is '-' or '/' or '.' or '–' && scan.Values.TokenAt(at).Length == 1;
        at += isCode ? 1 : 0;
        if (!scan.Is(at, TimeRoles.Month))
        {
            if (!hasOf && TryReadLone(scan, token, days, out reading))
            {
                return true;
            }

            return hasOf && TryReadOfMonth(scan, token, days, scan.AfterThe(at), out reading);
        }

        // A word needs its "of": the second March quake. So does a small letter that may be a verb.
        if (!hasOf && ((days.IsOrdinal && !scan.IsDigits(token))
            || (scan.Values.IsLower(at) && scan[at].IsAmbiguous && !DayNumbers.TryYear(scan, at + 1, out _))))
        {
            return false;
        }

        var month = scan[at].Month;
        var end = at + 1;
        int year;
        if (isCode)
        {
            year = CodedYear(scan, separator, ref end);
            if (year == CalendarPoint.Unknown && !IsAnnounced(scan, token))
            {
                return false; // scores that a spreadsheet has made dates of look so too
            }
        }
        else
        {
            end += scan.IsSign(end, '.') && scan.IsDigits(end + 1) ? 1 : 0;
            year = Years.TryAttach(scan, end, out var known, out end) ? known : CalendarPoint.Unknown;
        }

        reading = Dated(token, end, year, month, days, month);
        return true;
    }

    /// <summary>Whether what stands before a token lets a date be expected: a preposition, a weekday, a line's start.</summary>
    private static bool IsAnnounced(in TimeScan scan, int token) =>
        scan.Values.StartsLine(token) || scan.Values.StartsSentence(token) || scan.Values.IsChar(token - 1, ':')
        || scan.IsBefore(token, WordRoles.DefiniteArticle)
        || (scan.IsBefore(token, TimeRoles.Preposition | TimeRoles.Weekday) && !scan.IsBefore(token, WordRoles.RangeTo));

    /// <summary>The year after day, sign and month with the same sign before it, of two digits too.</summary>
    private static int CodedYear(in TimeScan scan, char separator, ref int end)
    {
        if (scan.Values.FirstCharOf(end) != separator || !scan.Values.IsGlued(end) || !scan.IsDigits(end + 1))
        {
            return CalendarPoint.Unknown;
        }

        var digits = scan.Digits(end + 1);
        if (digits.Count != 1 || digits.Suffix.Length > 0 || digits.Length(0) is not (2 or 4))
        {
            return CalendarPoint.Unknown;
        }

        end += 2;
        return digits.Length(0) == 4 ? digits[0] : DayNumbers.OfTwoDigits(scan, digits[0]);
    }

    /// <summary><c>14april 2015</c>: digits and month in one token.</summary>
    private static bool TryReadGlued(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.IsDigits(token) || !scan[token].Is(TimeRoles.Month))
        {
            return false;
        }

        var digits = scan.Digits(token);
        if (digits.Count != 1 || digits[0] is < 1 or > 31 || digits.Suffix.Length < 3)
        {
            return false;
        }

        var year = Years.TryAttach(scan, token + 1, out var known, out var end) ? known : CalendarPoint.Unknown;
        reading = new Reading(ReadingKind.Point, token, end) { Point = CalendarPoint.OfDay(year, scan[token].Month, digits[0]), IsAnchor = true };
        return true;
    }

    /// <summary>A day of the month alone: <c>on the 15th</c>, where no noun follows that it could count.</summary>
    private static bool TryReadLone(in TimeScan scan, int token, Days days, out Reading reading)
    {
        reading = default;
        if (!days.IsOrdinal || !scan.IsDigits(token) || !scan.IsBefore(token, WordRoles.DefiniteArticle)
            || !(token >= 2 && scan.Values[token - 2].Time is { IsOnDay: true })
            || (scan.IsHere(days.End) && scan.Values.KindOf(days.End) is not Text.TokenKind.Punctuation && !scan.Is(days.End, TimeRoles.Preposition)
            && !scan.Is(days.End, WordRoles.And))
            || scan.Is(days.End, WordRoles.Of | WordRoles.Hyphen))
        {
            return false;
        }

        reading = Dated(token, days.End, CalendarPoint.Unknown, 0, days, 0);
        return true;
    }

    /// <summary><c>20th of next month</c>.</summary>
    private static bool TryReadOfMonth(in TimeScan scan, int token, Days days, int at, out Reading reading)
    {
        reading = default;
        if (!DeicticDates.TryRead(scan, at, out var month) || month.Point is not { Unit: TimeUnit.Month } point)
        {
            return false;
        }

        reading = Dated(token, month.End, point.Year, point.Index, days, point.Index);
        return true;
    }

    private static Reading Dated(int start, int end, int year, int month, Days days, int untilMonth) =>
        new(ReadingKind.Point, start, end)
        {
            Point = CalendarPoint.OfDay(year, month, days.First),
            Until = days.Last > 0 ? CalendarPoint.OfDay(year, untilMonth, days.Last) : null,
            IsAnchor = true,
        };

    private static bool TryReadDays(in TimeScan scan, int token, out Days days)
    {
        days = default;
        if (scan.IsDigits(token))
        {
            var digits = scan.Digits(token);
            if (digits.Count == 2 && digits.After(0) == '-' && digits.Suffix.Length == 0 && digits.Length(0) <= 2 && digits.Length(1) <= 2
                && digits[0] >= 1 && digits[0] < digits[1] && digits[1] <= 31)
            {
                days = new Days(digits[0], digits[1], token + 1, false);
                return true;
            }
        }

        if (!DayNumbers.TryDay(scan, token, out var first, out var end, out var isOrdinal) || (!isOrdinal && DayNumbers.Counts(scan, end)))
        {
            return false;
        }

        days = new Days(first, 0, end, isOrdinal);
        TakeMore(scan, ref days);
        return true;
    }

    /// <summary>The days after the first: <c>8 to 10</c>, <c>10 and 11</c>, <c>1, 4 and 6</c>, <c>3rd – 5th</c>.</summary>
    private static void TakeMore(in TimeScan scan, ref Days days)
    {
        var previous = days.First;
        var at = days.End;
        while (true)
        {
            var isAnd = scan.Is(at, WordRoles.And);
            var isComma = scan.IsSign(at, ',');
            if (!isAnd && !isComma && !scan.Is(at, WordRoles.RangeTo | WordRoles.Hyphen) && !scan.Is(at, TimeRoles.Through))
            {
                return;
            }

            var next = scan.AfterThe(at + 1);
            if (!DayNumbers.TryDay(scan, next, out var day, out var end, out var isOrdinal) || day <= previous || DayNumbers.Counts(scan, end))
            {
                return;
            }

            // A comma is only part of a list that goes on to its "and"; "and" joins only what is plainly a day.
            if (isComma && !scan.Is(end, WordRoles.And))
            {
                return;
            }

            if ((isAnd || (isOrdinal && scan.Is(at, WordRoles.Hyphen))) && scan.Values.IsLower(end) && !scan.Is(end, TimeRoles.Preposition))
            {
                return;
            }

            days = new Days(days.First, day, end, isOrdinal);
            previous = day;
            at = end;
            if (!isComma)
            {
                return;
            }
        }
    }

    /// <summary>Whether a month alone is one: not a name (<c>Mrs May</c>, <c>April Ryan</c>) nor a verb (<c>may</c>, <c>march</c>).</summary>
    private static bool IsMeant(in TimeScan scan, int token, int after)
    {
        // Mrs May; 06-Mar, which would have been read as a whole if it were a date.
        if ((scan.IsBefore(token, TimeRoles.Title) && scan.Values.IsCapitalized(token - 1))
            || (scan.Values.IsGluedHyphen(token - 1) && scan.Values.KindOf(token - 2) == Text.TokenKind.Number))
        {
            return false;
        }

        if (!scan[token].IsAmbiguous)
        {
            return true;
        }

        var announced = scan.IsBefore(token, TimeRoles.Preposition | TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.Every)
            || (scan.IsBefore(token, WordRoles.Hyphen) && scan.IsBefore(token - 1, TimeRoles.Edge))
            || (token > 0 && scan.Values.IsChar(token - 1, '('));
        if (scan.Values.IsLower(token))
        {
            // This may fail: a verb, with another word after it.
            var isVerb = scan.IsBefore(token, TimeRoles.This) && scan.IsHere(after) && scan.Values.KindOf(after) == Text.TokenKind.Word && scan.Values.IsLower(after);
            return announced && !isVerb && !scan.IsBefore(token, WordRoles.RangeTo) && !scan.Values.IsChar(after, '-');
        }

        var isName = IsNameWord(scan, after);
        if (announced)
        {
            return !isName || scan.Is(after, TimeRoles.Title | TimeRoles.Month | TimeRoles.Weekday);
        }

        // Within capitals, or after a title, it is a name; so is what has a name's second part.
        return !isName && !IsCapitalBefore(scan, token) && !scan.Values.StartsSentence(token)
            && (scan.Values.TokenAt(token).Length > 3
            || (scan.Is(after, WordRoles.Hyphen) ? scan.Is(after + 1, TimeRoles.Month) && scan[after + 1].Month != scan[token].Month
            : scan.Values.KindOf(after) != Text.TokenKind.Word));
    }

    private static bool IsNameWord(in TimeScan scan, int token) =>
        scan.IsHere(token) && scan.Values.KindOf(token) == Text.TokenKind.Word && scan.Values.IsCapitalized(token)
        && !scan[token].Is(TimeRoles.Month | TimeRoles.Weekday | TimeRoles.Season);

    private static bool IsCapitalBefore(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1)
        && (!scan.Values.StartsSentence(token - 1) || scan.Values.TextOf(token - 1) is [_, '.']);

    private readonly record struct Days(int First, int Last, int End, bool IsOrdinal);
}
