using System.Buffers;
using System.Text;

namespace Entities.Corpora;

/// <summary>Turns offsets in one unit into offsets in UTF-16 code units of a text, and back, exactly.</summary>
/// <remarks>A surrogate without its other half counts as one code point, as in Python.</remarks>
internal sealed class OffsetTable
{
    // The UTF-16 offset of each code point, and of the end; null where the two units agree.
    private readonly int[]? _starts;
    private readonly int _length;

    public OffsetTable(string text, OffsetUnit unit)
    {
        _length = text.Length;
        if (unit == OffsetUnit.CodePoint && text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            _starts = [.. Starts(text), text.Length];
        }
    }

    /// <summary>The length of the text in the unit.</summary>
    public int Length => _starts is null ? _length : _starts.Length - 1;

    /// <summary>The UTF-16 offset; -1 for one past the text.</summary>
    public int ToUtf16(int offset) => offset > Length ? -1 : _starts is null ? offset : _starts[offset];

    /// <summary>The offset in the unit. One inside a code point counts as the end of it.</summary>
    public int FromUtf16(int offset)
    {
        if (_starts is null)
        {
            return offset;
        }

        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found : ~found;
    }

    private static IEnumerable<int> Starts(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            yield return i;
            i += Rune.DecodeFromUtf16(text.AsSpan(i), out _, out var length) == OperationStatus.Done ? length : 1;
        }
    }
}
