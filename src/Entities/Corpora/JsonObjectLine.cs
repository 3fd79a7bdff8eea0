using System.Globalization;
using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Reads the properties of an object, from just inside it to its end.</summary>
internal delegate T JsonObjectReader<out T>(ref Utf8JsonReader reader);

/// <summary>A line that is one JSON object.</summary>
internal static class JsonObjectLine
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The bytes of the line, valid UTF-8, without its line end.</param>
    /// <param name="read">Reads the object.</param>
    /// <exception cref="InvalidDataException">The line is not one object; the message says how.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> line, JsonObjectReader<T> read)
    {
        try
        {
            var reader = new Utf8JsonReader(line, isFinalBlock: false, state: default);
            JsonFields.Advance(ref reader);
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw JsonFields.WrongLine(reader, "an object, such as {\"id\": \"a1\", \"text\": \"...\"}");
            }

            var parsed = read(ref reader);
            if (reader.Read())
            {
                throw new InvalidDataException("more than one JSON value: expected one object a line");
            }

            return parsed;
        }
        catch (JsonException exception)
        {
            var position = ((exception.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new InvalidDataException($"not valid JSON at byte {position}: expected one object a line", exception);
        }
    }
}
