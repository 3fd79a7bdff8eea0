using System.Text.Json;

namespace Entities.Corpora;

/// <summary>Tells by its keys which tool wrote a JSON Lines file: read as another's, it would seem to have no mentions.</summary>
internal static class JsonLinesDialect
{
    private const int MostLines = 100;

    /// <summary>The format of the first line that tells; the library's own if none of the first lines does.</summary>
    public static CorpusFormat Of(string path)
    {
        using var stream = File.OpenRead(path);
        var reader = new Utf8LineReader(stream);
        while (reader.LineNumber < MostLines && reader.TryRead(out var line))
        {
            line = line.StartsWith("\uFEFF"u8) ? line["\uFEFF"u8.Length..] : line;
            if (OfLine(line) is { } format)
            {
                return format;
            }
        }

        return CorpusFormat.JsonLines;
    }

    private static CorpusFormat? OfLine(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonObjectLine.Parse(line, static (ref reader) => OfObject(ref reader));
        }
        catch (InvalidDataException)
        {
            return null; // whoever reads the file for its examples will say what is wrong with the line
        }
    }

    private static CorpusFormat? OfObject(ref Utf8JsonReader reader)
    {
        CorpusFormat? format = null;
        while (JsonFields.NextName(ref reader))
        {
            if (reader.ValueTextEquals("spans"u8))
            {
                format ??= CorpusFormat.Prodigy;
            }
            else if (reader.ValueTextEquals("label"u8) || reader.ValueTextEquals("labels"u8))
            {
                format ??= CorpusFormat.Doccano;
            }
            else if (reader.ValueTextEquals("entities"u8))
            {
                format = OfEntities(ref reader) ?? format;
                continue;
            }

            JsonFields.Skip(ref reader);
        }

        return format;
    }

    /// <summary>Reads the <c>entities</c>, which doccano has too; empty ones do not tell.</summary>
    private static CorpusFormat? OfEntities(ref Utf8JsonReader reader)
    {
        JsonFields.Advance(ref reader);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            JsonFields.Skip(ref reader);
            return null;
        }

        CorpusFormat? format = null;
        for (JsonFields.Advance(ref reader); reader.TokenType != JsonTokenType.EndArray; JsonFields.Advance(ref reader))
        {
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                format ??= CorpusFormat.Doccano;
                JsonFields.Skip(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartObject)
            {
                while (JsonFields.NextName(ref reader))
                {
                    format ??= reader.ValueTextEquals("start_offset"u8) ? CorpusFormat.Doccano
                        : reader.ValueTextEquals("start"u8) ? CorpusFormat.JsonLines
                        : null;
                    JsonFields.Skip(ref reader);
                }
            }
        }

        return format;
    }
}
