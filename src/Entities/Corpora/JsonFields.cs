using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Reads the fields of a JSON object one by one, and says in a user's words what was expected instead.</summary>
/// <remarks>
/// The readers here are not told that their bytes are the last, so that JSON which is merely cut off shows as a read
/// that fails, and JSON which is wrong as an exception.
/// </remarks>
internal static class JsonFields
{
    /// <summary>Moves on, which fails only where the JSON is cut off.</summary>
    public static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw CutOff();
        }
    }

    /// <summary>Moves to the next property's name; false at the end of the object.</summary>
    public static bool NextName(ref Utf8JsonReader reader)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Passes over the value of the property whose name the reader is at.</summary>
    public static void Skip(ref Utf8JsonReader reader)
    {
        if (!reader.TrySkip())
        {
            throw CutOff();
        }
    }

    /// <summary>The value of the property, which must be a string.</summary>
    public static string String(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.String ? JsonStrings.Read(ref reader) : throw Wrong(reader, name, "a string");
    }

    /// <summary>The value of the property, which must be a string or null.</summary>
    public static string? OptionalString(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.String => JsonStrings.Read(ref reader),
            _ => throw Wrong(reader, name, "a string"),
        };
    }

    /// <summary>The value of the property, which must be a whole number from 0.</summary>
    public static int Offset(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value >= 0
            ? value
            : throw Wrong(reader, name, "a whole number from 0, an offset");
    }

    /// <summary>The value of the property, which must be a number that <see cref="decimal"/> holds.</summary>
    public static decimal Decimal(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out var value)
            ? value
            : throw Wrong(reader, name, "a number");
    }

    /// <summary>The value of the property, which must be a number from 0 to 1.</summary>
    public static double Share(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var value) && value is >= 0 and <= 1
            ? value
            : throw Wrong(reader, name, "a number from 0 to 1");
    }

    /// <summary>The value of the property, which must be an ISO 8601 instant.</summary>
    public static DateTime Instant(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        return reader.TokenType == JsonTokenType.String && reader.TryGetDateTime(out var value)
            ? value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : value
            : throw Wrong(reader, name, "an ISO 8601 date-time, such as 2020-01-24T00:00:00");
    }

    /// <summary>Moves to the start of an object, the value of the property.</summary>
    public static void ExpectObject(ref Utf8JsonReader reader, string name)
    {
        Advance(ref reader);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Wrong(reader, name, "an object");
        }
    }

    /// <summary>What to throw where a property's value is of the wrong kind.</summary>
    public static InvalidDataException Wrong(in Utf8JsonReader reader, string name, string expected) =>
        new($"\"{name}\" is {Describe(reader)}: expected {expected}");

    /// <summary>What to throw where a line's value is of the wrong kind.</summary>
    public static InvalidDataException WrongLine(in Utf8JsonReader reader, string expected) =>
        new($"the line is {Describe(reader)}: expected {expected}");

    /// <summary>What to throw where the JSON ends too early.</summary>
    public static InvalidDataException CutOff() =>
        new("the JSON is cut off: expected one whole object on the line");

    private static string Describe(in Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.True or JsonTokenType.False => "a truth value",
        JsonTokenType.Null => "null",
        JsonTokenType.Number when reader.ValueSpan.Length <= 30 => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.Number => "a number",
        _ => "a string",
    };
}
