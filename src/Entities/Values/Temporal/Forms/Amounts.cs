using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>
/// A number or what stands for one, with its unit of time: <c>two and a half years</c>, <c>a decade</c>, <c>several days</c>,
/// <c>24-hour</c>, <c>two hours and ten minutes</c>.
/// </summary>
internal static class Amounts
{
    // More of any unit is no time that could be reckoned with.
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Reads a length without what follows it.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Amount amount, out int end)
    {
        if (!TryReadPart(scan, token, out amount, out end))
        {
            return false;
        }

        TakeHalf(scan, ref amount, ref end);
        while (true)
        {
            var at = scan.AfterComma(end);
            at += scan.Is(at, WordRoles.And) ? 1 : 0;
            if (!scan.IsHere(at) || !TryReadPart(scan, at, out var part, out var partEnd) || !amount.TryAdd(part, out var sum)
                || (at > end && !scan.IsDigits(at) && !scan.Is(at, WordRoles.NumberWord)))
            {
                return true;
            }

            amount = sum;
            end = partEnd;
        }
    }

    /// <summary>A number or what stands for one, and a unit.</summary>
    private static bool TryReadPart(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        var word = scan[token];
        if (scan.IsDigits(token))
        {
            return TryReadGlued(scan, token, word, out amount, out end) || TryReadNumbered(scan, token, out amount, out end);
        }

        // weeklong; days, in "for days"; month-long
        if (word.Is(TimeRoles.Long) && word.Unit != TimeUnit.None)
        {
            amount = new Amount(word.Unit, 1, 1);
            end = token + 1;
            return true;
        }

        if (word.Is(TimeRoles.UnitPlural))
        {
            amount = new Amount(word.Unit, 0, 0, IsVague: true);
            end = token + 1;
            return true;
        }

        // the year-ago results, from year earlier
        if (word.Is(TimeRoles.Unit) && !word.IsAmbiguous && scan.Is(scan.AfterHyphen(token + 1), TimeRoles.Ago | TimeRoles.EdgeComparative))
        {
            amount = new Amount(word.Unit, word.UnitCount, word.UnitCount);
            end = token + 1;
            return true;
        }

        if (word.Is(TimeRoles.Unit) && IsGluedLong(scan, token + 1))
        {
            amount = new Amount(word.Unit, word.UnitCount, word.UnitCount);
            end = token + 1;
            return true;
        }

        if (TryReadHalf(scan, token, out amount, out end) || TryReadFew(scan, token, out amount, out end))
        {
            return true;
        }

        if (scan.Is(token, WordRoles.Article) || word.Is(TimeRoles.Another))
        {
            return TryReadOne(scan, token, out amount, out end);
        }

        return TryReadNumbered(scan, token, out amount, out end);
    }

    /// <summary><c>30min</c>, <c>2hrs</c>.</summary>
    private static bool TryReadGlued(in TimeScan scan, int token, TimeWord suffix, out Amount amount, out int end)
    {
        amount = default;
        end = token + 1;
        if (!suffix.Is(TimeRoles.Unit | TimeRoles.UnitPlural) || scan.Values.Is(token, WordRoles.OrdinalSuffix) || suffix.Unit is TimeUnit.None
            || scan.Digits(token).Suffix.Length < 2 || !NumberReader.TryRead(scan.Values, token, out var number) || number.End != token + 1
            || number.High > Largest)
        {
            return false;
        }

        amount = Times(number.Value, number.High, suffix);
        return true;
    }

    private static bool TryReadNumbered(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!NumberReader.TryReadRange(scan.Values, token, out var number)
            || number.Has(NumberForms.List | NumberForms.TooLarge | NumberForms.Suffix | NumberForms.Signed) || number.High > Largest)
        {
            return false;
        }

        var at = number.End;
        if (number.Has(NumberForms.Vague) && scan.Is(at, WordRoles.Of))
        {
            at++;
        }

        if (!TryReadUnit(scan, at, out var unit, out end))
        {
            // two-and-a-half-year: the number reader stops at the first hyphen.
            if (!TryReadHyphenedHalf(scan, at, out end) || !TryReadUnit(scan, end, out unit, out end))
            {
                return false;
            }

            amount = Times(number.Value + 0.5m, number.Value + 0.5m, unit);
            return true;
        }

        // $2 billion second phase, one-quarter of them: an ordinal and a fraction.
        var isHyphened = scan.Values.Is(at, WordRoles.Hyphen);
        if (unit.IsAmbiguous && scan.Is(end - 1, TimeRoles.Unit)
            && (isHyphened ? unit.Unit == TimeUnit.Quarter : number.Value != 1 && scan.Values.Is(end - 1, WordRoles.Ordinal | WordRoles.Fraction)))
        {
            return false;
        }

        // World Cup 2018 day five
        if (!isHyphened && number.IsBareDigits && number.Value is >= 1900 and < 2100 && scan.Is(end - 1, TimeRoles.Unit))
        {
            return false;
        }

        amount = number.Has(NumberForms.Vague) ? new Amount(unit.Unit, 0, 0, IsVague: true) : Times(number.Value, number.High, unit);
        return number.Value >= 0;
    }

    /// <summary>A unit, with hyphens and words like "consecutive" before it.</summary>
    private static bool TryReadUnit(in TimeScan scan, int at, out TimeWord unit, out int end)
    {
        // 5+ years, 20-plus months
        var plus = scan.AfterHyphen(at);
        at = scan.AfterHyphen(scan.Is(plus, WordRoles.Plus) ? plus + 1 : at);
        for (var i = 0; i < 2 && scan.Is(at, TimeRoles.Filler) && !scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural); i++)
        {
            at = scan.AfterHyphen(at + 1);
        }

        unit = scan[at];
        end = at + 1;
        return scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural);
    }

    private static bool TryReadHyphenedHalf(in TimeScan scan, int at, out int end)
    {
        end = at;
        var and = scan.AfterHyphen(at);
        if (!scan.Is(and, WordRoles.And))
        {
            return false;
        }

        var article = scan.AfterHyphen(and + 1);
        var half = scan.Is(article, WordRoles.Article) ? scan.AfterHyphen(article + 1) : article;
        end = half + 1;
        return scan.Is(half, TimeRoles.Half);
    }

    private static Amount Times(decimal low, decimal high, TimeWord unit) => new(unit.Unit, low * unit.UnitCount, high * unit.UnitCount);

    /// <summary><c>a week</c>, <c>an hour</c>, <c>a full day</c>, <c>another year</c>, <c>another two weeks</c>.</summary>
    private static bool TryReadOne(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        var at = token + 1;
        if (scan.Is(at, TimeRoles.Filler) && (TryReadNumbered(scan, at + 1, out amount, out end) || TryReadFew(scan, at + 1, out amount, out end)))
        {
            return true; // a full 18 months, an additional five years
        }

        if (scan.Is(token, TimeRoles.Another)
            && (TryReadNumbered(scan, at, out amount, out end) || TryReadFew(scan, at, out amount, out end) || TryReadHalf(scan, at, out amount, out end)))
        {
            return true;
        }

        if (scan.Is(at, TimeRoles.Few))
        {
            return TryReadFew(scan, at, out amount, out end);
        }

        if (scan.Is(at, TimeRoles.Half) || scan.Is(at, WordRoles.Fraction))
        {
            return TryReadHalf(scan, at, out amount, out end) || TryReadNumbered(scan, token, out amount, out end);
        }

        end = token;
        if (scan.Is(at, TimeRoles.Long))
        {
            return false; // a weeklong trip
        }

        if (!TryReadUnit(scan, at, out var unit, out end) || scan.Is(end - 1, TimeRoles.UnitPlural))
        {
            return TryReadNumbered(scan, token, out amount, out end);
        }

        // A second bomb and a quarter of them are no time.
        if (unit.IsAmbiguous && end == at + 1 && !(scan.Is(end, TimeRoles.Ago | TimeRoles.EdgeComparative) || scan.Is(scan.AfterHyphen(end), TimeRoles.Long)))
        {
            return false;
        }

        // A month-to-month drop; $5 a day, 38,000 barrels a day: a rate.
        if ((scan.Values.IsGluedHyphen(end) && !scan.Is(end + 1, TimeRoles.Long | TimeRoles.Old | TimeRoles.Ago | TimeRoles.EdgeComparative)
            && !scan.Is(end + 1, WordRoles.And)) || (end == at + 1 && Rates.IsRate(scan, token, end)))
        {
            return false;
        }

        amount = Times(1, 1, unit);
        return true;
    }

    /// <summary><c>half an hour</c>, <c>half-hour</c>, <c>half a century</c>, <c>quarter-century</c>, <c>three quarters of an hour</c>.</summary>
    private static bool TryReadHalf(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!scan.Is(token, WordRoles.Fraction | WordRoles.Unit) || !FractionWords.TryRead(scan.Values, token, out var part) || part.Value >= 1)
        {
            return false;
        }

        var at = scan.AfterHyphen(part.End);
        at += scan.Is(at, WordRoles.Of) ? 1 : 0;
        at += scan.Is(at, WordRoles.Article) ? 1 : 0;
        if (!scan.Is(at, TimeRoles.Unit) || scan[at].IsAmbiguous || (at == part.End && !scan.Is(token, TimeRoles.Half)))
        {
            return false;
        }

        var unit = scan[at];
        end = at + 1;
        amount = Times(part.Value, part.Value, unit);
        return true;
    }

    /// <summary><c>several days</c>, <c>a few hours</c>, <c>a couple of weeks</c>, <c>a number of years</c>.</summary>
    private static bool TryReadFew(in TimeScan scan, int token, out Amount amount, out int end)
    {
        amount = default;
        end = token;
        if (!scan.Is(token, TimeRoles.Few))
        {
            return false;
        }

        var at = token + 1;
        at += scan.Is(at, WordRoles.Of) ? 1 : 0;
        if (!TryReadUnit(scan, at, out var unit, out end))
        {
            return false;
        }

        // A couple is two.
        amount = scan[token].Number > 0 ? Times(scan[token].Number, scan[token].Number, unit) : new Amount(unit.Unit, 0, 0, IsVague: true);
        return true;
    }

    /// <summary><c>a year and a half</c>, <c>a week-and-a-half</c>, <c>two hours and a quarter</c>.</summary>
    private static void TakeHalf(in TimeScan scan, ref Amount amount, ref int end)
    {
        if (!amount.IsVague && !amount.IsRange && TryReadHyphenedHalf(scan, end, out var after) && !scan.Is(after, TimeRoles.Unit | TimeRoles.UnitPlural)
            && !scan.Is(after, WordRoles.Article) && !scan.Is(after, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            var more = 0.5m * (amount.Low >= 2 && scan[end - 1].UnitCount == 2 ? 2 : 1);
            amount = new Amount(amount.Unit, amount.Low + more, amount.High + more);
            end = after;
        }
    }

    private static bool IsGluedLong(in TimeScan scan, int token) => scan.Values.IsGluedHyphen(token) | (scan.IsHere(token)
        && scan.Values.Is(token, WordRoles.Hyphen))
        && scan.Is(token + 1, TimeRoles.Long | TimeRoles.Old);
}
