namespace Entities.Values.Temporal.Forms;

/// <summary>Seasons of the year: <c>the summer of 1969</c>, <c>spring 2020</c>, <c>the winter months</c>.</summary>
internal static class Seasons
{
    // What may follow a season that stands for itself.
    private const WordRoles Grammatical = WordRoles.And | WordRoles.Or | WordRoles.Of | WordRoles.RangeTo | WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.Per | WordRoles.NumberWord;

    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.Is(token, TimeRoles.Season))
        {
            return false;
        }

        var hasYear = Years.TryAttach(scan, token + 1, out var year, out var end);
        if (!hasYear && NumericDates.TryRead(scan, scan.Is(end, WordRoles.Of) ? end + 1 : end, out var years)
            && years is { Point.Unit: TimeUnit.Year, Until: not null })
        {
            // the winter of 1944-45
            hasYear = true;
            year = years.Point!.Value.Year;
            end = years.End;
        }

        if (!hasYear && scan[token].IsAmbiguous && !IsMeant(scan, token))
        {
            return false;
        }

        if (!hasYear)
        {
            // The winter months are the winter; a winter camp is no time.
            if (scan.Is(end, TimeRoles.Term) || (scan.Is(end, TimeRoles.UnitPlural) && scan[end].Unit == TimeUnit.Month))
            {
                end++;
            }
            else if (IsAttribute(scan, token))
            {
                return false;
            }
        }

        reading = new Reading(ReadingKind.Point, token, end)
        {
            Point = new CalendarPoint(TimeUnit.Season, hasYear ? year : CalendarPoint.Unknown, scan[token].Season),
            IsAnchor = true,
        };
        return true;
    }

    /// <summary>Whether a season only tells what kind of thing follows: winter weather, Summer Palace.</summary>
    private static bool IsAttribute(in TimeScan scan, int token)
    {
        var next = scan.Values.IsGluedHyphen(token + 1) ? token + 2 : token + 1;
        return scan.IsHere(next) && scan.Values.KindOf(next) == Text.TokenKind.Word && !scan.Values.Is(next, Grammatical) && scan.Values.TextOf(next).Length > 2
            && (scan.Values.IsLower(next) || scan.Values.IsCapitalized(token))
            && (scan.Values[next].Time is not { } word || (word.Roles is TimeRoles.Ambiguous or TimeRoles.Event or TimeRoles.Counted))
            && !scan.Values.TextOf(next).EndsWith(scan.Language.PastEnding, StringComparison.Ordinal);
    }

    /// <summary>Whether spring and fall are seasons: after "in the", "of", "early", "mid-", "every" and the like.</summary>
    private static bool IsMeant(in TimeScan scan, int token)
    {
        if (scan.IsBefore(token, TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.Every | TimeRoles.InYear)
            || (token > 0 && !scan.Values.StartsSentence(token) && scan.Values[token - 1].Time is { IsOnDay: true }))
        {
            return true;
        }

        return scan.IsBefore(token, WordRoles.DefiniteArticle) && scan.IsBefore(token - 1, TimeRoles.Preposition)
            && !scan.Is(token + 1, WordRoles.Of);
    }
}
