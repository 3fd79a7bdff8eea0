namespace Entities.Values.Temporal.Forms;

/// <summary>Lengths of time, and what is so long ago or later: <c>two and a half years</c>, <c>a decade</c>, <c>three weeks ago</c>.</summary>
internal static class Durations
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!Amounts.TryRead(scan, token, out var amount, out var end))
        {
            return false;
        }

        if (ShiftedDates.TryRead(scan, token, end, amount, out reading))
        {
            return true;
        }

        var last = AfterLong(scan, end);
        if (last > end && scan.Is(token, WordRoles.Article) && end > token + 1)
        {
            return false; // a year-long plan: the article is the plan's
        }

        end = last;
        reading = new Reading(ReadingKind.Duration, token, end) { Amount = amount };
        return end > token + 1 || !IsNoAmountAlone(scan, token);
    }

    private static int AfterLong(in TimeScan scan, int end)
    {
        var at = scan.AfterHyphen(end);
        return at > end && scan.Is(at, TimeRoles.Long | TimeRoles.Old) ? at + 1 : end;
    }

    /// <summary>Whether a plural alone is no length of time here: the seconds, his years, human years.</summary>
    private static bool IsNoAmountAlone(in TimeScan scan, int token) =>
        scan.Is(token, TimeRoles.UnitPlural)
            && (IsPlainNounBefore(scan, token) || scan.IsBefore(token, TimeRoles.Final | TimeRoles.Old | TimeRoles.Edge)
            || scan.IsBefore(token, WordRoles.DefiniteArticle) || scan.IsBefore(token, TimeRoles.Pronoun)
            || scan[token].Unit is TimeUnit.Quarter or TimeUnit.Season
            || scan.Values.Is(token - 1, WordRoles.Hyphen) || scan[token].IsAmbiguous || IsHeading(scan, token));

    /// <summary>Whether a word that means nothing here stands right before: it tells what kind of years, unless "of", "after" or the like follows.</summary>
    private static bool IsPlainNounBefore(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word
            && scan.Values[token - 1].Roles == WordRoles.None
        && (scan.Values[token - 1].Time is null || scan.IsBefore(token, TimeRoles.Counted))
        && !scan.Is(token + 1, TimeRoles.Ago | TimeRoles.After | TimeRoles.Before | TimeRoles.EdgeComparative)
        && !scan.Is(token + 1, WordRoles.Of) && !scan.Values.TextOf(token - 1).EndsWith(scan.Language.PastEnding, StringComparison.Ordinal);

    /// <summary>Whether hours or minutes begin a sentence without saying of what they are before or after: Minutes of the meeting.</summary>
    private static bool IsHeading(in TimeScan scan, int token) => scan.Values.StartsSentence(token)
        && !scan.Is(token + 1, TimeRoles.Ago | TimeRoles.After | TimeRoles.Before | TimeRoles.EdgeComparative);
}
