using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Reads what <see cref="JsonValueWriter"/> writes. Keys may come in any order; unknown ones are passed over.</summary>
internal static class JsonValueReader
{
    private const string Kinds = "date, time, duration, set, number, ordinal, percent, money, quantity, place";

    /// <summary>Reads the object that the reader is at.</summary>
    /// <exception cref="InvalidDataException">Something is missing or of the wrong kind; the message says what.</exception>
    public static EntityValue Read(ref Utf8JsonReader reader)
    {
        var fields = default(Fields);
        JsonFields.ExpectObject(ref reader, "value");
        while (JsonFields.NextName(ref reader))
        {
            fields.Read(ref reader);
        }

        return fields.ToValue();
    }

    private struct Fields
    {
        private string? _kind, _timex, _mod, _currency, _unit, _country;
        private DateTime? _start, _end;
        private decimal? _value, _low, _high;

        public void Read(ref Utf8JsonReader reader)
        {
            if (reader.ValueTextEquals("kind"u8))
            {
                _kind = JsonFields.String(ref reader, "kind");
            }
            else if (reader.ValueTextEquals("timex"u8))
            {
                _timex = JsonFields.String(ref reader, "timex");
            }
            else if (reader.ValueTextEquals("mod"u8))
            {
                _mod = JsonFields.String(ref reader, "mod");
            }
            else if (reader.ValueTextEquals("start"u8))
            {
                _start = JsonFields.Instant(ref reader, "start");
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                _end = JsonFields.Instant(ref reader, "end");
            }
            else if (reader.ValueTextEquals("value"u8) || reader.ValueTextEquals("amount"u8))
            {
                _value = JsonFields.Decimal(ref reader, "value");
            }
            else if (reader.ValueTextEquals("low"u8))
            {
                _low = JsonFields.Decimal(ref reader, "low");
            }
            else if (reader.ValueTextEquals("high"u8))
            {
                _high = JsonFields.Decimal(ref reader, "high");
            }
            else if (reader.ValueTextEquals("currency"u8))
            {
                _currency = JsonFields.String(ref reader, "currency");
            }
            else if (reader.ValueTextEquals("unit"u8))
            {
                _unit = JsonFields.String(ref reader, "unit");
            }
            else if (reader.ValueTextEquals("country"u8))
            {
                _country = JsonFields.String(ref reader, "country");
            }
            else
            {
                JsonFields.Skip(ref reader);
            }
        }

        public readonly EntityValue ToValue() => _kind switch
        {
            "date" => Temporal(DateTimeValue.Date(Need(_timex, "timex"))),
            "time" => Temporal(DateTimeValue.Time(Need(_timex, "timex"))),
            "set" => Temporal(DateTimeValue.Set(Need(_timex, "timex"))),
            "duration" => Temporal(new DurationValue(Need(_timex, "timex"))),
            "number" => Numeric(new NumberValue()),
            "ordinal" => Numeric(new OrdinalValue()),
            "percent" => Numeric(new PercentValue()),
            "money" => Numeric(new MoneyValue(Need(_currency, "currency"))),
            "quantity" => Numeric(new QuantityValue(Need(_unit, "unit"))),
            "place" => new PlaceValue(Need(_country, "country")),
            null => throw new InvalidDataException($"a \"value\" without \"kind\": expected one of {Kinds}"),
            _ => throw new InvalidDataException($"\"kind\" is '{_kind}': expected one of {Kinds}"),
        };

        private readonly TemporalValue Temporal(TemporalValue value) => value with { Mod = _mod, Start = _start, End = _end };

        private readonly NumericValue Numeric(NumericValue value) =>
            value with { Value = _value, Low = _low, High = _high, Mod = _mod };

        private readonly string Need(string? field, string name) => string.IsNullOrEmpty(field)
            ? throw new InvalidDataException($"a \"value\" of kind {_kind} without \"{name}\"")
            : field;
    }
}
