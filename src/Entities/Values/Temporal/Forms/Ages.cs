using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Ages: <c>52-year-old</c>, <c>30 years old</c>, <c>aged 14</c>, <c>age of 40</c>, <c>months-old</c>, and the bare
/// <c>, 52,</c> after a name.
/// </summary>
internal static class Ages
{
    private const int Oldest = 120;

    public static bool TryRead(in TimeScan scan, int token, out Reading reading) =>
        TryReadOld(scan, token, out reading) || TryReadAged(scan, token, out reading) || TryReadBare(scan, token, out reading);

    /// <summary>An amount and "old", with or without hyphens; or "of age".</summary>
    private static bool TryReadOld(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (!Amounts.TryRead(scan, token, out var amount, out var end))
        {
            return false;
        }

        var at = scan.AfterHyphen(end);
        if (scan.Is(at, TimeRoles.Old))
        {
            reading = new Reading(ReadingKind.Duration, token, at + 1) { Amount = amount };
            return true;
        }

        if (scan.Is(end, WordRoles.Of) && scan.Is(end + 1, TimeRoles.Age))
        {
            reading = new Reading(ReadingKind.Duration, token, end + 2) { Amount = amount };
            return true;
        }

        return false;
    }

    /// <summary><c>aged 14</c>, <c>aged 40 to 75 years</c>, <c>age five</c>, <c>age of 40</c>, <c>ages of 15 and 17</c>.</summary>
    private static bool TryReadAged(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var isAge = scan.Is(token, TimeRoles.Age);
        if (!isAge && !scan.Is(token, TimeRoles.Aged))
        {
            return false;
        }

        var at = token + 1;
        at += isAge && scan.Is(at, WordRoles.Of) ? 1 : 0;
        if (!scan.IsHere(at) || !NumberReader.TryReadRange(scan.Values, at, out var number) || number.Value is < 0 or > Oldest
            || number.Has(NumberForms.Suffix | NumberForms.Fraction | NumberForms.List | NumberForms.Vague | NumberForms.Scaled))
        {
            return false;
        }

        var end = number.End;
        var high = number.High;
        if (scan.Is(end, WordRoles.And) && !number.Has(NumberForms.Range) && scan.Is(token, TimeRoles.Age) && scan.IsHere(end + 1)
            && NumberReader.TryRead(scan.Values, end + 1, out var second) && second.IsSingle && second.Value > number.Value && second.Value <= Oldest)
        {
            high = second.Value;
            end = second.End;
        }

        var unit = TimeUnit.Year;
        if (scan.Is(end, TimeRoles.UnitPlural | TimeRoles.Unit))
        {
            unit = scan[end].Unit;
            end++;
        }

        reading = new Reading(ReadingKind.Duration, token, end) { Amount = new Amount(unit, number.Value, high) };
        return true;
    }

    /// <summary>A number between commas after a name, <c>Lee, 52, said</c>, or after a person's verb, <c>She was 92.</c></summary>
    private static bool TryReadBare(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (TryReadSaid(scan, token, out reading))
        {
            return true;
        }

        var digits = scan.Digits(token);
        if (digits.Count != 1 || digits.Suffix.Length > 0 || digits.Length(0) > 3 || digits[0] is < 1 or > Oldest || token < 2
            || !scan.Values.IsChar(token - 1, ',')
            || scan.Values.StartsSentence(token) || scan.Values.StartsSentence(token - 1))
        {
            return false;
        }

        var closes = scan.IsSign(token + 1, ',') || scan.IsSign(token + 1, '.') || scan.IsSign(token + 1, ';') || scan.IsSign(token + 1, ')');
        var name = scan.Values.Is(token - 2, WordRoles.NumberWord) || scan.Values.KindOf(token - 2) != Text.TokenKind.Word
            || !scan.Values.IsCapitalized(token - 2)
            || scan.Values[token - 2].Time is { } word && word.Is(TimeRoles.Month | TimeRoles.Weekday | TimeRoles.DayWord);
        if (!closes || name || scan.IsDigits(token + 2))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Duration, token, token + 1) { Amount = new Amount(TimeUnit.Year, digits[0], digits[0]) };
        return true;
    }

    /// <summary><c>She was 92.</c>, <c>who is 84 and lives</c>, <c>He turned 47 in January</c>.</summary>
    private static bool TryReadSaid(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var verb = token - 1;
        verb -= verb > 0 && scan.Values[verb].Time is { } now && now.Is(TimeRoles.Now) ? 1 : 0;
        if (verb < 1 || scan.Values.StartsSentence(token) || scan.Values[verb].Time is not { IsCopula: true }
            || scan.Values[verb - 1].Time is not { IsPerson: true }
            || !NumberReader.TryRead(scan.Values, token, out var number) || number.Value is < 1 or > Oldest || !number.IsSingle
            || (number.Forms & ~(NumberForms.Digits | NumberForms.Words)) != 0 || number.Value != decimal.Truncate(number.Value))
        {
            return false;
        }

        var end = number.End;
        if (scan.IsHere(end) && scan.Values.KindOf(end) != Text.TokenKind.Punctuation && !scan.Is(end, WordRoles.And)
            && !scan.Is(end, TimeRoles.Now | TimeRoles.InYear))
        {
            return false;
        }

        // He is 1-0 up, she was 5 - 3 down: a score. He is 5'10": a height.
        if (scan.IsHere(end) && (scan.Values.Is(end, WordRoles.Hyphen)
            || (scan.Values.IsGlued(end) && scan.Values.FirstCharOf(end) is '\'' or '’' or '"' or '″' or '′')))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Duration, token, end) { Amount = new Amount(TimeUnit.Year, number.Value, number.Value) };
        return true;
    }
}
