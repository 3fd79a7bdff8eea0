using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entities.Cli.Input;

namespace Entities.Cli.Output;

/// <summary>One JSON array of all documents, indented for people.</summary>
internal sealed class JsonFormat : OutputFormat
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    public override void Begin(IBufferWriter<byte> output) => output.Write("["u8);

    public override void Between(IBufferWriter<byte> output) => output.Write(","u8);

    public override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, IBufferWriter<byte> output)
    {
        output.Write("\n"u8);
        JsonLinesFormat.WriteObject(input, mentions, output, s_options);
    }

    public override void End(IBufferWriter<byte> output) => output.Write("\n]\n"u8);
}
