namespace Entities.Values.Temporal.Forms;

/// <summary>
/// Parts of days: <c>Friday night</c>, <c>this morning</c>, <c>early Sunday evening</c>, <c>the night of 12 August</c>,
/// <c>overnight</c>, <c>mid-afternoon</c>, <c>tonight</c>.
/// </summary>
internal static class DayPartTimes
{
    /// <summary>Reads a part of a day that may begin with its day: <c>tomorrow morning</c>.</summary>
    public static bool TryReadWithDay(in TimeScan scan, int token, out Reading reading) =>
        (Periods.TryRead(scan, token, out reading) && TakePart(scan, ref reading)) || TryRead(scan, token, out reading);

    /// <summary>Reads one that begins with its part, or with a word that tells the day: <c>this morning</c>, <c>early Thursday morning</c>.</summary>
    public static bool TryRead(in TimeScan scan, int token, out Reading reading)
    {
        if (TryReadTold(scan, token, out reading))
        {
            return true;
        }

        if (!TryReadPart(scan, token, out reading))
        {
            return false;
        }

        TakeDay(scan, ref reading);
        return reading.Point is not null || reading.Mod is not null || !IsAttribute(scan, reading.End);
    }

    /// <summary>Whether a part of a day only tells what kind of thing follows: evening prayers. Overnight and nighttime are times all the same.</summary>
    public static bool IsAttribute(in TimeScan scan, int end) =>
        !scan.Is(end - 1, TimeRoles.Filler)
        && ((scan.IsHere(end) && scan.Values.KindOf(end) == Text.TokenKind.Word && scan.Values[end].Roles == WordRoles.None
        && scan.Values.TextOf(end).Length > 2
                && scan.Values[end].Time is null && !scan.Values.TextOf(end).EndsWith(scan.Language.PastEnding, StringComparison.Ordinal)
                && (scan.Values.IsLower(end) || scan.Values.IsCapitalized(end - 1)))
            || (scan.Values.IsGluedHyphen(end) && scan.IsHere(end)) || (scan.Values.Is(end - 2, WordRoles.Hyphen) && scan.Values.IsGluedHyphen(end - 2)));

    /// <summary><c>morning</c>, <c>early evening</c>, <c>mid-afternoon</c>, <c>early morning hours</c>, <c>early hours</c>, <c>tonight</c>.</summary>
    public static bool TryReadPart(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = token;
        string? mod = null;
        if (scan.Is(token, TimeRoles.Edge | TimeRoles.EdgeComparative))
        {
            mod = scan[token].Mod;
            at = scan.AfterHyphen(token + 1);
            at += scan.Is(at, TimeRoles.InYear) && scan.Is(at + 1, WordRoles.DefiniteArticle) ? 2 : 0;
        }

        var word = scan.Meaning(at, out var end);
        if (word.Is(TimeRoles.NightWord))
        {
            reading = new Reading(ReadingKind.Clock, token, end) { Clock = ClockTime.OfPart(DayPart.Night), Point = DeicticDates.DayFrom(scan.Reference, word.Shift), Mod = mod, IsAnchor = true };
            return true;
        }

        if (!word.Is(TimeRoles.DayPart))
        {
            // the early hours
            if (mod is null || !scan.Is(at, TimeRoles.UnitPlural) || scan[at].Unit != TimeUnit.Hour)
            {
                return false;
            }

            reading = new Reading(ReadingKind.Clock, token, at + 1) { Clock = ClockTime.OfPart(mod == "END" ? DayPart.Night : DayPart.Morning), Mod = mod };
            return true;
        }

        end += scan.Is(end, TimeRoles.UnitPlural) && scan[end].Unit == TimeUnit.Hour ? 1 : 0;
        if ((mod is null && word.IsAmbiguous) || (scan.Values.IsCapitalized(at) && scan.IsBefore(at, TimeRoles.Title) && scan.Values.IsCapitalized(at - 1)))
        {
            return false;
        }

        reading = new Reading(ReadingKind.Clock, token, end) { Clock = ClockTime.OfPart(word.Part), Mod = mod };
        return true;
    }

