namespace Entities.Values.Temporal;

/// <summary>
/// The words that bend a length or a time and belong to its mention: <c>about two hours</c>, <c>more than a decade ago</c>,
/// <c>circa 1070</c>.
/// </summary>
internal static class TimeModifiers
{
    private const TimeRoles NamesDay = TimeRoles.Weekday | TimeRoles.DayWord | TimeRoles.NightWord | TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.That
        | TimeRoles.Following | TimeRoles.Previous | TimeRoles.Other | TimeRoles.Month;

    /// <summary>Takes them, and returns the token that the mention then begins with.</summary>
    public static int Take(ValueContext context, ModifierReader modifiers, ref Reading reading)
    {
        var isShifted = reading.Kind != ReadingKind.Duration && IsShifted(context, reading);
        var isClock = reading.Kind == ReadingKind.Clock && !(context[reading.Start].Time is { } head && head.Is(NamesDay));
        var isBendable = reading.Kind == ReadingKind.Duration || isClock || isShifted
            || (reading.Kind == ReadingKind.Point
            && reading.Point is { Unit: TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century or TimeUnit.Day or TimeUnit.Month });
        if (!isBendable)
        {
            return reading.Start;
        }

        var isLength = reading.Kind == ReadingKind.Duration;
        var modified = isLength ? modifiers.Extend(context, reading.Start, reading.End) : modifiers.ExtendBefore(context, reading.Start);
        if (modified.Start < reading.Start && isShifted && !(context[modified.Start].Time is { } counter && counter.Is(TimeRoles.Counter)))
        {
            return reading.Start; // higher than a year ago
        }

        if (isLength && modified.Start == reading.Start - 1 && context[modified.Start].Time is { IsStretch: true } && IsDuring(context, modified.Start))
        {
            return reading.Start; // paid over five years
        }

        if (!isLength && !isShifted && modified.Modifier != Modifier.Approximate && reading.Kind == ReadingKind.Point)
        {
            return reading.Start; // over Friday, more than 2019: no bound of it
        }

        reading = reading with { End = Math.Max(reading.End, isLength ? modified.End : reading.End), Mod = modified.Timex ?? reading.Mod };
        return modified.Start;
    }

    /// <summary>Whether "over" means "during": it does unless a preposition, a counting verb or the sentence's start stands before it.</summary>
    private static bool IsDuring(ValueContext context, int token) =>
        token > 0 && !context.StartsSentence(token)
        && !(context[token - 1].Time is { } before && before.Is(TimeRoles.Preposition | TimeRoles.Counter | TimeRoles.Last))
        && !context.Is(token - 1, WordRoles.Of | WordRoles.DefiniteArticle);

    private static bool IsShifted(ValueContext context, in Reading reading) =>
        context[reading.End - 1].Time is { } last && last.Is(TimeRoles.Ago | TimeRoles.EdgeComparative | TimeRoles.Now);
}
