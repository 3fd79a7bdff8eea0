using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Entities.Sequence;

/// <summary>An array that begins where a line of the processor's cache does, so that what fits a line is one read.</summary>
internal sealed class CacheLines<T>
    where T : unmanaged
{
    /// <summary>Bytes of a line.</summary>
    public const int Size = 64;

    private readonly T[] _items;
    private readonly int _first;
    private readonly int _count;

    /// <summary>Creates an array of zeros.</summary>
    public CacheLines(int count)
    {
        _count = count;
        var size = Unsafe.SizeOf<T>();
        _items = GC.AllocateArray<T>(count + (Size / size), pinned: true);
        var address = Marshal.UnsafeAddrOfPinnedArrayElement(_items, 0);
        _first = (int)((Size - (address & (Size - 1))) % Size) / size;
    }

    public Span<T> Span => _items.AsSpan(_first, _count);

    public ref T this[int index] => ref _items[_first + index];
}
