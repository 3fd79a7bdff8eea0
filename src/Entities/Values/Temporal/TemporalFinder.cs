namespace Entities.Values.Temporal;

/// <summary>Finds dates, times, durations, ages and sets, and ties them to the document's date.</summary>
/// <remarks>
/// TIMEX3 values after TimeML 1.2.1. Where the text leaves the direction open, tense decides; see <see cref="TenseReader"/>.
/// </remarks>
internal sealed class TemporalFinder : IValueFinder
{
    private readonly TemporalLanguage _language;
    private readonly ModifierReader _modifiers;
    private readonly TemporalOptions _options;

    public TemporalFinder(TemporalLanguage language, ModifierReader modifiers, TemporalOptions? options = null)
    {
        _language = language;
        _modifiers = modifiers;
        _options = options ?? TemporalOptions.Default;
    }

    /// <inheritdoc/>
    public bool TryFind(ValueContext context, int token, out ValueSpan span)
    {
        span = default;
        if (_options.VagueExpressions && context[token].Time is { Vague: { } vague })
        {
            span = new ValueSpan(token, token + 1, EntityType.Date, vague[0] == 'P' && vague[1] == '1' ? DateTimeValue.Set(vague) : DateTimeValue.Date(vague));
            return true;
        }

        if (!MayBegin(context, token))
        {
            return false;
        }

        var scan = new TimeScan(context, _language, _options, context.Time, token);
        if (scan.TryPhrase(token, out var vetoEnd, out var phrase) && phrase.IsVeto)
        {
            span = ValueSpan.Veto(token, vetoEnd);
            return true;
        }

        if (!TimeGrammar.TryRead(scan, token, out var reading))
        {
            // The year of an event's name is no other number either.
            span = ValueSpan.Veto(token, token + 1);
            return Forms.YearsInNames.IsInName(scan, token);
        }

        var start = TimeModifiers.Take(context, _modifiers, ref reading);
        reading = Forms.ShiftedDates.Ahead(scan, reading);
        var lean = NeedsLean(reading) ? TenseReader.LeanAt(scan, reading.Start, reading.End) : Lean.Unknown;
        var value = Resolver.ToValue(scan, reading, lean);
        Remember(scan, reading, value);
        span = new ValueSpan(start, reading.End, IsTime(reading) ? EntityType.Time : EntityType.Date, value);
        return true;
    }

    /// <summary>Most tokens begin nothing: they are told apart by one look at their meaning.</summary>
    private static bool MayBegin(ValueContext context, int token)
    {
        if (context.KindOf(token) == Text.TokenKind.Number)
        {
            return true;
        }

        var meaning = context[token];
        if (meaning.Is(WordRoles.Article))
        {
            var next = context[token + 1];
            return next.Time is { Roles: not TimeRoles.None } || next.Is(Counting);
        }

        return meaning.Time is { } time && time.Is(Beginning) || meaning.Is(Counting);
    }

    private const WordRoles Counting = WordRoles.NumberWord | WordRoles.Ordinal | WordRoles.Vague | WordRoles.Few | WordRoles.Fraction;

    private const TimeRoles Beginning = TimeRoles.Month | TimeRoles.Weekday | TimeRoles.WeekdayPlural | TimeRoles.Unit | TimeRoles.UnitPlural | TimeRoles.Season
        | TimeRoles.DayWord | TimeRoles.NightWord | TimeRoles.This | TimeRoles.Last | TimeRoles.Next | TimeRoles.Past | TimeRoles.Coming | TimeRoles.Previous
        | TimeRoles.Following | TimeRoles.That | TimeRoles.Recent | TimeRoles.Edge | TimeRoles.EdgeComparative | TimeRoles.EdgeNoun | TimeRoles.DayPart
        | TimeRoles.DayPartPlural | TimeRoles.ClockWord | TimeRoles.Few | TimeRoles.Every | TimeRoles.Frequency | TimeRoles.Aged | TimeRoles.Age | TimeRoles.Fiscal
        | TimeRoles.DecadeName | TimeRoles.CommonEra | TimeRoles.Other | TimeRoles.Another | TimeRoles.All | TimeRoles.Phrase | TimeRoles.Code | TimeRoles.Final
        | TimeRoles.Long | TimeRoles.Half | TimeRoles.SeasonPlural | TimeRoles.Filler;

    private static bool NeedsLean(in Reading reading) =>
        reading.Lean == Lean.Unknown
            && ((reading.Point is { IsResolved: false } && reading.Timex is null) || reading.Holiday is not null || reading.Until is { IsResolved: false });

    private static bool IsTime(in Reading reading) => reading.IsTime || reading.Kind == ReadingKind.Clock
        || (reading.Kind == ReadingKind.Duration
        && (reading.Amount.Unit.IsClock() || (reading.Amount is { Unit: TimeUnit.Day, Low: < 1, IsVague: false, High: > 0 })));

    /// <summary>Keeps what later words may refer back to.</summary>
    private static void Remember(in TimeScan scan, in Reading reading, TemporalValue value)
    {
        if (reading.IsAnchor && reading.Timex is null && value is { Start: { } start, Kind: "date" or "time" })
        {
            var unit = reading.Point?.Unit ?? TimeUnit.Day;
            scan.Memory.Anchor = CalendarPoint.Containing(unit, value.Kind == "time" && start.Kind == DateTimeKind.Utc
                && reading.Point is { IsResolved: true } point && point.TryGetBounds(out var day, out _) ? day : start);
            scan.Memory.AnchorToken = reading.Start;
            scan.Memory.AnchorEnd = reading.End;
        }
    }
}
