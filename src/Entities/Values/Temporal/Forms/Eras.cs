namespace Entities.Values.Temporal.Forms;

/// <summary>Years with their era: <c>44 BC</c>, <c>AD 842</c>, <c>320 - 185 BCE</c>.</summary>
internal static class Eras
{
    /// <summary><c>200 B.C.</c>, <c>347 AD</c>, <c>AD 842</c>, <c>12,000 BC</c>, <c>320 - 185 BCE</c>.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
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
            if (second.Count == 1 && second.Suffix.Length == 0 && TryReadAfter(scan, end + 2, out _))
            {
                last = second[0];
                end += 2;
            }
        }

        if (digits.Count == 2 && !isGrouped && last == 0)
        {
            return false;
        }

        if (!TryReadAfter(scan, end, out var sign) || first is 0 or > 99_999)
        {
            return false;
        }

        reading = last > 0
            ? Years.Range(token, end + 1, sign * first, sign * last)
            : new Reading(ReadingKind.Point, token, end + 1) { Point = new CalendarPoint(TimeUnit.Year, sign * first), IsAnchor = true };
        return true;
    }

    /// <summary>The era after a year: 1 for AD, -1 for BC.</summary>
    public static bool TryReadAfter(in TimeScan scan, int token, out int sign)
    {
        sign = scan.Is(token, TimeRoles.BeforeChrist) ? -1 : 1;
        return scan.Is(token, TimeRoles.BeforeChrist | TimeRoles.CommonEra) && (scan.Values.IsCapitalized(token) || scan.Values.TokenAt(token).Length > 2);
    }
}
