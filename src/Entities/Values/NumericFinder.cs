using Entities.Values.Numbers;
using Entities.Values.Quantities;

namespace Entities.Values;

/// <summary>Finds percentages, money, measures, ordinals and numbers, with the modifiers around them.</summary>
internal sealed class NumericFinder : IValueFinder
{
    // What a value can begin with, beside digits: any other word is passed over at once.
    private const WordRoles Openers = WordRoles.NumberWord | WordRoles.Vague | WordRoles.Few | WordRoles.Multi | WordRoles.Article | WordRoles.Ordinal | WordRoles.Fraction
        | WordRoles.Minus | WordRoles.Plus | WordRoles.Currency | WordRoles.UnitFirst | WordRoles.Label;

    private readonly ModifierReader _modifiers;
    private readonly MeasuredReader _measured;

    public NumericFinder(ModifierReader modifiers, MeasuredReader measured)
    {
        _modifiers = modifiers;
        _measured = measured;
    }

    /// <inheritdoc/>
    public bool TryFind(ValueContext context, int token, out ValueSpan span)
    {
        span = default;
        if (!context.Is(token, Openers) && context.KindOf(token) != Text.TokenKind.Number)
        {
            return false;
        }

        var isDigitOrdinal = context.Is(token, WordRoles.OrdinalSuffix) && OrdinalReader.TryRead(context, token, out _);
        NumberRead number = default;
        if (!isDigitOrdinal && _measured.TryRead(context, token, out var found, out number))
        {
            if (!found.Number.Has(NumberForms.Digits) && NameVetoes.IsCapitalizedRun(context, found.Number))
            {
                span = ValueSpan.Veto(token, found.End); // Nine Inch Nails
                return true;
            }

            span = Modified(context, found);
            return true;
        }

        if (OrdinalReader.TryRead(context, token, out var ordinal))
        {
            if (OrdinalVetoes.Holds(context, ordinal))
            {
                span = ValueSpan.Veto(token, ordinal.End);
                return true;
            }

            TakeOrdinalRange(context, ref ordinal);
            span = new ValueSpan(token, ordinal.End, EntityType.Ordinal, new Measured(EntityType.Ordinal, "", ordinal).ToValue(default));
            return true;
        }

        if (number.End > token)
        {
            span = TryReadSharedUnit(context, number, out var measured) ? Modified(context, measured)
                : IsCardinal(context, ref number) ? Modified(context, new Measured(EntityType.Cardinal, "", number))
                : ValueSpan.Veto(token, number.End);
            return true;
        }

        return TryReadRoman(context, token, out span);
    }

    /// <summary><c>between 5 and 10 percent</c>, <c>between 3 and 5 km</c>: the first takes the unit of the second.</summary>
    private bool TryReadSharedUnit(ValueContext context, in NumberRead number, out Measured measured)
    {
        measured = default;
        var at = number.End;
        if (!number.IsSingle || number.Has(NumberForms.Suffix) || !context.Continues(at) || !context.Is(at, WordRoles.And)
            || !context.Is(_modifiers.ExtendBefore(context, number.Start).Start - 1, WordRoles.Between) || !context.Continues(number.Start))
        {
            return false;
        }

        if (!context.Continues(at + 1) || !_measured.TryReadOne(context, at + 1, out var high, out _) || !high.Number.IsSingle)
        {
            return false;
        }

        measured = new Measured(high.Type, high.Unit, high.Number.Has(NumberForms.Scaled) && number.Value < 1000 && !number.Has(NumberForms.Scaled) ? number.ScaledLike(high.Number) : number);
        return true;
    }

    /// <summary><c>ninth through twelfth</c>, <c>5th to 8th</c>.</summary>
    private static void TakeOrdinalRange(ValueContext context, ref NumberRead ordinal)
    {
        var at = ordinal.End;
        if (context.Continues(at) && context.Is(at, WordRoles.RangeTo) && context.Continues(at + 1) && OrdinalReader.TryRead(context, at + 1, out var high) && high.Value > ordinal.Value)
        {
            ordinal = new NumberRead(ordinal.Start, high.End, ordinal.Value, high.Value, ordinal.Forms | NumberForms.Range);
        }
    }

    private ValueSpan Modified(ValueContext context, in Measured measured)
    {
        var span = _modifiers.Extend(context, measured.Start, measured.End);
        return new ValueSpan(span.Start, span.End, measured.Type, measured.ToValue(span));
    }

    private static bool IsCardinal(ValueContext context, ref NumberRead number)
    {
        if (number.Has(NumberForms.Suffix))
        {
            // 4x, 20m people: a number with letters that count; in other company (747s, 3D, 8pm) it is something else.
            var meaning = context[number.End - 1];
            if (meaning.Is(WordRoles.ScaleSuffix))
            {
                DigitNumbers.Scale(meaning.SuffixScale, ref number);
            }
            else if (meaning.Is(WordRoles.Times))
            {
                number = number with { Forms = number.Forms & ~NumberForms.Suffix };
            }
            else
            {
                return false;
            }
        }

        if (number.End == number.Start + 1 && context.Is(number.Start, WordRoles.Unit) && context[number.Start].Number == 1 && OneVetoes.Holds(context, number.Start))
        {
            return false;
        }

        return !CardinalVetoes.Holds(context, number);
    }

    /// <summary><c>chapter IV</c>, <c>Volume II</c>.</summary>
    private static bool TryReadRoman(ValueContext context, int token, out ValueSpan span)
    {
        var next = token + 1;
        if (context.Is(token, WordRoles.Label) && context.Continues(next) && context.KindOf(next) == Text.TokenKind.Word && RomanNumerals.TryRead(context.TextOf(next), out var value)
            && (context.TokenAt(next).Length > 1 || (context.IsCapitalized(next) && !(context.Continues(next + 1) && context.KindOf(next + 1) == Text.TokenKind.Word))))
        {
            span = new ValueSpan(next, next + 1, EntityType.Cardinal, new NumberValue { Value = value });
            return true;
        }

        span = default;
        return false;
    }
}
