using Entities.Values.Numbers;

namespace Entities.Values.Quantities;

/// <summary>Reads measures: <c>40 kilometers</c>, <c>20km</c>, <c>6ft 2in</c>, <c>30-meter</c>, <c>magnitude 6.5</c>.</summary>
internal sealed class QuantityReader
{
    // The signs after the minutes and seconds of an angle, and how many of them make a degree.
    private static readonly (string Signs, int InDegree)[] s_parts = [("′'’", 60), ("″\"”", 3600)];

    private readonly UnitReader _units;

    public QuantityReader(UnitReader units) => _units = units;

    /// <summary>Reads the unit after a number.</summary>
    public bool TryComplete(ValueContext context, in NumberRead number, out Measured quantity)
    {
        quantity = default;
        if (number.Has(NumberForms.List))
        {
            return false;
        }

        if (TryReadFeetAndInches(context, number, out quantity))
        {
            return true;
        }

        UnitRead unit;
        if (number.Has(NumberForms.Suffix))
        {
            if (!DigitReader.TryRead(context.TextOf(number.End - 1), out var digits) || !_units.TryReadSuffix(context, number.End - 1, digits.Length, out unit)
                || IsMillions(context, number, unit))
            {
                return false;
            }
        }
        else if (!TryReadUnit(context, number, out unit))
        {
            return false;
        }

        if (unit.Unit.Code == "deg" && TryReadCoordinate(context, number, unit, out quantity))
        {
            return true;
        }

        quantity = Measure(context, number with { End = unit.End, Forms = number.Forms & ~NumberForms.Suffix }, unit);
        return true;
    }

    /// <summary>Reads <c>5'10"</c>: the typewriter's signs are believed only together.</summary>
    private static bool TryReadFeetAndInches(ValueContext context, in NumberRead feet, out Measured quantity)
    {
        quantity = default;
        var sign = feet.End;
        if (feet.Forms != NumberForms.Digits || context.FirstCharOf(sign) is not ('\'' or '’') || !context.IsGlued(sign) || !context.IsGlued(sign + 1) || !context.IsGlued(sign + 2)
            || context.FirstCharOf(sign + 2) is not ('"' or '”') || !context.Continues(sign + 2) || context.KindOf(sign + 1) != Text.TokenKind.Number
            || !DigitReader.TryRead(context.TextOf(sign + 1), out var inches) || (inches.Forms & (NumberForms.Suffix | NumberForms.Range | NumberForms.List)) != 0
            || context.Lexicon.MeaningOf(context.Lexicon.Find("′")).Measures is not [{ Tail: { } tail } foot, ..] || inches.Value * tail.Factor >= foot.Factor)
        {
            return false;
        }

        var value = Exact.Add(inches.Value, feet.Value < 1000 ? feet.Value * foot.Factor / tail.Factor : feet.Value);
        quantity = new Measured(EntityType.Quantity, tail.Code, feet with { End = sign + 3, Value = value, High = value });
        return feet.Value < 1000;
    }

    /// <summary>Reads degrees, minutes, seconds and the point of the compass: <c>40° 26′ 46″ N</c>, <c>93°W</c>. South and west are negative.</summary>
    private static bool TryReadCoordinate(ValueContext context, in NumberRead degrees, in UnitRead unit, out Measured coordinate)
    {
        coordinate = default;
        var at = unit.End;
        var value = degrees.Value;
        if (!degrees.IsSingle || unit.Unit.Symbol is null || !unit.IsPlain)
        {
            return false;
        }

        foreach (var (marks, divisor) in s_parts)
        {
            if (context.Continues(at) && context.KindOf(at) == Text.TokenKind.Number && context.Continues(at + 1) && marks.Contains(context.FirstCharOf(at + 1), StringComparison.Ordinal)
                && DigitReader.TryRead(context.TextOf(at), out var part) && (part.Forms & (NumberForms.Suffix | NumberForms.Range | NumberForms.List)) == 0)
            {
                value = Exact.Add(value, part.Value / divisor);
                at += 2;
            }
        }

        if (!context.Continues(at) || !context.Is(at, WordRoles.Compass) || context.TokenAt(at).Length != 1 || !context.IsCapitalized(at))
        {
            return false;
        }

        value = context.Is(at, WordRoles.SouthOrWest) ? -value : value;
        coordinate = new Measured(EntityType.Quantity, unit.Unit.Code, degrees with { End = at + 1, Value = value, High = value });
        return true;
    }

