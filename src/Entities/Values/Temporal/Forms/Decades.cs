namespace Entities.Values.Temporal.Forms;

/// <summary>Decades, and centuries by their years: <c>the 1990s</c>, <c>'90s</c>, <c>the nineties</c>, <c>the 1500s</c>, <c>his early 30s</c>.</summary>
internal static class Decades
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
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
        var plural = digits.Suffix.TrimStart("'’").Equals(scan.Language.PluralEnding, StringComparison.OrdinalIgnoreCase);
        if (digits.Suffix.Length == 0 && scan.Values.IsGlued(end) && scan.Values.IsGlued(end + 1) && scan.Values.FirstCharOf(end) is '\'' or '’'
            && scan.Values.TextOf(end + 1).Equals(scan.Language.PluralEnding, StringComparison.Ordinal) && scan.Values.TokenAt(end).Length == 1)
        {
            plural = true; // the 1930's, where the tokenizer parts the apostrophe
            end += 2;
        }

        if (!plural && digits.Suffix.Length == 0 && scan.Is(end, TimeRoles.Possessive) && scan.Values.TextOf(end).Length > 1
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
            reading = new Reading(ReadingKind.Point, token, end) { Point = new CalendarPoint(isCentury ? TimeUnit.Century
                : TimeUnit.Decade, digits[0]), IsAnchor = true };
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
}
