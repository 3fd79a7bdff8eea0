namespace Entities.Values.Temporal.Forms;

/// <summary>Tells a rate from a length of time: <c>$5 a day</c>, <c>38,000 barrels a day</c>.</summary>
internal static class Rates
{
    /// <summary>Whether "a day" tells how often something counted is: it stands right after a number, an amount or a plural.</summary>
    public static bool IsRate(in TimeScan scan, int article, int end)
    {
        var before = article - 1;
        if (before < 0 || scan.Values.StartsSentence(article) || scan.Is(article, TimeRoles.Another)
            || scan.Is(end, TimeRoles.Ago | TimeRoles.EdgeComparative | TimeRoles.After | TimeRoles.Before | TimeRoles.Old))
        {
            return false;
        }

        return scan.Values.KindOf(before) == Text.TokenKind.Number || scan.Values.Is(before, WordRoles.Scale | WordRoles.Currency)
            || (scan.Values[before].Time is { } word && word.Is(TimeRoles.Counted | TimeRoles.UnitPlural))
            || (scan.Values.IsLower(before) && scan.Values.TextOf(before).EndsWith(scan.Language.PluralEnding, StringComparison.Ordinal)
            && scan.Values.TextOf(before).Length > 4
                && scan.Values[before].Time is null && IsCountBefore(scan, before));
    }

    private static bool IsCountBefore(in TimeScan scan, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 3 && !scan.Values.StartsSentence(i + 1); i--)
        {
            if (scan.Values.KindOf(i) == Text.TokenKind.Number || scan.Values.Is(i, WordRoles.NumberWord | WordRoles.Vague))
            {
                return true;
            }
        }

        return false;
    }
}
