using Entities.Values.Numbers;

namespace Entities.Values;

/// <summary>A number with what it counts: a percentage, an amount of money, a measure; without its modifiers.</summary>
/// <param name="Type">The type.</param>
/// <param name="Unit">The currency or unit; empty where the type needs none.</param>
/// <param name="Number">The number, in that unit, with the tokens of the whole.</param>
internal readonly record struct Measured(EntityType Type, string Unit, NumberRead Number)
{
    /// <summary>The tokens of the whole, to which the number reaches.</summary>
    public int Start => Number.Start;

    /// <summary>The token just past the whole.</summary>
    public int End => Number.End;

    /// <summary>Joins the ends of a range: <c>$5 to $10</c>.</summary>
    public static bool TryJoin(in Measured low, in Measured high, out Measured range)
    {
        range = low;
        if (low.Type != high.Type || low.Unit != high.Unit || !low.Number.IsSingle || !high.Number.IsSingle || low.Number.Value >= high.Number.Value)
        {
            return false;
        }

        range = low with { Number = new NumberRead(low.Start, high.End, low.Number.Value, high.Number.Value, low.Number.Forms | high.Number.Forms | NumberForms.Range) };
        return true;
    }

    /// <summary>The value, bent by its modifiers; null when the number has none.</summary>
    public EntityValue? ToValue(ModifiedSpan span)
    {
        NumericValue value = Type.Label switch
        {
            "PERCENT" => new PercentValue(),
            "MONEY" => new MoneyValue(Unit),
            "QUANTITY" => new QuantityValue(Unit),
            "ORDINAL" => new OrdinalValue(),
            _ => new NumberValue(),
        };
        if (Number.Has(NumberForms.TooLarge | NumberForms.List))
        {
            return null;
        }

        return Number switch
        {
            _ when Number.Has(NumberForms.Range) => value with { Low = Number.Value, High = Number.High, Mod = span.Timex },
            _ when Number.Has(NumberForms.Vague) => value with { Low = Number.Value, Mod = span.Timex },
            _ => value with
            {
                Value = Number.Value,
                Low = span.Modifier is Modifier.OrMore or Modifier.MoreThan ? Number.Value : null,
                High = span.Modifier is Modifier.OrLess or Modifier.LessThan ? Number.Value : null,
                Mod = span.Timex,
            },
        };
    }
}
