using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Entities.Corpora;

/// <summary>Reads one example from a line; null where the line is to be passed over.</summary>
internal delegate Example? ExampleLineReader(ReadOnlySpan<byte> line);

/// <summary>A file with a JSON object on every line, whatever the object holds.</summary>
internal static class JsonLineFile
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // keeps every script readable; the output is no HTML
        SkipValidation = true,
    };

    /// <summary>Reads a file, line by line as examples are asked for.</summary>
    public static IEnumerable<Example> Read(string path, ExampleLineReader parse)
    {
        using var stream = File.OpenRead(path);
        foreach (var example in Read(stream, path, parse))
        {
            yield return example;
        }
    }

    /// <summary>Reads a stream, line by line as examples are asked for. Blank lines are passed over.</summary>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file and line.</exception>
    public static IEnumerable<Example> Read(Stream stream, string name, ExampleLineReader parse)
    {
        var reader = new Utf8LineReader(stream);
        while (TryReadLine(reader, name, parse, out var example))
        {
            if (example is not null)
            {
                yield return example;
            }
        }
    }

    /// <summary>Writes one object a line.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples.</param>
    /// <param name="writeProperties">Writes the properties of the object of an example.</param>
    public static void Write(Stream stream, IEnumerable<Example> examples, Action<Utf8JsonWriter, Example> writeProperties)
    {
        using var writer = new Utf8JsonWriter(stream, s_options);
        foreach (var example in examples)
        {
            writer.WriteStartObject();
            writeProperties(writer, example);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>Writes the properties of a document: <c>id</c>, <c>text</c>, <c>date</c>.</summary>
    public static void WriteDocument(Utf8JsonWriter writer, Document document)
    {
        if (document.Id is { } id)
        {
            JsonStrings.Write(writer, "id"u8, id);
        }

        JsonStrings.Write(writer, "text"u8, document.Text);
        if (document.Date is { } date)
        {
            writer.WriteString("date"u8, DocumentDate.Format(date));
        }
    }

    private static bool TryReadLine(Utf8LineReader reader, string name, ExampleLineReader parse, out Example? example)
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
            example = Parse(line, reader.IsTooLong, parse);
            return true;
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{name}:{reader.LineNumber}: {exception.Message}", exception);
        }
    }

    private static Example? Parse(ReadOnlySpan<byte> line, bool isTooLong, ExampleLineReader parse)
    {
        if (isTooLong)
        {
            throw new InvalidDataException("longer than 1 GB: expected shorter lines");
        }

        return Utf8.IsValid(line) ? parse(line) : throw new InvalidDataException("not valid UTF-8");
    }
}
