namespace Entities.Values.Temporal.Forms;

/// <summary>Dates in digits: <c>2020-01-24</c>, <c>24/01/2020</c>, <c>10.31.1974</c>, <c>2020-W04</c>, <c>2010–12</c>, <c>2/2013</c>, <c>9/11</c>.</summary>
internal static class NumericDates
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.IsDigits(token))
        {
            return false;
        }

        var digits = scan.Digits(token);
        return digits.Count switch
        {
            3 => TryReadDay(scan, token, digits, out reading),
            2 => TryReadTwo(scan, token, digits, out reading),
            > 3 => TryReadInstant(token, digits, scan, out reading),
            1 => TryReadWeek(scan, token, digits, out reading) || TryReadSpaced(scan, token, digits, out reading),
            _ => false,
        };
    }

    private static bool TryReadDay(in TimeScan scan, int token, in DigitToken digits, out Reading reading)
    {
        reading = default;
        if (digits.Suffix.Length > 0 && !(digits.Suffix is "Z" or "z"))
        {
            return false;
        }

        var separator = digits.After(0);
        if (digits.Suffix.Length > 0 || digits.After(1) != separator || separator is not ('-' or '/' or '.'))
        {
            return false;
        }

        if (TryDay(scan, digits, out var day))
        {
            reading = new Reading(ReadingKind.Point, token, token + 1) { Point = CalendarPoint.OfDay(day), IsAnchor = true };
        }

        return reading.IsFound;
    }

    /// <summary>The day that the first three groups make.</summary>
    private static bool TryDay(in TimeScan scan, in DigitToken digits, out DateTime day)
    {
        day = default;
        DateTime? found;
        if (digits.Length(0) == 4)
        {
            found = digits.Length(1) <= 2 && digits.Length(2) <= 2 ? CivilCalendar.Day(digits[0], digits[1], digits[2]) : null;
        }
        else
        {
            if (digits.Length(0) > 2 || digits.Length(1) > 2 || digits.Length(2) is not (2 or 4))
            {
                return false;
            }

            // Two digits for the year and one for the rest look like anything: 3.1.12 is a version.
            if (digits.Length(2) == 2 && digits.After(0) == '.' && (digits.Length(0) == 1 || digits.Length(1) == 1))
            {
                return false;
            }

            // So does a dotted year that no calendar of ours shows: 8.2.5166 is a patch.
            if (digits.Length(2) == 4 && !(digits.After(0) == '.' ? digits[2] is >= 1500 and <= 2100 : digits[2] is >= 1000 and < 3000))
            {
                return false;
            }

            var year = digits.Length(2) == 4 ? digits[2] : DayNumbers.OfTwoDigits(scan, digits[2]);
            found = OfParts(scan, year, digits[0], digits[1], digits.After(0) == '.');
        }

        day = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>The date of two numbers, in the order of the options where both are possible; full stops put the day first.</summary>
    private static DateTime? OfParts(in TimeScan scan, int year, int first, int second, bool dayFirst) =>
        scan.Options.DayFirst || dayFirst
            ? CivilCalendar.Day(year, second, first) ?? CivilCalendar.Day(year, first, second)
            : CivilCalendar.Day(year, first, second) ?? CivilCalendar.Day(year, second, first);

    /// <summary><c>2020-01-24T20:00:00Z</c>.</summary>
    private static bool TryReadInstant(int token, in DigitToken digits, in TimeScan scan, out Reading reading)
    {
        reading = default;
        if (digits.Length(0) != 4 || digits.After(0) != '-' || digits.After(1) != '-' || digits.After(2) != 'T' || !TryDay(scan, digits, out var day))
        {
            return false;
        }

        var second = -1;
        var groups = 5;
        if (digits.Count > 5 && digits.After(4) == ':')
        {
            second = digits[5];
            groups = digits.Count > 6 && digits.After(5) is '.' or ',' ? 7 : 6;
        }

        int? offset = digits.Suffix is "Z" or "z" && groups == digits.Count ? 0 : null;
        if (digits.Count > groups)
        {
            offset = digits.After(groups - 1) == '-' && digits.Count >= groups + 1
                ? -((digits[groups] * 60) + (digits.Count > groups + 1 ? digits[groups + 1] : 0)) : null;
        }

        if (digits.Count < 5 || digits[3] > 24 || digits[4] > 59 || second > 60)
        {
            return false;
        }

        var end = token + 1;
        if (offset is null && scan.IsSign(end, '+') && scan.Values.IsGlued(end) && scan.Values.IsGlued(end + 1))
        {
            var zone = scan.Digits(end + 1);
            if (zone.Count is 1 or 2 && zone[0] <= 1400)
            {
                offset = zone.Count == 2 ? (zone[0] * 60) + zone[1] : zone.Length(0) == 4 ? (zone[0] / 100 * 60) + (zone[0] % 100) : zone[0] * 60;
                end += 2;
            }
        }

        reading = new Reading(ReadingKind.Clock, token, end)
        {
            Point = CalendarPoint.OfDay(day),
            Clock = new ClockTime(digits[3], digits[4], second) { Offset = offset },
            IsAnchor = true,
        };
        return true;
    }

    private static bool TryReadTwo(in TimeScan scan, int token, in DigitToken digits, out Reading reading)
    {
        reading = default;
        if (digits.Suffix.Length > 0)
        {
            return false;
        }

        var separator = digits.After(0);
        if (separator is '-' or '/' && digits.Length(0) == 4 && digits[0] is >= 1000 and < 3000)
        {
            return TryReadYearAnd(scan, token, digits, separator, out reading);
        }

        if (separator == '/' && digits.Length(1) == 4 && digits.Length(0) <= 2 && digits[0] is >= 1 and <= 12 && digits[1] is >= 1900 and < 2100)
        {
            reading = Month(token, digits[1], digits[0]);
            return true;
        }

        // 9/11 and 2/15 are dates, 1/2 and 2/3 are not unless something says so; 2-15 is a score unless something does.
        if (separator is not ('/' or '-') || digits.Length(0) > 2 || digits.Length(1) > 2)
        {
            return false;
        }

        var announced = scan.IsBefore(token, TimeRoles.Preposition | TimeRoles.Weekday) && !scan.IsBefore(token, WordRoles.Of | WordRoles.RangeTo);
        var looksLikeFraction = digits[0] < digits[1] && digits[1] is <= 10 or 12 or 16 or 32;
        if (!announced && (separator == '-' || looksLikeFraction || digits[0] > digits[1]))
        {
            return false;
        }

        if (separator == '-' && !scan.IsBefore(token, TimeRoles.Weekday))
        {
            return false;
        }

        if (OfParts(scan, 2000, digits[0], digits[1], false) is not { } day)
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, token + 1)
        {
            Point = CalendarPoint.OfDay(CalendarPoint.Unknown, day.Month, day.Day),
            IsAnchor = true,
        };
        return true;
    }

    /// <summary>A year with a month, <c>2014-10</c>, or with a later year, <c>2010–12</c>: a later year wins where both could be.</summary>
    private static bool TryReadYearAnd(in TimeScan scan, int token, in DigitToken digits, char separator, out Reading reading)
    {
        reading = default;
        if (scan.Values.FirstCharOf(token + 1) == '/' && scan.Values.IsGlued(token + 1))
        {
            return false; // Directive 2006/66/EC
        }

        var (year, second) = (digits[0], digits[1]);
        var last = digits.Length(1) switch
        {
            4 => second,
            2 => (year / 100 * 100) + second,
            1 => (year / 10 * 10) + second,
            _ => -1,
        };
        if (last > year && last < 3000 && last - year <= 200 && !DayNumbers.Counts(scan, token + 1))
        {
            reading = Years.WithTerm(scan, Years.Range(token, token + 1, year, last));
            return true;
        }

        // 1999/00 and 1999-00 run over the century.
        if (digits.Length(1) == 2 && second == (year + 1) % 100)
        {
            reading = Years.WithTerm(scan, Years.Range(token, token + 1, year, year + 1));
            return true;
        }

        if (digits.Length(1) == 2 && second is >= 1 and <= 12 && (separator == '-' || year is >= 1900 and < 2100))
        {
            reading = Month(token, year, second);
            return true;
        }

        return false;
    }

    /// <summary><c>2020-W04</c> and <c>2020-W04-5</c>: the tokenizer parts them after the year.</summary>
    private static bool TryReadWeek(in TimeScan scan, int token, in DigitToken digits, out Reading reading)
    {
        reading = default;
        if (digits.Length(0) != 4 || digits.Suffix.Length > 0 || !scan.Values.IsGluedHyphen(token + 1))
        {
            return false;
        }

        var text = scan.Values.TextOf(token + 2);
        if (text.Length < 3 || text[0] != 'W' || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
        {
            return false;
        }

        var week = ((text[1] - '0') * 10) + text[2] - '0';
        var end = token + 3;
        var weekday = text.Length == 5 && text[3] == '-' && text[4] is >= '1' and <= '7' ? text[4] - '0' : 0;
        if (weekday == 0 && text.Length == 3 && scan.Values.IsGluedHyphen(end) && scan.Digits(end + 1) is { Count: 1 } day && day[0] is >= 1 and <= 7)
        {
            weekday = day[0];
            end += 2;
        }

        if (CivilCalendar.MondayOf(digits[0], week) is not { } monday || text.Length is not (3 or 5))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Point, token, end)
        {
            Point = weekday > 0 ? CalendarPoint.OfDay(monday.AddDays(weekday - 1)) : new CalendarPoint(TimeUnit.Week, digits[0], week),
            IsAnchor = true,
        };
        return true;
    }

    /// <summary><c>2014 . 02 . 26</c>, <c>2 / 15 / 2013</c>: the same signs with spaces around them.</summary>
    private static bool TryReadSpaced(in TimeScan scan, int token, in DigitToken digits, out Reading reading)
    {
        reading = default;
        var separator = scan.Values.FirstCharOf(token + 1);
        if (separator is not ('.' or '/') || digits.Suffix.Length > 0 || !scan.IsSign(token + 1, separator) || !scan.IsSign(token + 3, separator))
        {
            return false;
        }

        var second = scan.Digits(token + 2);
        var third = scan.Digits(token + 4);
        if (second.Count != 1 || third.Count != 1 || second.Suffix.Length > 0 || third.Suffix.Length > 0 || second.Length(0) > 2)
        {
            return false;
        }

        var day = digits.Length(0) == 4 && third.Length(0) <= 2 ? CivilCalendar.Day(digits[0], second[0], third[0])
            : third.Length(0) == 4 && digits.Length(0) <= 2 ? OfParts(scan, third[0], digits[0], second[0], separator == '.')
            : null;
        if (day is { } known)
        {
            reading = new Reading(ReadingKind.Point, token, token + 5) { Point = CalendarPoint.OfDay(known), IsAnchor = true };
        }

        return reading.IsFound;
    }

    private static Reading Month(int token, int year, int month) =>
        new(ReadingKind.Point, token, token + 1) { Point = new CalendarPoint(TimeUnit.Month, year, month), IsAnchor = true };
}
