using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Entities.Corpora;

/// <summary>JSON Lines with spans: the library's own exchange format, one document a line.</summary>
/// <remarks>
/// <para>A line is <c>{"id": "a1", "text": "...", "date": "2020-01-24", "entities": [...]}</c>; <c>text</c> alone is
/// required. An entity is <c>{"start": 0, "end": 5, "text": "...", "type": "GPE", "score": 0.98, "value": {...}, "name":
/// "..."}</c>; <c>start</c>, <c>end</c> and <c>type</c> are required. Offsets count UTF-16 code units, end exclusive. A
/// <c>value</c> has a <c>kind</c> (<see cref="EntityValue.Kind"/>) and what that kind holds. Unknown keys are passed
/// over. The encoding is UTF-8.</para>
/// <para>Written and read again, an example is the same but for the <see cref="EntityMention.Source"/> of its mentions,
/// which is not written, and their scores, which are rounded to four decimal places.</para>
/// </remarks>
public static class JsonLines
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // keeps every script readable; the output is no HTML
        SkipValidation = true,
    };

    /// <summary>Reads the examples of a file, one by one as they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The examples, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFile(path);

        static IEnumerable<Example> ReadFile(string path)
        {
            using var stream = File.OpenRead(path);
            foreach (var example in Read(stream, path))
            {
                yield return example;
            }
        }
    }

    /// <summary>Reads the examples of a stream, one by one as they are asked for.</summary>
    /// <param name="stream">UTF-8, with or without a byte order mark; it is not closed.</param>
    /// <param name="name">What error messages call the stream: its file's name.</param>
    /// <returns>The examples, in the order of the stream. Blank lines are passed over.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return ReadStream(new Utf8LineReader(stream), name);

        static IEnumerable<Example> ReadStream(Utf8LineReader reader, string name)
        {
            while (TryReadLine(reader, name, out var example))
            {
                if (example is not null)
                {
                    yield return example;
                }
            }
        }
    }

    /// <summary>Writes examples, one a line.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, IEnumerable<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(examples);
        using var writer = new Utf8JsonWriter(stream, s_options);
        foreach (var example in examples)
        {
            var document = example.Document;
            writer.WriteStartObject();
            if (document.Id is { } id)
            {
                JsonStrings.Write(writer, "id"u8, id);
            }

            JsonStrings.Write(writer, "text"u8, document.Text);
            if (document.Date is { } date)
            {
                writer.WriteString("date"u8, DocumentDate.Format(date));
            }

            writer.WritePropertyName("entities"u8);
            JsonMentions.Write(writer, example.Mentions);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes mentions as the array that <c>entities</c> is in a line, into JSON of one's own.</summary>
    /// <param name="writer">Where to write, after a property's name or as an element.</param>
    /// <param name="mentions">The mentions.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteMentions(Utf8JsonWriter writer, IEnumerable<EntityMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(mentions);
        JsonMentions.Write(writer, mentions);
    }

    private static bool TryReadLine(Utf8LineReader reader, string name, out Example? example)
    {
        example = null;
        if (!reader.TryRead(out var line))
        {
            return false;
        }

        if (reader.LineNumber == 1 && line.StartsWith("\uFEFF"u8))
        {
            line = line["\uFEFF"u8.Length..];
        }

        if (line.Trim(" \t"u8).IsEmpty && !reader.IsTooLong)
        {
            return true;
        }

        try
        {
            example = ParseExample(line, reader.IsTooLong);
            return true;
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{name}:{reader.LineNumber}: {exception.Message}", exception);
        }
    }

    private static Example ParseExample(ReadOnlySpan<byte> line, bool isTooLong)
    {
        if (isTooLong)
        {
            throw new InvalidDataException("longer than 1 GB: expected shorter lines");
        }

        if (!Utf8.IsValid(line))
        {
            throw new InvalidDataException("not valid UTF-8");
        }

        var parsed = JsonLine.Parse(line, withSpans: true);
        return Example.FromFile(parsed.Document, parsed.Spans.Select(span => span.In(parsed.Document.Text)));
    }
}
