using System.Text;
using System.Text.Unicode;

namespace Entities.Cli.Input;

/// <summary>A file that is one document.</summary>
/// <param name="source">The file's name.</param>
/// <param name="id">The document's id.</param>
/// <param name="content">The text, meant to be UTF-8.</param>
/// <param name="date">The document's date.</param>
internal sealed class TextBatch(string source, string id, ReadOnlyMemory<byte> content, DateTime? date) : InputBatch
{
    public override long Length => content.Length;

    public override IEnumerable<InputDocument> Documents(List<Problem> problems)
    {
        if (!Utf8.IsValid(content.Span))
        {
            var (line, position) = FirstInvalid(content.Span);
            problems.Add(new Problem(source, line, $"not valid UTF-8 at byte {position} of the line; read with U+FFFD there", IsWarning: true));
        }

        var document = new Document(Encoding.UTF8.GetString(content.Span), date) { Id = id };
        return [new InputDocument(document, HasNumericId: false, source, Line: 0)];
    }

    private static (long Line, long Position) FirstInvalid(ReadOnlySpan<byte> content)
    {
        long line = 1;
        while (true)
        {
            var length = content.IndexOf((byte)'\n') is var found && found < 0 ? content.Length : found;
            if (!Utf8.IsValid(content[..length]))
            {
                return (line, InvalidUtf8.Position(content[..length]));
            }

            content = content[(length + 1)..];
            line++;
        }
    }
}

/// <summary>Where UTF-8 goes wrong.</summary>
internal static class InvalidUtf8
{
    /// <summary>The first byte, from 1, that belongs to no character.</summary>
    public static long Position(ReadOnlySpan<byte> line)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(line[position..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            position += length;
        }

        return position + 1;
    }
}
