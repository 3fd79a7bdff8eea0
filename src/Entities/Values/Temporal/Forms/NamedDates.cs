namespace Entities.Values.Temporal.Forms;

/// <summary>Holidays, seasons and quarters by their names: <c>Christmas Eve 2019</c>, <c>the summer of 1969</c>, <c>Q3 2019</c>, <c>2018Q4</c>.</summary>
internal static class NamedDates
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading) =>
        TryReadHoliday(scan, token, out reading) || TryReadSeason(scan, token, out reading) || TryReadCode(scan, token, out reading);

    // What may follow a season that stands for itself.
    private const WordRoles Grammatical = WordRoles.And | WordRoles.Or | WordRoles.Of | WordRoles.RangeTo | WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.Per | WordRoles.NumberWord;

    /// <summary>Reads a holiday, with its year where it follows.</summary>
    public static bool TryReadHoliday(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.TryPhrase(token, out var end, out var phrase) || phrase.Holiday is not { } holiday)
        {
            return false;
        }

        if (end == token + 1 && IsPartOfName(scan, token, end))
        {
            return false;
        }

        var year = Years.TryAttach(scan, end, out var known, out var last) ? known : CalendarPoint.Unknown;
        reading = new Reading(ReadingKind.Point, token, last)
        {
            Holiday = holiday,
            Point = year != CalendarPoint.Unknown && holiday.In(year) is { } day ? CalendarPoint.OfDay(day) : CalendarPoint.OfDay(year, holiday.Fixed?.Month ?? 0, holiday.Fixed?.Day ?? 0),
            Mod = holiday.IsApproximate ? "APPROX" : null,
            IsAnchor = true,
        };
        TakeWeekend(scan, ref reading);
        return true;
    }

    /// <summary>Whether a holiday of one word stands after another capital: Mahmoud Eid.</summary>
    private static bool IsPartOfName(in TimeScan scan, int token, int end) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1)
        && scan.Values[token - 1].Time is null && scan.Values.IsCapitalized(end) && scan.IsHere(end);

    /// <summary><c>Memorial Day weekend</c>.</summary>
    private static void TakeWeekend(in TimeScan scan, ref Reading reading)
    {
        if (scan.Is(reading.End, TimeRoles.Unit) && scan[reading.End].Unit == TimeUnit.Weekend)
        {
            reading = reading with { End = reading.End + 1, Point = reading.Point!.Value with { Unit = TimeUnit.Weekend, Index = 0, Day = 0 } };
        }
    }

    private static bool TryReadSeason(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!scan.Is(token, TimeRoles.Season))
        {
            return false;
        }

        var hasYear = Years.TryAttach(scan, token + 1, out var year, out var end);
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
        if (scan.IsBefore(token, TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.Every | TimeRoles.InYear))
        {
            return true;
        }

        return scan.IsBefore(token, WordRoles.DefiniteArticle) && scan.IsBefore(token - 1, TimeRoles.Preposition)
            && !scan.Is(token + 1, WordRoles.Of);
    }

    /// <summary><c>Q3</c>, <c>Q3 2019</c>, <c>3Q20</c>, <c>2018Q4</c>, <c>2019 Q3</c>, <c>H1 2020</c>.</summary>
    private static bool TryReadCode(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (scan.Is(token, TimeRoles.Code) && scan[token].Unit != TimeUnit.Year && scan.Values.IsCapitalized(token))
        {
            var year = Years.TryAttach(scan, token + 1, out var known, out var end) ? known
                : scan.Is(token + 1, TimeRoles.Code) && scan[token + 1].Unit == TimeUnit.Year ? scan[end++ + 0].Number
                : CalendarPoint.Unknown;
            if (year != CalendarPoint.Unknown && year < 100)
            {
                year = scan[token + 1].Number;
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

        if (digits.Suffix.Length == 0 && digits.Length(0) == 4 && scan.Is(token + 1, TimeRoles.Code) && scan[token + 1].Unit != TimeUnit.Year && scan.Values.IsCapitalized(token + 1))
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
        if (digits.Length(0) is 2 or 4 && rest.Count == 1 && rest.Length(0) == 1 && rest[0] >= 1 && rest[0] <= most && rest.Suffix.Length == 0 && unit == TimeUnit.Quarter)
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

        var year = Years.TryAttach(scan, token + 1, out var known, out var end) ? known : CalendarPoint.Unknown;
        reading = Of(token, end, unit, year, digits[0]);
        return true;
    }

    private static int FullYear(in TimeScan scan, in DigitToken digits) => digits.Length(0) == 4 ? digits[0] : DayNumbers.OfTwoDigits(scan, digits[0]);

    private static Reading Of(int token, int end, TimeUnit unit, int year, int index) =>
        new(ReadingKind.Point, token, end) { Point = new CalendarPoint(unit, year, index), IsAnchor = true };
}
