using Entities.Values.Numbers;

namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Clock times: <c>8 p.m. GMT</c>, <c>20:30</c>, <c>noon</c>, <c>half past ten</c>, <c>five o'clock in the afternoon</c>,
/// <c>8.30 to 9.30 p.m.</c>, <c>1700 GMT</c>.
/// </summary>
internal static class ClockTimes
{
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        if (ClockRanges.TryReadInToken(scan, token, out reading))
        {
            return true;
        }

        if (!TryReadOne(scan, token, out var clock, out var end))
        {
            // 8.30 to 9.30 p.m.: the first borrows from the second.
            return ClockRanges.TryReadBorrowing(scan, token, out reading);
        }

        reading = new Reading(ReadingKind.Clock, token, end) { Clock = clock };
        ClockRanges.TakeEnd(scan, ref reading);
        return true;
    }

    /// <summary>Reads one time that says by itself that it is one.</summary>
    public static bool TryReadOne(in TimeScan scan, int token, out ClockTime clock, out int end)
    {
        if (TryReadNamed(scan, token, out clock, out end) || TryReadPast(scan, token, out clock, out end))
        {
            TakeAround(scan, ref clock, ref end, out _);
            return true;
        }

        if (!TryReadHour(scan, token, out clock, out end, out var isCertain))
        {
            return false;
        }

        TakeAround(scan, ref clock, ref end, out var isSaid);
        isCertain &= !IsVerse(scan, token);
        isSaid |= (clock.Minute >= 0 && !scan.IsDigits(token)) || HoursOfDay.IsHour(scan, token, end, ref clock);
        return (isCertain || isSaid) && clock.Hour <= 24;
    }

    /// <summary>Whether digits with a colon stand after a name, as verses do: John 4:23.</summary>
    private static bool IsVerse(in TimeScan scan, int token) =>
        token > 0 && !scan.Values.StartsSentence(token) && scan.IsDigits(token) && scan.Digits(token) is { Count: 2, Suffix.Length: 0 }
        && scan.Values.KindOf(token - 1) == Text.TokenKind.Word && scan.Values.IsCapitalized(token - 1) && !scan.Values.StartsSentence(token - 1)
        && scan.Values[token - 1].Time is null && Text.WordShapes.Of(scan.Values.TextOf(token - 1)) == Text.WordShape.Capitalized;

    /// <summary>Reads an hour, with minutes and seconds where they are; it may be any number unless it is certain.</summary>
    public static bool TryReadHour(in TimeScan scan, int token, out ClockTime clock, out int end, out bool isCertain)
    {
        end = token + 1;
        clock = default;
        isCertain = false;
        if (!scan.IsDigits(token))
        {
            return TryReadHourWord(scan, token, out clock, out end);
        }

        var digits = scan.Digits(token);
        if (digits.StartsWithApostrophe)
        {
            return false;
        }

        var hasMeridiem = digits.Suffix.Length > 0 && scan[token].Is(TimeRoles.Meridiem);
        var isHourSign = digits.Suffix is "h" or "H" && digits.Length(digits.Count - 1) == 2;
        if (digits.Suffix.Length > 0 && !hasMeridiem && !isHourSign)
        {
            return false;
        }

        switch (digits.Count)
        {
            case 1 when digits.Length(0) <= 2:
                clock = new ClockTime(digits[0]) { IsOpen = digits[0] is >= 1 and <= 12 };
                break;
            case 1 when digits.Length(0) is 3 or 4 && digits[0] % 100 < 60:
                clock = new ClockTime(digits[0] / 100, digits[0] % 100) { IsOpen = digits.Length(0) == 3 || digits[0] is >= 1000 and < 1300 };
                break;
            case 2 when digits.After(0) is ':' or '.' or 'h' && digits.Length(1) == 2 && digits[1] < 60 && digits.Length(0) <= 2:
                clock = new ClockTime(digits[0], digits[1]) { IsOpen = digits[0] is >= 1 and <= 12 && digits.After(0) != 'h' };
                isCertain = digits.After(0) is ':' or 'h';
                break;
            case 3 or 4 when digits.After(0) == ':' && digits.After(1) == ':' && digits.Length(1) == 2 && digits.Length(2) == 2 && digits[1] < 60
                && digits[2] <= 60 && digits.Length(0) <= 2
                && (digits.Count == 3 || digits.After(2) is '.' or ','):
                clock = new ClockTime(digits[0], digits[1], digits[2]) { IsOpen = digits[0] is >= 1 and <= 12 };
                isCertain = true;
                break;
            default:
                return false;
        }

        if (clock.Hour > 24 || (clock.Hour == 24 && Math.Max(clock.Minute, 0) > 0))
        {
            return false;
        }

        isCertain |= isHourSign && (IsAfterAt(scan, token) || digits.Count > 1);
        if (hasMeridiem)
        {
            isCertain = TryMeridiem(clock, scan[token].Minutes, out clock);
            return isCertain;
        }

        return true;
    }

    private static bool TryReadHourWord(in TimeScan scan, int token, out ClockTime clock, out int end)
    {
        clock = default;
        end = token + 1;
        if (!scan.Is(token, WordRoles.Unit | WordRoles.Teen) || scan.Values[token].Number is < 1 or > 12)
        {
            return false;
        }

        clock = new ClockTime((int)scan.Values[token].Number) { IsOpen = true };
        // ten thirty, ten-thirty, nine fifty-nine: only with what makes it certain.
        var at = scan.AfterHyphen(end);
        if (scan.Is(at, WordRoles.Tens | WordRoles.Teen) && WordNumbers.TryRead(scan.Values, at, out var minutes) && minutes.Value is >= 10 and < 60
            && (scan.Is(minutes.End, TimeRoles.Meridiem) || scan.Is(minutes.End, TimeRoles.Zone) || IsAfterAt(scan, token)))
        {
            clock = clock with { Minute = (int)minutes.Value };
            end = minutes.End;
        }

        return true;
    }

    /// <summary>Whether "at" or the like stands before: at ten thirty.</summary>
    public static bool IsAfterAt(in TimeScan scan, int token) => token > 0 && !scan.Values.StartsSentence(token)
        && scan.Values[token - 1].Time is { IsAt: true };

    /// <summary>Noon and midnight, also as <c>12 noon</c>.</summary>
    private static bool TryReadNamed(in TimeScan scan, int token, out ClockTime clock, out int end)
    {
        var at = token;
        if (scan.Digits(token) is { Count: 1 } digits && digits[0] == 12 && digits.Suffix.Length == 0)
        {
            at++;
        }

        var word = scan.Meaning(at, out end);
        clock = new ClockTime(word.Minutes / 60, word.Minutes % 60);
        return word.Is(TimeRoles.ClockWord);
    }

    /// <summary><c>half past ten</c>, <c>a quarter to nine</c>, <c>twenty past six</c>, <c>15 minutes to noon</c>.</summary>
    private static bool TryReadPast(in TimeScan scan, int token, out ClockTime clock, out int end)
    {
        clock = default;
        end = token;
        var at = scan.Is(token, WordRoles.Article) ? token + 1 : token;
        int minutes;
        var isSaid = false;
        if (scan.Is(at, WordRoles.Fraction) && scan.Values[at].Denominator is 2 or 4)
        {
            minutes = 60 / scan.Values[at].Denominator;
            at = scan.AfterHyphen(at + 1);
            isSaid = true;
        }
        else if ((scan.IsDigits(at) || scan.Is(at, WordRoles.Tens | WordRoles.Teen | WordRoles.Unit)) && NumberReader.TryRead(scan.Values, at, out var number)
            && number.IsSingle && number.Value is >= 1 and < 60 && !number.Has(NumberForms.Fraction | NumberForms.Suffix | NumberForms.Decimal))
        {
            minutes = (int)number.Value;
            at = number.End;
            if (scan.Is(at, TimeRoles.Unit | TimeRoles.UnitPlural) && scan[at].Unit == TimeUnit.Minute)
            {
                at++;
                isSaid = true;
            }
        }
        else
        {
            return false;
        }

        var isPast = scan.Is(at, TimeRoles.Past) || (scan.Is(at, TimeRoles.After) && (isSaid || scan[at + 1].Is(TimeRoles.Meridiem)));
        if (!isPast && !scan.Is(at, WordRoles.RangeTo) && !scan.Is(at, TimeRoles.Before))
        {
            return false;
        }

        // 2 to 5 p.m. is a range; ten to five is a time.
        if (!isPast && !isSaid && (scan.IsDigits(token) || minutes % 5 != 0 || scan.IsBefore(token, TimeRoles.From) || scan.Is(at, TimeRoles.Through)))
        {
            return false;
        }

        at++;
        if (!TryReadNamed(scan, at, out var hour, out end) && (!TryReadHour(scan, at, out hour, out end, out var isCertain) || (hour.Minute > 0 && !isCertain)))
        {
            return false;
        }

        // Five to ten is a range unless something says that it is a time.
        if (!isPast && !isSaid && !IsAfterAt(scan, token) && !scan.Is(end, TimeRoles.Meridiem | TimeRoles.OClock)
            && !scan[end - 1].Is(TimeRoles.Meridiem | TimeRoles.ClockWord) && !IsPartAfter(scan, end))
        {
            return false;
        }

        var total = ((hour.Hour * 60) + Math.Max(hour.Minute, 0) + (isPast ? minutes : -minutes) + 1440) % 1440;
        clock = new ClockTime(total / 60, total % 60) { IsOpen = hour.IsOpen, Offset = hour.Offset };
        return hour.Hour <= 24;
    }

    private static bool IsPartAfter(in TimeScan scan, int token) => scan.Is(token, TimeRoles.InYear) && scan.Is(scan.AfterThe(token + 1), TimeRoles.DayPart);

    /// <summary>What follows a time: p.m., o'clock, in the evening, GMT, local time.</summary>
    public static void TakeAround(in TimeScan scan, ref ClockTime clock, ref int end, out bool isSaid)
    {
        isSaid = false;
        if (scan.Is(end, TimeRoles.OClock))
        {
            end++;
            isSaid = true;
        }

        if (scan.Is(end, TimeRoles.Meridiem) && TryMeridiem(clock, scan[end].Minutes, out var exact))
        {
            clock = exact;
            end++;
            isSaid = true;
        }
        else if (scan.Is(end, TimeRoles.InYear) && scan.Is(scan.AfterThe(end + 1), TimeRoles.DayPart) && clock.IsOpen)
        {
            var part = scan.AfterThe(end + 1);
            clock = clock.In(scan[part].Part);
            end = part + 1;
            isSaid = true;
        }

        TakeZone(scan, ref clock, ref end, ref isSaid);
    }

    private static void TakeZone(in TimeScan scan, ref ClockTime clock, ref int end, ref bool isSaid)
    {
        var at = end;
        var isBracketed = scan.IsSign(at, '(');
        var zone = scan.Meaning(isBracketed ? at + 1 : at, out var after);
        if (!zone.Is(TimeRoles.Zone) || !IsZoneWritten(scan, after - 1, zone, isSaid || clock.Minute >= 0) || (isBracketed && !scan.IsSign(after, ')')))
        {
            return;
        }

        isSaid = true;
        if (zone.Minutes == TimeWord.LocalZone)
        {
            return; // it tells that this is a time, but is no part of it
        }

        clock = clock with { Offset = zone.Minutes };
        end = isBracketed ? after + 1 : after;
    }

    /// <summary>Zones are capitals; in small letters only after what is a time already.</summary>
    private static bool IsZoneWritten(in TimeScan scan, int token, TimeWord zone, bool isTime) =>
        (isTime && scan.Values.TokenAt(token).Length > 2 && (scan.Values.TokenAt(token).Length > 4 || scan.Values.IsLower(token)))
            || zone.Minutes == TimeWord.LocalZone || WordShapeIsUpper(scan.Values.TextOf(token));

    private static bool WordShapeIsUpper(ReadOnlySpan<char> word) => Text.WordShapes.Of(word) == Text.WordShape.Upper;

    private static bool TryMeridiem(ClockTime clock, int minutes, out ClockTime exact)
    {
        exact = clock;
        if (clock.Hour is < 0 or > 24 || (clock.Hour == 0 && minutes > 0))
        {
            return false;
        }

        var hour = clock.Hour == 12 ? 0 : clock.Hour;
        exact = clock with { Hour = hour <= 12 && minutes > 0 ? hour + 12 : hour, IsOpen = false };
        return true;
    }
}
