using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Entities.Corpora;

namespace Entities.Cli.Input;

/// <summary>Some lines of a JSON Lines file, each a document.</summary>
/// <param name="source">The file's name.</param>
/// <param name="date">The date of documents that bring none.</param>
internal sealed class LineBatch(string source, DateTime? date) : InputBatch
{
    private const int LargestPooled = 1 << 20;

    private readonly List<Line> _lines = [];
    private byte[] _bytes = [];
    private int _length;

    public override long Length => _length;

    /// <summary>Adds a copy of a line.</summary>
    /// <param name="line">Its bytes.</param>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="ordinal">Its number among all documents, from 0.</param>
    public void Add(ReadOnlySpan<byte> line, long number, long ordinal)
    {
        if (_bytes.Length - _length < line.Length)
        {
            Grow(_length + line.Length);
        }

        line.CopyTo(_bytes.AsSpan(_length));
        _lines.Add(new Line(_length, line.Length, number, ordinal));
        _length += line.Length;
    }

    public override IEnumerable<InputDocument> Documents(List<Problem> problems)
    {
        foreach (var line in _lines)
        {
            if (TryParse(line, problems) is { } document)
            {
                yield return document;
            }
        }

        Free();
    }

    private InputDocument? TryParse(Line line, List<Problem> problems)
    {
        var bytes = _bytes.AsSpan(line.Start, line.Length);
        if (!Utf8.IsValid(bytes))
        {
            var position = InvalidUtf8.Position(bytes);
            problems.Add(new Problem(source, line.Number, $"not valid UTF-8 at byte {position} of the line; read with U+FFFD there", IsWarning: true));
            bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes));
        }

        try
        {
            var parsed = JsonLine.Parse(bytes, withSpans: false);
            var document = parsed.Document with
            {
                Id = parsed.Document.Id ?? "d" + line.Ordinal.ToString(CultureInfo.InvariantCulture),
                Date = parsed.Document.Date ?? date,
            };
            return new InputDocument(document, parsed.HasNumericId, source, line.Number);
        }
        catch (InvalidDataException exception)
        {
            problems.Add(new Problem(source, line.Number, exception.Message));
            return null;
        }
    }

    private void Grow(int needed)
    {
        var size = (int)Math.Min(Math.Max(needed, _bytes.Length * 2L), Array.MaxLength);
        var grown = size <= LargestPooled ? ArrayPool<byte>.Shared.Rent(size) : new byte[size];
        _bytes.AsSpan(0, _length).CopyTo(grown);
        Free();
        _bytes = grown;
    }

    private void Free()
    {
        if (_bytes.Length is > 0 and <= LargestPooled)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
        }

        _bytes = [];
    }

    private readonly record struct Line(int Start, int Length, long Number, long Ordinal);
}
