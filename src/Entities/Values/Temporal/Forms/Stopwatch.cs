using System.Globalization;

namespace Entities.Values.Temporal.Forms;

/// <summary>Lengths of time as clocks of races and recordings show them: <c>1:24.521</c>, <c>27:06.45</c>, <c>46:30:36</c>, <c>41:30</c>.</summary>
internal static class Stopwatch
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.IsDigits(token))
        {
            return false;
        }

        var digits = scan.Digits(token);
        if (digits.Count is < 2 or > 4 || digits.Suffix.Length > 0 || digits.After(0) != ':' || digits.Length(1) != 2 || digits[1] > 59 || digits.Length(0) > 3)
        {
            return false;
        }

        var hasHours = digits.Count >= 3 && digits.After(1) == ':';
        var fraction = digits.Count - (hasHours ? 3 : 2);
        if (fraction is < 0 or > 1 || (fraction == 1 && digits.After(digits.Count - 2) != '.') || (hasHours && (digits.Length(2) != 2 || digits[2] > 59)))
        {
            return false;
        }

        // Without a fraction it is a time of day if it can be one.
        if (fraction == 0 && digits[0] <= 24)
        {
            return false;
        }

        var seconds = hasHours ? digits[2] : digits[1];
        var minutes = hasHours ? digits[1] : digits[0];
        var part = fraction == 0 ? "" : "." + digits[digits.Count - 1].ToString(CultureInfo.InvariantCulture).PadLeft(digits.Length(digits.Count - 1), '0');
        var hours = hasHours ? string.Create(CultureInfo.InvariantCulture, $"{digits[0]}H") : "";
        reading = new Reading(ReadingKind.Duration, token, token + 1)
        {
            Timex = string.Create(CultureInfo.InvariantCulture, $"PT{hours}{minutes}M{seconds}{part}S"),
            IsTime = true,
        };
        return true;
    }
}
