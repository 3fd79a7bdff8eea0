using Entities.Text;

namespace Entities.Values.Quantities;

/// <summary>A unit read from tokens.</summary>
/// <param name="End">The token just past it.</param>
/// <param name="Unit">The unit that it begins with.</param>
/// <param name="Power">The power of that unit: 2 for square miles.</param>
/// <param name="Per">The unit that it is divided by; null for none.</param>
/// <param name="PerPower">The power of that unit.</param>
internal readonly record struct UnitRead(int End, MeasureSense Unit, int Power, MeasureSense? Per, int PerPower)
{
    /// <summary>Whether nothing is multiplied or divided, so that the unit's family holds.</summary>
    public bool IsPlain => Power == 1 && Per is null;

    /// <summary>The UCUM code of the whole.</summary>
    public string Code => (Power, Per, PerPower) switch
    {
        (1, null, _) => Unit.Code,
        (_, null, _) => $"{Unit.Code}{Power}",
        (1, _, 1) => $"{Unit.Code}/{Per.Code}",
        (_, _, 1) => $"{Unit.Code}{Power}/{Per.Code}",
        (1, _, _) => $"{Unit.Code}/{Per.Code}{PerPower}",
        _ => $"{Unit.Code}{Power}/{Per.Code}{PerPower}",
    };
}

/// <summary>Reads units of measure: <c>km</c>, <c>square miles</c>, <c>miles per hour</c>, <c>m/s</c>, <c>° C</c>.</summary>
internal sealed class UnitReader
{
    private readonly PhraseTable<MeasureSense> _phrases;

    public UnitReader(PhraseTable<MeasureSense> phrases) => _phrases = phrases;

    /// <summary>Reads the unit that begins at a token.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">Where the unit begins.</param>
    /// <param name="glued">Whether it touches the number before it.</param>
    /// <param name="unit">The unit.</param>
    public bool TryRead(ValueContext context, int token, bool glued, out UnitRead unit)
    {
        unit = default;
        if (!context.Continues(token) || !TryReadPowered(context, token, glued, false, out var end, out var sense, out var power))
        {
            return false;
        }

        // 13206 W Highway 42: a capital letter before a name.
        if (sense.Symbol is [>= 'A' and <= 'Z'] && !glued && Names.IsCapitalizedWord(context, end) && context.Continues(end))
        {
            return false;
        }

        unit = WithPer(context, new UnitRead(end, sense, power, null, 1));
        return true;
    }

    /// <summary>Reads the unit whose symbol is glued to the digits of a number token, the <c>km</c> of <c>20km</c>.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">The number token.</param>
    /// <param name="length">How many of its characters the number takes.</param>
    /// <param name="unit">The unit.</param>
    public bool TryReadSuffix(ValueContext context, int token, int length, out UnitRead unit)
    {
        unit = default;
        var suffix = context.TextOf(token)[length..];
        if (!context.Is(token, WordRoles.Measure) || context.Lexicon.Find(suffix) != context.WordAt(token)
            || !TryPick(context[token].Measures, suffix, true, false, out var sense))
        {
            return false;
        }

        unit = WithPer(context, new UnitRead(token + 1, sense, 1, null, 1));
        return true;
    }

    private UnitRead WithPer(ValueContext context, in UnitRead unit)
    {
        var at = unit.End;
        at += context.IsGluedHyphen(at) ? 1 : 0;
        if (!context.Continues(at))
        {
            return unit;
        }

        var isSlash = context.IsChar(at, '/');
        var isArticle = context.Is(at, WordRoles.Article);
        if (!isArticle && !context.Is(at, WordRoles.Per))
        {
            return unit;
        }

        at++;
        at += context.IsGluedHyphen(at) ? 1 : 0;
        return context.Continues(at) && TryReadPowered(context, at, true, true, out var end, out var per, out var power) && (!isArticle || per.Has(MeasureTraits.RateOnly)) && (isSlash || !per.Has(MeasureTraits.SlashOnly))
            ? unit with { End = end, Per = per, PerPower = power }
            : unit;
    }

    private bool TryReadPowered(ValueContext context, int token, bool glued, bool asRate, out int end, out MeasureSense unit, out int power)
    {
        power = 1;
        var at = token;
        if (context[token].Power > 0)
        {
            power = context[token].Power;
            at++;
            at += context.IsGluedHyphen(at) || (context.IsChar(at, '.') && context.IsGlued(at)) ? 1 : 0; // square-mile, sq. ft.
            if (!context.Continues(at))
            {
                end = token;
                unit = null!;
                return false;
            }
        }

        if (!TryReadSimple(context, at, glued, asRate, out end, out unit))
        {
            return false;
        }

        if (power == 1 && unit.Has(MeasureTraits.Length) && context.Continues(end))
        {
            var after = context[end].Power < 0 ? -context[end].Power : context.IsChar(end, '²') ? 2 : context.IsChar(end, '³') ? 3 : 1;
            end += after > 1 ? 1 : 0;
            power = after;
        }

        return power == 1 || unit.Has(MeasureTraits.Length);
    }

    private bool TryReadSimple(ValueContext context, int token, bool glued, bool asRate, out int end, out MeasureSense unit)
    {
        if (_phrases.TryMatch(context, token, out end, out unit))
        {
            return true;
        }

        end = token + 1;
        return context.Is(token, WordRoles.Measure) && !context.IsPart(token)
            && TryPick(context[token].Measures, context.TextOf(token), glued, asRate, out unit);
    }

    /// <summary>Whether a symbol may be meant though it is written in another case: <c>KM</c>, <c>Kg</c>, <c>gb</c>; but not <c>PA</c> or <c>Ma</c>.</summary>
    private static bool IsLoose(MeasureSense sense, ReadOnlySpan<char> form, bool glued) =>
        sense.Has(MeasureTraits.Data) || (WordShapes.Of(sense.Symbol) == WordShape.Lower && (glued || WordShapes.Of(form) == WordShape.Upper));

    /// <summary>Of the units that a form can stand for: the symbol written just so, else a name, else a symbol in another case.</summary>
    private static bool TryPick(MeasureSense[] senses, ReadOnlySpan<char> form, bool glued, bool asRate, out MeasureSense unit)
    {
        MeasureSense? name = null;
        MeasureSense? loose = null;
        foreach (var sense in senses)
        {
            if ((sense.Has(MeasureTraits.GluedOnly) && !glued) || (sense.Has(MeasureTraits.RateOnly) && !asRate)
                || (sense.Has(MeasureTraits.LowerOnly) && !char.IsLower(form[0])))
            {
                continue;
            }

            if (sense.Symbol is null)
            {
                name ??= sense;
            }
            else if (form.SequenceEqual(sense.Symbol))
            {
                unit = sense;
                return true;
            }
            else if (form.Length > 1 && IsLoose(sense, form, glued))
            {
                loose ??= sense;
            }
        }

        unit = (name ?? loose)!;
        return unit is not null;
    }
}
