namespace Entities.Values.Temporal.Forms;

/// <summary>Years that belong to names, and are no dates: <c>2010 World Cup</c>, <c>Treaty of 1868</c>, <c>Windows 2000</c>.</summary>
internal static class YearsInNames
{
    /// <summary>Whether a token is the year in the name of an event, a law or a product: <c>2010 World Cup</c>, <c>Treaty of 1868</c>.</summary>
    public static bool IsInName(in TimeScan scan, int token) =>
        DayNumbers.TryYear(scan, token, out var year) && year is >= 1400 and < 2100 && !DayNumbers.Counts(scan, token + 1)
        && (StartsEvent(scan, token + 1) || EndsEvent(scan, token) || EndsName(scan, token));

    /// <summary>Whether a year begins the name of an event or a law: 2010 World Cup, 2019 Australian federal election.</summary>
    public static bool StartsEvent(in TimeScan scan, int token)
    {
        var small = 0;
        for (var i = token; i < token + 7 && small < 3 && scan.IsHere(i) && (i > token || scan.Values.IsCapitalized(i)); i++)
        {
            if (scan.Is(i, TimeRoles.Event))
            {
                return true;
            }

            small += scan.Values.IsCapitalized(i) ? 0 : 1;
        }

        return false;
    }

    /// <summary>Whether a year ends one: Treaty of 1868, War of 1812.</summary>
    public static bool EndsEvent(in TimeScan scan, int token) =>
        scan.IsBefore(token, WordRoles.Of) && scan.IsBefore(token - 1, TimeRoles.Event) && scan.Values.IsCapitalized(token - 2);

    /// <summary>Whether a year ends a name: Euro 2008, Windows 2000.</summary>
    public static bool EndsName(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1)
        && scan.Values[token - 1].Time is null && scan.Values[token - 1].Roles == WordRoles.None;
}
