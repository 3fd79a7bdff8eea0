namespace Entities.Corpora;

/// <summary>JSON Lines as Prodigy, the annotation tool, writes them: <c>{"text", "spans": [{"start", "end", "label"}], "answer"}</c>.</summary>
/// <remarks>
/// Offsets in the file count Unicode code points, as Python does; they are converted. A line that the annotator did not
/// accept (an <c>answer</c> of <c>reject</c> or <c>ignore</c>) is no gold and is passed over. An <c>id</c> and a
/// <c>date</c> are read and written beside them. Tokens are neither read nor written: Prodigy adds its own.
/// </remarks>
public static class ProdigyLines
{
    private static readonly string[] s_spanKeys = ["spans"];

    /// <summary>Reads the accepted examples of a file, one by one as they are asked for.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>The examples, in the order of the file.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return JsonLineFile.Read(path, Parse);
    }

    /// <summary>Reads the accepted examples of a stream, one by one as they are asked for.</summary>
    /// <param name="stream">UTF-8; it is not closed.</param>
    /// <param name="name">What error messages call the stream: its file's name.</param>
    /// <returns>The examples, in the order of the stream.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return JsonLineFile.Read(stream, name, Parse);
    }

    /// <summary>Writes examples, one a line, as accepted.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, IEnumerable<Example> examples)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(examples);
        JsonLineFile.Write(stream, examples, static (writer, example) =>
        {
            var offsets = new OffsetTable(example.Document.Text, OffsetUnit.CodePoint);
            JsonLineFile.WriteDocument(writer, example.Document);
            writer.WriteStartArray("spans"u8);
            foreach (var mention in example.Mentions)
            {
                writer.WriteStartObject();
                writer.WriteNumber("start"u8, offsets.FromUtf16(mention.Start));
                writer.WriteNumber("end"u8, offsets.FromUtf16(mention.End));
                JsonStrings.Write(writer, "label"u8, mention.Type.Label);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("answer"u8, "accept"u8);
        });
    }

    private static Example? Parse(ReadOnlySpan<byte> line)
    {
        var parsed = LabelledLine.Parse(line, s_spanKeys);
        return parsed.Answer is null or "accept" ? parsed.ToExample(OffsetUnit.CodePoint) : null;
    }
}
