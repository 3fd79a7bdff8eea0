using Entities.Values.Money;
using Entities.Values.Numbers;
using Entities.Values.Percents;
using Entities.Values.Quantities;

namespace Entities.Values;

/// <summary>Finds percentages, money, measures, ordinals and numbers, with the modifiers around them.</summary>
internal sealed class NumericFinder : IValueFinder
{
    private readonly ModifierReader _modifiers;
    private readonly PercentReader _percents;
    private readonly MoneyReader _money;
    private readonly QuantityReader _quantities;

    public NumericFinder(ModifierReader modifiers, PercentReader percents, MoneyReader money, QuantityReader quantities)
    {
        _modifiers = modifiers;
        _percents = percents;
        _money = money;
        _quantities = quantities;
    }

    /// <inheritdoc/>
    public bool TryFind(ValueContext context, int token, out ValueSpan span)
    {
        span = default;
        var isDigitOrdinal = context.Is(token, WordRoles.OrdinalSuffix) && OrdinalReader.TryRead(context, token, out _);
        NumberRead number = default;
        if (!isDigitOrdinal && TryReadMeasured(context, token, out var found, out number))
        {
            TakeRange(context, ref found);
            found = WithoutPlus(context, found);
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
            TakeRatio(context, ref number);
            span = TryReadSharedUnit(context, number, out var measured) ? Modified(context, measured)
                : IsCardinal(context, ref number) ? WithNumber(context, Modified(context, new Measured(EntityType.Cardinal, "", number)))
                : ValueSpan.Veto(token, number.End);
            return true;
        }

        return TryReadRoman(context, token, out span);
    }

    /// <summary>Reads a number with what it counts, without modifiers; <paramref name="number"/> is the bare number when it counts nothing.</summary>
    private bool TryReadMeasured(ValueContext context, int token, out Measured measured, out NumberRead number)
    {
        number = default;
        if (_money.TryReadSignFirst(context, token, out measured) || QuantityReader.TryReadUnitFirst(context, token, out measured))
        {
            return true;
        }

        if (NumberReader.TryReadRange(context, token, out number))
        {
            if (TryReadSize(context, number, out measured))
            {
                return true;
            }

            if (TryComplete(context, number, out measured))
            {
                return true;
            }

            // 5% to 10%: the unit of the first end stands inside.
            if (number.Has(NumberForms.Range))
            {
                return NumberReader.TryRead(context, token, out var low) && low.End < number.End && TryComplete(context, low, out measured);
            }

            return false;
        }

        return _quantities.TryReadFew(context, token, out measured)
            || _percents.TryReadArticle(context, token, out measured)
            || _money.TryReadArticle(context, token, out measured)
            || _quantities.TryReadArticle(context, token, out measured);
    }

    private bool TryComplete(ValueContext context, in NumberRead number, out Measured measured) =>
        _percents.TryComplete(context, number, out measured) || _money.TryComplete(context, number, out measured) || _quantities.TryComplete(context, number, out measured);

    /// <summary><c>42 x 53 cm</c>, <c>20-by-30-foot</c>, <c>2 m × 3 m</c>: the sides of one thing, which have no one value.</summary>
    private bool TryReadSize(ValueContext context, in NumberRead first, out Measured measured)
    {
        measured = default;
        if (!first.IsSingle)
        {
            return false;
        }

        var at = first.End;
        if (_quantities.TryComplete(context, first, out var side))
        {
            at = side.End;
        }
        else if (first.Has(NumberForms.Suffix))
        {
            return false;
        }

        at += context.IsGluedHyphen(at) ? 1 : 0;
        if (!context.Continues(at) || !context.Is(at, WordRoles.By))
        {
            return false;
        }

        at++;
        at += context.IsGluedHyphen(at) ? 1 : 0;
        if (!context.Continues(at) || !NumberReader.TryRead(context, at, out var second) || !second.IsSingle
            || (!TryReadSize(context, second, out measured) && !_quantities.TryComplete(context, second, out measured)))
        {
            return false;
        }

        measured = measured with { Number = measured.Number with { Start = first.Start, Forms = measured.Number.Forms | NumberForms.List } };
        return true;
    }

