using System.Globalization;

namespace Entities.Corpora;

/// <summary>The date of a document as the exchange formats and the command line write it: ISO 8601.</summary>
internal static class DocumentDate
{
    /// <summary>What to tell a user whose date is none.</summary>
    public const string Expected = "expected an ISO 8601 date or date-time, such as 2020-01-24 or 2020-01-24T20:00";

    // K is a Z, an offset or nothing.
    private static readonly string[] s_formats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>Reads a date or date-time. Of one with an offset the clock time is kept: relative expressions are local to the text.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTime date)
    {
        // Without an offset UTC is assumed, which keeps the machine's own zone out of it.
        var isDate = DateTimeOffset.TryParseExact(
            text, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant);
        date = instant.DateTime;
        return isDate;
    }

    /// <summary>Writes a date as <see cref="TryParse"/> reads it: without a time when it is midnight.</summary>
    public static string Format(DateTime date) => date.ToString(
        date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
