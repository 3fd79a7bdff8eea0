namespace Entities.Values.Temporal.Forms;

/// <summary>Quarters and halves by their codes: <c>Q3</c>, <c>Q3 2019</c>, <c>3Q20</c>, <c>2018Q4</c>, <c>2019 Q3</c>, <c>H1 2020</c>.</summary>
internal static class PeriodCodes
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.Code) && scan[token].Unit != TimeUnit.Year && scan.Values.IsCapitalized(token))
        {
            if (!Years.TryAttach(scan, token + 1, out var year, out var end) && scan.Is(token + 1, TimeRoles.Code) && scan[token + 1].Unit == TimeUnit.Year)
            {
                // Q3 FY20
                reading = Of(token, token + 2, scan[token].Unit, scan[token + 1].Number, scan[token].Number);
                reading = reading with { Point = reading.Point!.Value with { IsFiscal = true } };
                return true;
            }

            reading = Of(token, end, scan[token].Unit, year, scan[token].Number);
            return true;
        }

        if (!scan.IsDigits(token))
        {
            return false;
        }

        var digits = scan.Digits(token);
        if (digits.Count != 1)
        {
            return false;
        }

        if (digits.Suffix.Length == 0 && digits.Length(0) == 4 && scan.Is(token + 1, TimeRoles.Code) && scan[token + 1].Unit != TimeUnit.Year
            && scan.Values.IsCapitalized(token + 1))
        {
            reading = Of(token, token + 2, scan[token + 1].Unit, digits[0], scan[token + 1].Number);
            return true;
        }

        return TryReadGlued(scan, token, digits, out reading);
    }

    private static bool TryReadGlued(in TimeScan scan, int token, in DigitToken digits, out Reading reading)
    {
        reading = default;
        var suffix = digits.Suffix;
        if (suffix.Length == 0 || (suffix[0] | 0x20) is not ('q' or 'h') || suffix.Length > 5)
        {
            return false;
        }

        var unit = (suffix[0] | 0x20) == 'q' ? TimeUnit.Quarter : TimeUnit.Half;
        var most = unit == TimeUnit.Quarter ? 4 : 2;
        var rest = DigitToken.Read(suffix[1..]);
        if (digits.Length(0) is 2 or 4 && rest.Count == 1 && rest.Length(0) == 1 && rest[0] >= 1 && rest[0] <= most && rest.Suffix.Length == 0
            && unit == TimeUnit.Quarter)
        {
            reading = Of(token, token + 1, unit, FullYear(scan, digits), rest[0]);
            return true;
        }

        if (digits.Length(0) != 1 || digits[0] < 1 || digits[0] > most || !char.IsUpper(suffix[0]))
        {
            return false;
        }

        if (rest.Count == 1 && rest.Length(0) is 2 or 4 && rest.Suffix.Length == 0)
        {
            reading = Of(token, token + 1, unit, FullYear(scan, rest), digits[0]);
            return true;
        }

        if (suffix.Length > 1)
        {
            return false;
        }

        Years.TryAttach(scan, token + 1, out var year, out var end);
        reading = Of(token, end, unit, year, digits[0]);
        return true;
    }

    private static int FullYear(in TimeScan scan, in DigitToken digits) => digits.Length(0) == 4 ? digits[0] : DayNumbers.OfTwoDigits(scan, digits[0]);

    private static Reading Of(int token, int end, TimeUnit unit, int year, int index) =>
        new(ReadingKind.Point, token, end) { Point = new CalendarPoint(unit, year, index), IsAnchor = true };
}
