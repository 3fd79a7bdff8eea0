using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>A hash table from features to places (numbers above 0), a cache line a bucket.</summary>
/// <remarks>
/// <code>
///   bucket   8 fingerprints (32 bits of the hash), 8 places; filled from the front
/// </code>
/// The hash modulo the number of buckets picks one; a full one goes on in the next.
/// </remarks>
internal sealed class FeatureBuckets
{
    private const int Slots = 8;
    private const int Cells = 2 * Slots;

    /// <summary>Features a bucket holds on the average, at most.</summary>
    private const int Load = 6;

    // The bits below the fingerprint pick the bucket, so that a feature is told by all of its 40 bits.
    private const int FingerprintShift = FeatureHash.FeatureBits - 32;
    private const int FewestBuckets = 1 << FingerprintShift;

    private readonly CacheLines<uint> _cells;
    private readonly int _mask;

    /// <summary>Creates an empty table.</summary>
    /// <param name="count">How many features it will hold.</param>
    public FeatureBuckets(int count)
    {
        var buckets = Math.Max((int)BitOperations.RoundUpToPowerOf2((uint)count / Load), FewestBuckets);
        _mask = buckets - 1;
        _cells = new CacheLines<uint>(buckets * Cells);
    }

    /// <summary>Adds a feature, which must not be there yet.</summary>
    public void Add(ulong feature, int place)
    {
        for (var bucket = (int)feature & _mask; ; bucket = (bucket + 1) & _mask)
        {
            var cells = _cells.Span.Slice(bucket * Cells, Cells);
            var slot = cells[Slots..].IndexOf(0u);
            if (slot >= 0)
            {
                cells[slot] = (uint)(feature >> FingerprintShift);
                cells[Slots + slot] = (uint)place;
                return;
            }
        }
    }

    /// <summary>The place of a feature, 0 if it is not there. Without a branch that is often guessed wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong feature)
    {
        var fingerprint = Vector256.Create((uint)(feature >> FingerprintShift));
        for (var bucket = (int)feature & _mask; ; bucket = (bucket + 1) & _mask)
        {
            ref var first = ref _cells[bucket * Cells];
            var equal = (int)Vector256.Equals(Vector256.LoadUnsafe(ref first), fingerprint).ExtractMostSignificantBits();
            var place = (int)Unsafe.Add(ref first, Slots + (BitOperations.TrailingZeroCount(equal) & (Slots - 1))) & (-equal >> 31);
            var isFull = Unsafe.Add(ref first, Cells - 1) != 0;
            if (!(isFull & (place == 0)))
            {
                return place;
            }
        }
    }

    /// <summary>Reads the line of a feature's bucket, so that it is near when it is looked up.</summary>
    /// <returns>What was read: it says nothing.</returns>
    public uint Touch(ulong feature) => _cells[((int)feature & _mask) * Cells];
}
