using System.Text.Json;

namespace Entities.Corpora;

/// <summary>One line of a JSON Lines file: <c>{"id", "text", "date"?, "entities"?}</c>.</summary>
/// <param name="Document">The document; its id is null where the line has none.</param>
/// <param name="HasNumericId">Whether the id was a number, so that it can be written as one again.</param>
/// <param name="Spans">The marked spans; empty where the line has none or they were not asked for.</param>
internal sealed record JsonLine(Document Document, bool HasNumericId, IReadOnlyList<MarkedSpan> Spans)
{
    /// <summary>Reads a line.</summary>
    /// <param name="line">The bytes of the line, valid UTF-8, without its line end.</param>
    /// <param name="withSpans">Whether to read the <c>entities</c> rather than pass over them.</param>
    /// <exception cref="InvalidDataException">The line is not as it should be; the message says how.</exception>
    public static JsonLine Parse(ReadOnlySpan<byte> line, bool withSpans)
    {
        return withSpans
            ? JsonObjectLine.Parse(line, static (ref reader) => Parse(ref reader, withSpans: true))
            : JsonObjectLine.Parse(line, static (ref reader) => Parse(ref reader, withSpans: false));
    }

    private static JsonLine Parse(ref Utf8JsonReader reader, bool withSpans)
    {
        string? text = null, id = null;
        DateTime? date = null;
        var hasNumericId = false;
        IReadOnlyList<MarkedSpan> spans = [];
        while (JsonFields.NextName(ref reader))
        {
            if (reader.ValueTextEquals("text"u8))
            {
                text = JsonFields.String(ref reader, "text");
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = ReadId(ref reader, out hasNumericId);
            }
            else if (reader.ValueTextEquals("date"u8))
            {
                date = ReadDate(ref reader);
            }
            else if (withSpans && reader.ValueTextEquals("entities"u8))
            {
                spans = JsonMentions.Read(ref reader);
            }
            else
            {
                JsonFields.Skip(ref reader);
            }
        }

        return text is null
            ? throw new InvalidDataException("no \"text\": expected an object such as {\"id\": \"a1\", \"text\": \"...\"}")
            : new JsonLine(new Document(text, date) { Id = id }, hasNumericId, spans);
    }

    /// <summary>The id, which is a string or a number, or null.</summary>
    public static string? ReadId(ref Utf8JsonReader reader, out bool isNumber)
    {
        JsonFields.Advance(ref reader);
        isNumber = reader.TokenType == JsonTokenType.Number;
        return reader.TokenType switch
        {
            JsonTokenType.String => JsonStrings.Read(ref reader),
            JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
            JsonTokenType.Null => null,
            _ => throw JsonFields.Wrong(reader, "id", "a string or a number"),
        };
    }

    /// <summary>The date, or null.</summary>
    public static DateTime? ReadDate(ref Utf8JsonReader reader)
    {
        if (JsonFields.OptionalString(ref reader, "date") is not { } written)
        {
            return null;
        }

        return DocumentDate.TryParse(written, out var date)
            ? date
            : throw new InvalidDataException($"\"date\" is '{written}': {DocumentDate.Expected}");
    }
}
