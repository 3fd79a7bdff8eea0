namespace Entities.Corpora;

/// <summary>JSON Lines as doccano, the annotation tool, reads and writes them: <c>{"id", "text", "label": [[start, end, "GPE"]]}</c>.</summary>
/// <remarks>
/// The spans are read from <c>label</c>, <c>labels</c> or <c>entities</c>, as arrays or, as in projects with relations, as
/// objects with <c>start_offset</c>, <c>end_offset</c> and <c>label</c>. doccano marks in the browser and, as a rule,
/// counts UTF-16 code units; some versions, and files that Python programs made, count code points: only who has the file
/// can know. They are written as <c>label</c>, which doccano takes in.
/// </remarks>
public static class DoccanoLines
{
    private static readonly string[] s_spanKeys = ["label", "labels", "entities"];

    /// <summary>Reads the examples of a file, one by one as they are asked for.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="unit">What the offsets in the file count.</param>
    /// <returns>The examples, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return JsonLineFile.Read(path, line => Parse(line, unit));
    }

    /// <summary>Reads the examples of a stream, one by one as they are asked for.</summary>
    /// <param name="stream">UTF-8; it is not closed.</param>
    /// <param name="name">What error messages call the stream: its file's name.</param>
    /// <param name="unit">What the offsets in the stream count.</param>
    /// <returns>The examples, in the order of the stream.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(Stream stream, string name, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return JsonLineFile.Read(stream, name, line => Parse(line, unit));
    }

    /// <summary>Writes examples, one a line.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="unit">What the offsets are to count.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="examples"/> is null.</exception>
    public static void Write(Stream stream, IEnumerable<Example> examples, OffsetUnit unit = OffsetUnit.Utf16)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(examples);
        JsonLineFile.Write(stream, examples, (writer, example) =>
        {
            var offsets = new OffsetTable(example.Document.Text, unit);
            JsonLineFile.WriteDocument(writer, example.Document);
            writer.WriteStartArray("label"u8);
            foreach (var mention in example.Mentions)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(offsets.FromUtf16(mention.Start));
                writer.WriteNumberValue(offsets.FromUtf16(mention.End));
                JsonStrings.Write(writer, mention.Type.Label);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        });
    }

    private static Example Parse(ReadOnlySpan<byte> line, OffsetUnit unit) => LabelledLine.Parse(line, s_spanKeys).ToExample(unit);
}
