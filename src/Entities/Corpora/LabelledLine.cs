using System.Text.Json;

namespace Entities.Corpora;

/// <summary>A line as annotation tools write it: a text and labelled spans, which bear no text of their own.</summary>
/// <remarks>
/// Spans are objects (<c>{"start", "end", "label"}</c> or <c>{"start_offset", "end_offset", "label"}</c>) or arrays
/// (<c>[start, end, label]</c>). Unknown keys are passed over.
/// </remarks>
internal sealed class LabelledLine
{
    private readonly List<(int Start, int End, string Label)> _spans = [];
    private string? _text, _id;
    private DateTime? _date;

    private LabelledLine()
    {
    }

    /// <summary>What the annotator decided: <c>accept</c>, <c>reject</c> or <c>ignore</c>; null where the tool has none.</summary>
    public string? Answer { get; private set; }

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="spanKeys">The keys that hold spans.</param>
    /// <exception cref="InvalidDataException">The line is not as it should be; the message says how.</exception>
    public static LabelledLine Parse(ReadOnlySpan<byte> line, string[] spanKeys) => JsonObjectLine.Parse(line, (ref reader) =>
    {
        var parsed = new LabelledLine();
        while (JsonFields.NextName(ref reader))
        {
            parsed.ReadProperty(ref reader, spanKeys);
        }

        return parsed;
    });

    /// <summary>The example of the line.</summary>
    /// <param name="unit">What the offsets count.</param>
    /// <exception cref="InvalidDataException">A span is not in the text, or overlaps another.</exception>
    public Example ToExample(OffsetUnit unit)
    {
        var text = _text ?? throw new InvalidDataException("no \"text\": expected an object with a \"text\"");
        var offsets = new OffsetTable(text, unit);
        return Example.FromFile(
            new Document(text, _date) { Id = _id },
            _spans.Select(span => StandOff.Mention(text, offsets, span.Start, span.End, span.Label)));
    }

    private void ReadProperty(ref Utf8JsonReader reader, string[] spanKeys)
    {
        if (reader.ValueTextEquals("text"u8))
        {
            _text = JsonFields.String(ref reader, "text");
        }
        else if (reader.ValueTextEquals("id"u8))
        {
            _id = JsonLine.ReadId(ref reader, out _);
        }
        else if (reader.ValueTextEquals("date"u8))
        {
            _date = JsonLine.ReadDate(ref reader);
        }
        else if (reader.ValueTextEquals("answer"u8))
        {
            Answer = JsonFields.OptionalString(ref reader, "answer");
        }
        else if (KeyAt(reader, spanKeys) is { } key)
        {
            ReadSpans(ref reader, key);
        }
        else
        {
            JsonFields.Skip(ref reader);
        }
    }

    private static string? KeyAt(in Utf8JsonReader reader, string[] keys)
    {
        foreach (var key in keys)
        {
            if (reader.ValueTextEquals(key))
            {
                return key;
            }
        }

        return null;
    }

    private void ReadSpans(ref Utf8JsonReader reader, string key)
    {
        JsonFields.Advance(ref reader);
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonFields.Wrong(reader, key, "an array of spans");
        }

        for (var i = 0; ; i++)
        {
            JsonFields.Advance(ref reader);
            switch (reader.TokenType)
            {
                case JsonTokenType.EndArray:
                    return;
                case JsonTokenType.StartObject:
                    _spans.Add(ReadObject(ref reader, $"{key}[{i}]"));
                    break;
                case JsonTokenType.StartArray:
                    _spans.Add(ReadTriple(ref reader, $"{key}[{i}]"));
                    break;
                default:
                    throw JsonFields.Wrong(reader, $"{key}[{i}]", "a span: [start, end, label] or an object");
            }
        }
    }

    private static (int, int, string) ReadObject(ref Utf8JsonReader reader, string name)
    {
        int? start = null, end = null;
        string? label = null;
        while (JsonFields.NextName(ref reader))
        {
            if (reader.ValueTextEquals("start"u8) || reader.ValueTextEquals("start_offset"u8))
            {
                start = JsonFields.Offset(ref reader, $"{name}.start");
            }
            else if (reader.ValueTextEquals("end"u8) || reader.ValueTextEquals("end_offset"u8))
            {
                end = JsonFields.Offset(ref reader, $"{name}.end");
            }
            else if (reader.ValueTextEquals("label"u8))
            {
                label = JsonFields.String(ref reader, $"{name}.label");
            }
            else
            {
                JsonFields.Skip(ref reader);
            }
        }

        return start is null || end is null || label is null
            ? throw new InvalidDataException($"\"{name}\" has no start, end or label: expected all three")
            : (start.Value, end.Value, label);
    }

    private static (int, int, string) ReadTriple(ref Utf8JsonReader reader, string name)
    {
        var span = (
            JsonFields.Offset(ref reader, $"{name}[0]"),
            JsonFields.Offset(ref reader, $"{name}[1]"),
            JsonFields.String(ref reader, $"{name}[2]"));
        JsonFields.Advance(ref reader);
        return reader.TokenType == JsonTokenType.EndArray
            ? span
            : throw JsonFields.Wrong(reader, $"{name}[3]", "no more than start, end and label");
    }
}