    /// <summary><c>$5 to $10</c>, <c>20% - 30%</c>, <c>$10 to 20 million</c>: another of the same unit makes a range.</summary>
    private void TakeRange(ValueContext context, ref Measured low)
    {
        var at = low.End;
        if (context.Is(at, WordRoles.RangeTo) && context.Continues(low.Start) && context.Is(low.Start - 1, WordRoles.Change | WordRoles.From) && low.Type != EntityType.Percent)
        {
            return; // fell $5 to $20; from 10 kilometers to 15 kilometers
        }

        if (low.Number.IsSingle && !context.Is(at, WordRoles.Or) && NumberReader.TrySkipJoint(context, ref at) && context.Continues(at))
        {
            if (TryReadMeasured(context, at, out var high, out var number))
            {
                TryJoinScaled(low, high, out low);
            }
            else if (low.Type == EntityType.Money && number.End > at && number.IsSingle && (context.IsGlued(at) || number.Has(NumberForms.Scaled)))
            {
                // $5-10, $10 to 20 million: the sign holds for both.
                TryJoinScaled(low, low with { Number = number }, out low);
            }
        }
    }

    private static void TryJoinScaled(in Measured low, in Measured high, out Measured range)
    {
        if (high.Number.Has(NumberForms.Scaled) && !low.Number.Has(NumberForms.Scaled) && low.Type == EntityType.Money && low.Number.Value < 1000
            && Measured.TryJoin(low with { Number = low.Number.ScaledLike(high.Number) }, high, out range))
        {
            return;
        }

        Measured.TryJoin(low, high, out range);
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

        if (!context.Continues(at + 1) || !TryReadMeasured(context, at + 1, out var high, out _) || !high.Number.IsSingle)
        {
            return false;
        }

        measured = new Measured(high.Type, high.Unit, high.Number.Has(NumberForms.Scaled) && number.Value < 1000 && !number.Has(NumberForms.Scaled) ? number.ScaledLike(high.Number) : number);
        return true;
    }

    /// <summary>A plus before a percentage or amount says that it rose: it is no part of it.</summary>
    private static Measured WithoutPlus(ValueContext context, in Measured measured) =>
        context.Is(measured.Start, WordRoles.Plus) && measured.Number.Has(NumberForms.Signed)
            ? measured with { Number = measured.Number with { Start = measured.Start + 1, Forms = measured.Number.Forms & ~NumberForms.Signed } }
            : measured;

    /// <summary><c>nine out of ten</c>, <c>one in three</c>: one mention, without one value.</summary>
    private static void TakeRatio(ValueContext context, ref NumberRead number)
    {
        var at = number.End;
        if (!number.IsSingle || number.Has(NumberForms.Suffix) || !context.Continues(at) || !context.Is(at, WordRoles.InRatio))
        {
            return;
        }

        // out of
        var isOutOf = context.Is(at + 1, WordRoles.Of);
        at += isOutOf ? 2 : 1;
        if (context.Continues(at) && (isOutOf || (number.Forms == NumberForms.Words && !context.Is(number.End, WordRoles.OutOf))) && NumberReader.TryRead(context, at, out var whole)
            && whole.Forms == number.Forms && whole.IsSingle && whole.Value > number.Value && (isOutOf || whole.Value <= 10 || whole.Value % 10 == 0))
        {
            number = number with { End = whole.End, Forms = number.Forms | NumberForms.List };
        }
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

    /// <summary><c>number two</c>: with its noun, where both are words.</summary>
    private static ValueSpan WithNumber(ValueContext context, in ValueSpan span) =>
        span.Start > context.Floor && context.Continues(span.Start) && context.Is(span.Start - 1, WordRoles.NumberNoun) && context.Is(span.Start, WordRoles.Unit)
            ? span with { Start = span.Start - 1 }
            : span;

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
            && (context.TokenAt(next).Length > 1 || (context.IsCapitalized(next) && !(context.Continues(next + 1) && context.KindOf(next + 1) == Text.TokenKind.Word && !context.Is(next + 1, WordRoles.Grammar)))))
        {
            span = new ValueSpan(next, next + 1, EntityType.Cardinal, new NumberValue { Value = value });
            return true;
        }

        span = default;
        return false;
    }
}
