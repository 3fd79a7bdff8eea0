namespace Entities.Values.Temporal.Forms;

/// <summary>Days of the month and years, as parts of a date.</summary>
internal static class DayNumbers
{
    /// <summary>Reads a day of the month: <c>3</c>, <c>3rd</c>, <c>third</c>, <c>twenty-first</c>.</summary>
    /// <param name="scan">The document.</param>
    /// <param name="token">The token it begins at.</param>
    /// <param name="day">The day, 1 to 31.</param>
    /// <param name="end">The token just past it.</param>
    /// <param name="isOrdinal">Whether it is an ordinal.</param>
    public static bool TryDay(in TimeScan scan, int token, out int day, out int end, out bool isOrdinal)
    {
        end = token + 1;
        isOrdinal = false;
        day = 0;
        if (scan.IsDigits(token))
        {
            var digits = scan.Digits(token);
            isOrdinal = digits.Suffix.Length > 0;
            day = digits.Count == 1 ? digits[0] : 0;
            return digits.Count == 1 && digits.Length(0) <= 2 && !digits.StartsWithApostrophe && day is >= 1 and <= 31
                && (!isOrdinal || scan.Values.Is(token, WordRoles.OrdinalSuffix));
        }

        return TryOrdinalWord(scan, token, out day, out end) && (isOrdinal = true) && day is >= 1 and <= 31;
    }

    /// <summary>Reads an ordinal in words: <c>third</c>, <c>twenty-first</c>.</summary>
    public static bool TryOrdinalWord(in TimeScan scan, int token, out int ordinal, out int end)
    {
        end = token + 1;
        ordinal = 0;
        if (scan.Is(token, WordRoles.Ordinal))
        {
            ordinal = scan.Values[token].Ordinal;
            return true;
        }

        if (!scan.Is(token, WordRoles.Tens))
        {
            return false;
        }

        var unit = scan.AfterHyphen(token + 1);
        if (!scan.Is(unit, WordRoles.Ordinal) || scan.Values[unit].Ordinal >= 10)
        {
            return false;
        }

        ordinal = (int)scan.Values[token].Number + scan.Values[unit].Ordinal;
        end = unit + 1;
        return true;
    }

    /// <summary>Reads an ordinal in words or digits.</summary>
    public static bool TryOrdinal(in TimeScan scan, int token, out int ordinal, out int end)
    {
        if (!scan.IsDigits(token))
        {
            return TryOrdinalWord(scan, token, out ordinal, out end);
        }

        var digits = scan.Digits(token);
        end = token + 1;
        ordinal = digits.Count == 1 ? digits[0] : 0;
        return ordinal > 0 && digits.Length(0) <= 4 && digits.Suffix.Length > 0 && scan.Values.Is(token, WordRoles.OrdinalSuffix);
    }

    /// <summary>Reads a year of four digits, or of two after an apostrophe.</summary>
    public static bool TryYear(in TimeScan scan, int token, out int year)
    {
        year = 0;
        if (!scan.IsDigits(token))
        {
            return false;
        }

        var digits = scan.Digits(token);
        if (digits.Count != 1 || digits.Suffix.Length > 0)
        {
            return false;
        }

        if (digits.StartsWithApostrophe && digits.Length(0) == 2)
        {
            year = OfTwoDigits(scan, digits[0]);
            return true;
        }

        year = digits[0];
        return digits.Length(0) == 4 && !digits.StartsWithApostrophe && year is >= 1000 and < 3000;
    }

    /// <summary>The year that two digits stand for.</summary>
    public static int OfTwoDigits(in TimeScan scan, int digits) => digits + (digits <= scan.Options.TwoDigitYearMax ? 2000 : 1900);

    /// <summary>Whether a number before a token counts something there rather than dating it: <c>May 10 percent</c>.</summary>
    public static bool Counts(in TimeScan scan, int token) => scan.Is(token, TimeRoles.Counted | TimeRoles.UnitPlural) || scan.IsSign(token, '%')
        || scan.Is(token, WordRoles.Hundred | WordRoles.Scale);
}
