using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Reads and writes the <c>entities</c> of a document.</summary>
internal static class JsonMentions
{
    /// <summary>Writes the mentions as an array.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<EntityMention> mentions)
    {
        writer.WriteStartArray();
        foreach (var mention in mentions)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, mention.Start);
            writer.WriteNumber("end"u8, mention.End);
            JsonStrings.Write(writer, "text"u8, mention.Text);
            JsonStrings.Write(writer, "type"u8, mention.Type.Label);
            // Four digits tell all that a score can; more would be noise, and would make up a third of the output.
            writer.WriteNumber("score"u8, Math.Round(mention.Score, 4));
            if (mention.Value is { } value)
            {
                writer.WritePropertyName("value"u8);
                JsonValueWriter.Write(writer, value);
            }

            if (mention.Name is { } name)
            {
                JsonStrings.Write(writer, "name"u8, name);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads the array that is the value of the property whose name the reader is at.</summary>
    /// <exception cref="InvalidDataException">It is not as it should be; the message says how.</exception>
    public static List<MarkedSpan> Read(ref Utf8JsonReader reader)
    {
        var spans = new List<MarkedSpan>();
        JsonFields.Advance(ref reader);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return spans;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFields.Wrong(reader, "entities", "an array");
        }

        JsonFields.Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw JsonFields.Wrong(reader, $"entities[{spans.Count}]", "an object");
            }

            try
            {
                spans.Add(ReadSpan(ref reader));
            }
            catch (InvalidDataException exception)
            {
                throw new InvalidDataException($"entities[{spans.Count}]: {exception.Message}", exception);
            }

            JsonFields.Advance(ref reader);
        }

        return spans;
    }

    private static MarkedSpan ReadSpan(ref Utf8JsonReader reader)
    {
        int? start = null, end = null;
        string? type = null;
        var span = new MarkedSpan();
        while (JsonFields.NextName(ref reader))
        {
            if (reader.ValueTextEquals("start"u8))
            {
                start = JsonFields.Offset(ref reader, "start");
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                end = JsonFields.Offset(ref reader, "end");
            }
            else if (reader.ValueTextEquals("type"u8))
            {
                type = JsonFields.String(ref reader, "type");
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                span.Text = JsonFields.OptionalString(ref reader, "text");
            }
            else if (reader.ValueTextEquals("score"u8))
            {
                span.Score = JsonFields.Share(ref reader, "score");
            }
            else if (reader.ValueTextEquals("value"u8))
            {
                span.Value = JsonValueReader.Read(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                span.Name = JsonFields.OptionalString(ref reader, "name");
            }
            else
            {
                JsonFields.Skip(ref reader);
            }
        }

        if (start is null || end is null || type is null)
        {
            var missing = start is null ? "start" : end is null ? "end" : "type";
            throw new InvalidDataException($"no \"{missing}\": expected \"start\", \"end\" and \"type\"");
        }

        if (end <= start)
        {
            throw new InvalidDataException($"\"end\" is {end}: expected more than \"start\", which is {start}");
        }

        if (type.Length == 0 || type.Any(char.IsWhiteSpace))
        {
            throw new InvalidDataException($"\"type\" is '{type}': expected a label without white space");
        }

        span.Start = start.Value;
        span.End = end.Value;
        span.Type = new EntityType(type);
        return span;
    }
}

/// <summary>A span as a file marks it, before it is laid on its text: the text may come later in the line.</summary>
internal sealed class MarkedSpan
{
    public int Start { get; set; }

    public int End { get; set; }

    public string? Text { get; set; }

    public EntityType Type { get; set; }

    public double Score { get; set; } = 1;

    public EntityValue? Value { get; set; }

    public string? Name { get; set; }

    /// <summary>The mention of the span in its text.</summary>
    /// <exception cref="InvalidDataException">The span reaches past the text, or the text there is not what the file says.</exception>
    public EntityMention In(string text)
    {
        if (End > text.Length)
        {
            throw new InvalidDataException($"[{Start}..{End}) {Type} ends past the text's {text.Length} UTF-16 code units");
        }

        var found = text[Start..End];
        if (Text is not null && Text != found)
        {
            throw new InvalidDataException($"[{Start}..{End}) {Type} is marked as \"{Text}\", but the text there is \"{found}\"");
        }

        return new EntityMention(Start, found, Type) { Score = Score, Value = Value, Name = Name };
    }
}
