using System.Globalization;

namespace Entities.Cli.Output;

/// <summary>Values in short, for people: <c>USD 3000000</c>, <c>~5200</c>, <c>5..10 km</c>.</summary>
internal static class ValueText
{
    /// <summary>The value in short; empty of none.</summary>
    public static string Of(EntityValue? value) => value switch
    {
        null => "",
        TemporalValue temporal => temporal.Mod is null ? temporal.Timex : $"{temporal.Timex} {temporal.Mod}",
        MoneyValue money => $"{money.Currency} {Number(money)}",
        QuantityValue quantity => $"{Number(quantity)} {quantity.Unit}",
        PercentValue percent => $"{Number(percent)}%",
        NumericValue number => Number(number),
        PlaceValue place => place.Country,
        _ => value.Kind,
    };

    private static string Number(NumericValue value)
    {
        var sign = value.Mod switch
        {
            null => "",
            "APPROX" => "~",
            "LESS_THAN" => "<",
            "MORE_THAN" => ">",
            "EQUAL_OR_LESS" => "<=",
            "EQUAL_OR_MORE" => ">=",
            var other => other + " ",
        };
        return (value.Value, value.Low, value.High) switch
        {
            ({ } exact, _, _) => sign + Exact(exact),
            (_, { } low, { } high) => $"{sign}{Exact(low)}..{Exact(high)}",
            (_, { } low, _) => $"{sign}>={Exact(low)}",
            (_, _, { } high) => $"{sign}<={Exact(high)}",
            _ => sign.TrimEnd(),
        };
    }

    private static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
