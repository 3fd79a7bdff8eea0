using System.Buffers;
using System.Text;
using Entities.Cli.Input;

namespace Entities.Cli.Output;

/// <summary>How documents and their mentions are written. Thread-safe: documents are written side by side, each to its own buffer.</summary>
internal abstract class OutputFormat
{
    /// <summary>Writes what stands before all documents.</summary>
    public virtual void Begin(IBufferWriter<byte> output)
    {
    }

    /// <summary>Writes what stands between two documents.</summary>
    public virtual void Between(IBufferWriter<byte> output)
    {
    }

    /// <summary>Writes a document.</summary>
    public abstract void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, IBufferWriter<byte> output);

    /// <summary>Writes what stands after all documents.</summary>
    public virtual void End(IBufferWriter<byte> output)
    {
    }
}

/// <summary>A format that is written as text.</summary>
internal abstract class TextFormat : OutputFormat
{
    public sealed override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, IBufferWriter<byte> output)
    {
        var text = new StringWriter { NewLine = "\n" };
        Write(input, mentions, text);
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    /// <summary>Writes a document.</summary>
    protected abstract void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, TextWriter output);
}