    /// <summary><c>this morning</c>, <c>last night</c>, <c>the following evening</c>, <c>yesterday afternoon</c>, <c>early this Friday morning</c>.</summary>
    private static bool TryReadTold(in TimeScan scan, int token, out Reading reading)
    {
        reading = default;
        var at = token;
        string? mod = null;
        if (scan.Is(token, TimeRoles.Edge | TimeRoles.EdgeComparative))
        {
            mod = scan[token].Mod;
            at++;
        }

        const TimeRoles Told = TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.Previous | TimeRoles.Following | TimeRoles.That | TimeRoles.Other;
        if (scan.Is(at, Told))
        {
            var part = at + 1;
            part += scan.Is(part, Told | TimeRoles.Past) ? 1 : 0;
            var inner = scan.Is(part, TimeRoles.Edge) ? part + 1 : part;
            if (scan.Is(inner, TimeRoles.DayPart))
            {
                reading = new Reading(ReadingKind.Clock, token, inner + 1)
                {
                    Clock = ClockTime.OfPart(scan[inner].Part),
                    Point = DayOf(scan, scan[at]),
                    Mod = mod ?? (inner > part ? scan[part].Mod : null),
                    IsAnchor = true,
                };
                return !scan.Is(at, TimeRoles.Other) || scan.IsBefore(at, WordRoles.DefiniteArticle);
            }
        }

        if (mod is null || !Periods.TryRead(scan, at, out var day))
        {
            return false;
        }

        reading = day with { Start = token, Mod = mod };
        return TakePart(scan, ref reading);
    }

    private static CalendarPoint? DayOf(in TimeScan scan, TimeWord role)
    {
        var date = scan.Reference;
        if (role.Is(TimeRoles.That | TimeRoles.Following | TimeRoles.Previous | TimeRoles.Next) && scan.Memory.Anchor is { Unit: TimeUnit.Day } anchor
            && anchor.TryGetBounds(out var start, out _))
        {
            date = start;
        }

        var step = role.Is(TimeRoles.Last | TimeRoles.Previous) ? -1 : role.Is(TimeRoles.Next | TimeRoles.Following) ? 1 : 0;
        return role.Is(TimeRoles.Other) ? CalendarPoint.Unresolved(TimeUnit.Day) : DeicticDates.DayFrom(date, step);
    }

    /// <summary>Adds the part of the day after a day: <c>Friday | night</c>, <c>Saturday | morning at 9</c>.</summary>
    public static bool TakePart(in TimeScan scan, ref Reading day)
    {
        if (day.Kind != ReadingKind.Point || day.Until is not null || day.Point is not { Unit: TimeUnit.Day })
        {
            return false;
        }

        var at = scan.AfterComma(day.End);
        at = scan.Is(at, TimeRoles.Edge) ? at + 1 : at;
        var word = scan.Meaning(at, out var end);
        if (at > day.End && scan.IsSign(day.End, ',') && !scan.Is(at, TimeRoles.DayPart))
        {
            return false;
        }

        if (word.Is(TimeRoles.ClockWord) && at == day.End)
        {
            day = day with { Kind = ReadingKind.Clock, End = end, Clock = new ClockTime(word.Minutes / 60, word.Minutes % 60) };
            return true;
        }

        if (!word.Is(TimeRoles.DayPart) || (word.IsAmbiguous && scan.IsHere(end) && scan.Values.KindOf(end) == Text.TokenKind.Word && scan.Values.IsLower(end)))
        {
            return false;
        }

        var hours = scan.Is(end, TimeRoles.UnitPlural) && scan[end].Unit == TimeUnit.Hour ? 1 : 0;
        day = day with
        {
            Kind = ReadingKind.Clock,
            End = end + hours,
            Clock = ClockTime.OfPart(word.Part),
            Mod = day.Mod ?? (at > day.End && scan.Is(at - 1, TimeRoles.Edge) ? scan[at - 1].Mod : null),
        };
        return true;
    }

    /// <summary>Adds the day after a part of it: <c>dawn Thursday</c>, <c>the night of 12 August</c>, <c>early hours of Sunday morning</c>.</summary>
    private static void TakeDay(in TimeScan scan, ref Reading part)
    {
        if (part.Point is not null)
        {
            return;
        }

        var hasOf = scan.Is(part.End, WordRoles.Of);
        var at = scan.AfterThe(hasOf ? part.End + 1 : part.End);
        if (!Periods.TryRead(scan, at, out var day) || day.Point is not { Unit: TimeUnit.Day } || day.Until is not null || day.Kind != ReadingKind.Point)
        {
            // evening of the 19th
            if (!hasOf || !DayNumbers.TryDay(scan, at, out var number, out var dayEnd, out var isOrdinal) || !isOrdinal)
            {
                return;
            }

            part = part with { End = dayEnd, Point = CalendarPoint.OfDay(CalendarPoint.Unknown, 0, number) };
            return;
        }

        var isWeekday = scan.Is(at, TimeRoles.Weekday | TimeRoles.DayWord | TimeRoles.This);
        if (!hasOf && !isWeekday)
        {
            return;
        }

        if (TakePart(scan, ref day) && (hasOf || scan.Is(at, TimeRoles.This | TimeRoles.Weekday)))
        {
            part = part with { End = day.End, Point = day.Point, Clock = day.Clock, IsAnchor = true, Lean = day.Lean };
            return;
        }

        part = part with { End = day.End, Point = day.Point, IsAnchor = true, Lean = day.Lean };
    }
}
