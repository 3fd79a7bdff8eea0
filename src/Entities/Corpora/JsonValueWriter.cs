using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Writes the value of a mention as a JSON object: its kind, then what the kind has.</summary>
internal static class JsonValueWriter
{
    public static void Write(Utf8JsonWriter writer, EntityValue value)
    {
        writer.WriteStartObject();
        JsonStrings.Write(writer, "kind"u8, value.Kind);
        switch (value)
        {
            case TemporalValue temporal:
                WriteTemporal(writer, temporal);
                break;
            case MoneyValue money:
                WriteNumeric(writer, "amount"u8, money);
                JsonStrings.Write(writer, "currency"u8, money.Currency);
                break;
            case QuantityValue quantity:
                WriteNumeric(writer, "value"u8, quantity);
                JsonStrings.Write(writer, "unit"u8, quantity.Unit);
                break;
            case NumericValue numeric:
                WriteNumeric(writer, "value"u8, numeric);
                break;
            case PlaceValue place:
                JsonStrings.Write(writer, "country"u8, place.Country);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WriteTemporal(Utf8JsonWriter writer, TemporalValue value)
    {
        JsonStrings.Write(writer, "timex"u8, value.Timex);
        WriteMod(writer, value.Mod);
        if (value.Start is { } start)
        {
            writer.WriteString("start"u8, start);
        }

        if (value.End is { } end)
        {
            writer.WriteString("end"u8, end);
        }
    }

    private static void WriteNumeric(Utf8JsonWriter writer, ReadOnlySpan<byte> name, NumericValue value)
    {
        WriteNumber(writer, name, value.Value);
        WriteNumber(writer, "low"u8, value.Low);
        WriteNumber(writer, "high"u8, value.High);
        WriteMod(writer, value.Mod);
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } exact)
        {
            writer.WriteNumber(name, exact);
        }
    }

    private static void WriteMod(Utf8JsonWriter writer, string? mod)
    {
        if (mod is not null)
        {
            JsonStrings.Write(writer, "mod"u8, mod);
        }
    }
}
