using System.Text.Json;

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
    /// <summary>Reads the examples of a file, one by one as they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The examples, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return JsonLineFile.Read(path, Parse);
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
        return JsonLineFile.Read(stream, name, Parse);
    }

    /// <summary>Writes examples, one a line.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, IEnumerable<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(examples);
        JsonLineFile.Write(stream, examples, static (writer, example) =>
        {
            JsonLineFile.WriteDocument(writer, example.Document);
            writer.WritePropertyName("entities"u8);
            JsonMentions.Write(writer, example.Mentions);
        });
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

    private static Example Parse(ReadOnlySpan<byte> line)
    {
        var parsed = JsonLine.Parse(line, withSpans: true);
        return Example.FromFile(parsed.Document, parsed.Spans.Select(span => span.In(parsed.Document.Text)));
    }
}
