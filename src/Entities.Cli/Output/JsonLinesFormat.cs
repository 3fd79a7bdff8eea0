using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entities.Cli.Input;
using Entities.Corpora;

namespace Entities.Cli.Output;

/// <summary>One JSON object a document and line: its id, its date if that was found in the text, and its entities.</summary>
internal sealed class JsonLinesFormat : OutputFormat
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, IBufferWriter<byte> output)
    {
        WriteObject(input, mentions, output, s_options);
        output.Write("\n"u8);
    }

    /// <summary>Writes the object of a document.</summary>
    public static void WriteObject(
        in InputDocument input, IReadOnlyList<EntityMention> mentions, IBufferWriter<byte> output, JsonWriterOptions options)
    {
        using var writer = new Utf8JsonWriter(output, options);
        writer.WriteStartObject();
        var id = input.Document.Id ?? "";
        if (input.HasNumericId)
        {
            writer.WritePropertyName("id"u8);
            writer.WriteRawValue(id, skipInputValidation: true); // as it was written, however many digits it has
        }
        else
        {
            JsonStrings.Write(writer, "id"u8, id);
        }

        if (input.FoundDate is { } date)
        {
            writer.WriteString("date"u8, DocumentDate.Format(date));
        }

        writer.WritePropertyName("entities"u8);
        JsonLines.WriteMentions(writer, mentions);
        writer.WriteEndObject();
    }
}