    /// <summary>Reads an article and a unit: <c>a mile</c>, <c>a ton</c>.</summary>
    public bool TryReadArticle(ValueContext context, int token, out Measured quantity)
    {
        quantity = default;

        // After a value an article makes a rate: $60 a barrel.
        if (!context.Is(token, WordRoles.Article) || (token == context.Floor && token > 0) || !context.Continues(token + 1)
            || !_units.TryRead(context, token + 1, false, out var unit) || !unit.Unit.Has(MeasureTraits.AfterArticle) || context.IsGluedHyphen(unit.End))
        {
            return false;
        }

        quantity = new Measured(EntityType.Quantity, unit.Code, new NumberRead(token, unit.End, 1, 1, NumberForms.Words | NumberForms.Article));
        return true;
    }

    /// <summary>Reads a count that is not said and a unit: <c>several kilometers</c>, <c>a few miles</c>.</summary>
    public bool TryReadFew(ValueContext context, int token, out Measured quantity)
    {
        quantity = default;
        var at = token + (context.Is(token, WordRoles.Article) ? 1 : 0);
        if ((at > token && !context.Continues(at)) || !context.Is(at, WordRoles.Few))
        {
            return false;
        }

        var number = new NumberRead(token, at + 1, context[at].Number, context[at].Number, NumberForms.Words | NumberForms.Vague);
        at++;
        at += context.Continues(at) && context.Is(at, WordRoles.Of) ? 1 : 0;
        if (!context.Continues(at) || !_units.TryRead(context, at, false, out var unit) || unit.Unit.Symbol is not null)
        {
            return false;
        }

        quantity = new Measured(EntityType.Quantity, unit.Code, number with { End = unit.End });
        return true;
    }

    /// <summary>Reads a unit that stands before its number: <c>magnitude 6.5</c>, <c>magnitude-6.5</c>.</summary>
    public static bool TryReadUnitFirst(ValueContext context, int token, out Measured quantity)
    {
        quantity = default;
        if (!context.Is(token, WordRoles.UnitFirst))
        {
            return false;
        }

        var at = token + 1;
        at += context.IsGluedHyphen(at) ? 1 : 0;
        at += at == token + 1 && context.Continues(at) && context.Is(at, WordRoles.Of) ? 1 : 0;
        if (!context.Continues(at) || !NumberReader.TryReadRange(context, at, out var number) || number.Has(NumberForms.Suffix | NumberForms.List))
        {
            return false;
        }

        var start = context.Is(at - 1, WordRoles.Of) ? at : token;
        quantity = new Measured(EntityType.Quantity, context[token].Measures[0].Code, number with { Start = start });
        return true;
    }

    private bool TryReadUnit(ValueContext context, in NumberRead number, out UnitRead unit)
    {
        var at = number.End;
        var glued = context.IsGlued(at);
        if (context.IsGluedHyphen(at))
        {
            at++;
            glued = false;
        }
        else if (number.Has(NumberForms.Vague | NumberForms.Fraction) && context.Continues(at))
        {
            // tens of thousands of hectares, half a mile, a quarter of a mile
            at += context.Is(at, WordRoles.Of) ? 1 : 0;
            at += context.Continues(at) && context.Is(at, WordRoles.Article) ? 1 : 0;
        }

        glued = glued || IsTemperature(context, number, at);
        return _units.TryRead(context, at, glued, out unit) && (number.Has(NumberForms.Digits) || !IsCapitalSymbol(context, at, unit));
    }

