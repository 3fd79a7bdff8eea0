using Entities.Values.Money;
using Entities.Values.Numbers;
using Entities.Values.Percents;
using Entities.Values.Quantities;

namespace Entities.Values;

/// <summary>Reads a number with what it counts: a percentage, an amount of money, a measure, or a range of them.</summary>
internal sealed class MeasuredReader
{
    // Length, width, height.
    private const int MostSides = 3;

    private readonly PercentReader _percents;
    private readonly MoneyReader _money;
    private readonly QuantityReader _quantities;

    public MeasuredReader(PercentReader percents, MoneyReader money, QuantityReader quantities)
    {
        _percents = percents;
        _money = money;
        _quantities = quantities;
    }

    /// <summary>Reads what begins at a token, without modifiers.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="measured">The number with what it counts.</param>
    /// <param name="number">The bare number, when it counts nothing.</param>
    public bool TryRead(ValueContext context, int token, out Measured measured, out NumberRead number)
    {
        if (!TryReadOne(context, token, out measured, out number))
        {
            return false;
        }

        TakeRange(context, ref measured);
        measured = WithoutArticle(context, WithoutPlus(context, measured));
        return true;
    }

    /// <summary>Reads one, no range of two; <paramref name="number"/> is the bare number when it counts nothing.</summary>
    public bool TryReadOne(ValueContext context, int token, out Measured measured, out NumberRead number)
    {
        number = default;
        if (_money.TryReadSignFirst(context, token, out measured) || QuantityReader.TryReadUnitFirst(context, token, out measured))
        {
            return true;
        }

        // rose 5 to 10 percent is a range, whatever rose 5 to 10 is.
        if (NumberReader.TryReadRange(context, token, out number, ofChange: true) && number.Has(NumberForms.Range) && TryComplete(context, number, out measured))
        {
            return true;
        }

        if (NumberReader.TryReadRange(context, token, out number))
        {
            if (TryReadSize(context, number, MostSides, out measured))
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
    private bool TryReadSize(ValueContext context, in NumberRead first, int sides, out Measured measured)
    {
        measured = default;
        if (!first.IsSingle || sides < 2)
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
            || (!TryReadSize(context, second, sides - 1, out measured) && !_quantities.TryComplete(context, second, out measured)))
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
        if (context.Is(at, WordRoles.RangeTo) && context.Continues(low.Start) && (NumberReader.IsChange(context, low.Start) || (low.Type != EntityType.Percent && context.Is(low.Start - 1, WordRoles.From))))
        {
            return; // fell $5 to $20; from 10 kilometers to 15 kilometers
        }

        if (low.Number.IsSingle && !context.Is(at, WordRoles.Or) && NumberReader.TrySkipJoint(context, ref at) && context.Continues(at))
        {
            if (TryReadOne(context, at, out var high, out var number))
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

    /// <summary>A plus before a percentage or amount says that it rose: it is no part of it.</summary>
    private static Measured WithoutPlus(ValueContext context, in Measured measured) =>
        context.Is(measured.Start, WordRoles.Plus) && measured.Number.Has(NumberForms.Signed)
            ? measured with { Number = measured.Number with { Start = measured.Start + 1, Forms = measured.Number.Forms & ~NumberForms.Signed } }
            : measured;

    /// <summary>The article of <c>a half-mile walk</c> and <c>a million-dollar house</c> belongs to the noun.</summary>
    private static Measured WithoutArticle(ValueContext context, in Measured measured)
    {
        if (!context.Is(measured.Start, WordRoles.Article) || !measured.Number.Has(NumberForms.Article))
        {
            return measured;
        }

        for (var i = measured.Start + 2; i < measured.End; i++)
        {
            if (context.IsGluedHyphen(i))
            {
                return measured with { Number = measured.Number with { Start = measured.Start + 1 } };
            }
        }

        return measured;
    }
}