    /// <summary>Whether a capital letter after spaced digits can be a scale of temperature, because temperature is spoken of before.</summary>
    private static bool IsTemperature(ValueContext context, in NumberRead number, int unit)
    {
        const int nearby = 10;
        if (!number.Has(NumberForms.Digits) || context.TokenAt(unit).Length != 1 || !context.IsCapitalized(unit) || number.Value is < -150 or > 1000)
        {
            return false;
        }

        for (var i = number.Start - 1; i >= 0 && i >= number.Start - nearby && context.Continues(i + 1); i--)
        {
            if (context.Is(i, WordRoles.AboutTemperature))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>After a number in words, capitals are rather a name: several thousand AU troops.</summary>
    private static bool IsCapitalSymbol(ValueContext context, int token, in UnitRead unit) =>
        unit.Unit.Symbol is not null && Names.IsAllCapitals(context, token);

    private Measured Measure(ValueContext context, in NumberRead number, in UnitRead unit)
    {
        var total = number;
        var last = unit;
        while (last.IsPlain && last.Unit.Family.Length > 0 && total.IsSingle && TryReadSmaller(context, total.End, last, out var part, out var smaller)
            && Exact.TryMultiply(total.Value, last.Unit.Factor / smaller.Unit.Factor, out var whole) && Exact.TryAdd(whole, part.Value, out var sum))
        {
            total = total with { End = Math.Max(part.End, smaller.End), Value = sum, High = sum };
            last = smaller;
        }

        return new Measured(EntityType.Quantity, last.Code, total);
    }

    /// <summary>The next part of a measure in several units: the <c>2in</c> of <c>6ft 2in</c>, the <c>2</c> of <c>6-foot-2</c>.</summary>
    private bool TryReadSmaller(ValueContext context, int token, in UnitRead unit, out NumberRead part, out UnitRead smaller)
    {
        part = default;
        smaller = default;
        var at = token;
        var hyphen = context.IsGluedHyphen(at);
        at += hyphen || (context.Continues(at) && (context.Is(at, WordRoles.And) || context.IsChar(at, ','))) ? 1 : 0;
        if (!context.Continues(at) || !(context.Is(at, WordRoles.NumberWord) || context.KindOf(at) == Text.TokenKind.Number)
            || !NumberReader.TryRead(context, at, out part) || !part.IsSingle)
        {
            return false;
        }

        if (part.Has(NumberForms.Suffix))
        {
            return DigitReader.TryRead(context.TextOf(part.End - 1), out var digits) && _units.TryReadSuffix(context, part.End - 1, digits.Length, out smaller) && IsSmaller(smaller, unit);
        }

        var next = part.End;
        var glued = context.IsGlued(next);
        next += context.IsGluedHyphen(next) ? 1 : 0;
        if (_units.TryRead(context, next, glued || IsTail(context, next, unit), out smaller))
        {
            return IsSmaller(smaller, unit);
        }

        // 6-foot-2, 6ft 2: the second number counts inches, when it can.
        if (at - token > (hyphen ? 1 : 0) || unit.Unit.Tail is not { } tail || part.Value < 0 || part.Value * tail.Factor >= unit.Unit.Factor || (!hyphen && unit.Unit.Symbol is null))
        {
            return false;
        }

        smaller = new UnitRead(part.End, tail, 1, null, 1);
        return true;
    }

    // After feet, "in" and the sign for inches are believed though they touch nothing.
    private static bool IsTail(ValueContext context, int token, in UnitRead unit) =>
        unit.Unit.Tail is { } tail && context.Is(token, WordRoles.Measure) && context[token].Measures[0].Code == tail.Code;

    private static bool IsSmaller(in UnitRead smaller, in UnitRead unit) =>
        smaller.IsPlain && smaller.Unit.Family == unit.Unit.Family && smaller.Unit.Factor < unit.Unit.Factor;

    /// <summary>Whether the <c>m</c> of <c>1.2m people</c> is a million: a word that can be counted follows, none that tells a dimension.</summary>
    private static bool IsMillions(ValueContext context, in NumberRead number, in UnitRead unit)
    {
        return context.Is(number.End - 1, WordRoles.ScaleSuffix) && unit.End == number.End && !context.IsGlued(unit.End) && Names.IsPlural(context, unit.End)
            && (context.WordAt(unit.End) < 0 || context.Is(unit.End, WordRoles.PluralNoun));
    }
}
