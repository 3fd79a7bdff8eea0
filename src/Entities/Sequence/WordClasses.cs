using System.Numerics;

namespace Entities.Sequence;

/// <summary>Classes of words, such as clusters of their vectors: for each known word one class in each of several clusterings.</summary>
/// <remarks>
/// <para>A word is kept as 32 bits of its hash, so that 300,000 words cost some two bytes each beside their classes:
/// the upper 16 bits pick a bucket, the lower 16 are compared. One unknown word in ten thousand is taken for a known
/// one, which costs less accuracy than leaving words out would.</para>
/// <code>
///   Starts[65537]    where each bucket begins in Keys
///   Keys[words]      the lower 16 bits, ascending in each bucket
///   Columns[k][words]  the class in clustering k, below Sizes[k]
/// </code>
/// </remarks>
internal sealed class WordClasses
{
    public const int Buckets = 1 << 16;

    public static readonly WordClasses None = new(new int[Buckets + 1], [], [], []);

    private readonly int[] _starts;
    private readonly ushort[] _keys;

    private WordClasses(int[] starts, ushort[] keys, ushort[][] columns, int[] sizes)
    {
        _starts = starts;
        _keys = keys;
        Columns = columns;
        Sizes = sizes;
    }

    public int Count => _keys.Length;

    /// <summary>How many classes each clustering has.</summary>
    public int[] Sizes { get; }

    public ushort[][] Columns { get; }

    /// <summary>The row of a word; -1 if it is not known.</summary>
    /// <param name="lower">Its <see cref="FeatureHash.Lower"/>.</param>
    public int Find(ulong lower)
    {
        var hash = Shorten(lower);
        var bucket = hash >> 16;
        var key = (ushort)hash;
        for (int i = _starts[bucket], end = _starts[bucket + 1]; i < end; i++)
        {
            if (_keys[i] == key)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Builds the table.</summary>
    /// <param name="words">Words with their class in each clustering; of two with one hash the first stays.</param>
    /// <param name="sizes">How many classes each clustering has, 65,536 at most.</param>
    public static WordClasses Build(IEnumerable<(string Word, ushort[] Classes)> words, int[] sizes)
    {
        var rows = new SortedDictionary<uint, ushort[]>();
        foreach (var (word, classes) in words)
        {
            rows.TryAdd(Shorten(FeatureHash.Lower(word)), classes);
        }

        var starts = new int[Buckets + 1];
        var keys = new ushort[rows.Count];
        var columns = Array.ConvertAll(sizes, _ => new ushort[rows.Count]);
        var i = 0;
        foreach (var (hash, classes) in rows)
        {
            starts[(hash >> 16) + 1]++;
            keys[i] = (ushort)hash;
            for (var k = 0; k < sizes.Length; k++)
            {
                columns[k][i] = classes[k];
            }

            i++;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            starts[bucket + 1] += starts[bucket];
        }

        return new WordClasses(starts, keys, columns, sizes);
    }

    /// <summary>Writes the table: bucket sizes a byte each, keys, then each clustering's classes in as few bits as they need.</summary>
    public void Write(ModelWriter writer)
    {
        writer.WriteInt32(Count);
        writer.WriteInt32(Sizes.Length);
        if (Count == 0)
        {
            return;
        }

        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            writer.WriteByte(checked((byte)(_starts[bucket + 1] - _starts[bucket])));
        }

        foreach (var key in _keys)
        {
            writer.WriteUInt16(key);
        }

        for (var k = 0; k < Sizes.Length; k++)
        {
            writer.WriteInt32(Sizes[k]);
            var bits = BitsFor(Sizes[k]);
            ulong pending = 0;
            var held = 0;
            foreach (var value in Columns[k])
            {
                pending |= (ulong)value << held;
                held += bits;
                for (; held >= 8; held -= 8, pending >>= 8)
                {
                    writer.WriteByte((byte)pending);
                }
            }

            if (held > 0)
            {
                writer.WriteByte((byte)pending);
            }
        }
    }

    public static WordClasses Read(ref ModelReader reader)
    {
        var count = reader.ReadCount(2, "words");
        var clusterings = reader.ReadInt32(0, 64, "clusterings");
        if (count == 0)
        {
            return None;
        }

        var starts = new int[Buckets + 1];
        var sizesOfBuckets = reader.ReadBytes(Buckets);
        for (var bucket = 0; bucket < Buckets; bucket++)
        {
            starts[bucket + 1] = starts[bucket] + sizesOfBuckets[bucket];
        }

        if (starts[Buckets] != count)
        {
            throw ModelReader.Damaged("the table of words does not add up");
        }

        var keys = reader.ReadUInt16s(count);
        var sizes = new int[clusterings];
        var columns = new ushort[clusterings][];
        for (var k = 0; k < clusterings; k++)
        {
            sizes[k] = reader.ReadInt32(1, 1 << 16, "classes");
            columns[k] = Unpack(reader.ReadBytes((int)((((long)count * BitsFor(sizes[k])) + 7) / 8)), count, BitsFor(sizes[k]));
        }

        return new WordClasses(starts, keys, columns, sizes);
    }

    private static ushort[] Unpack(ReadOnlySpan<byte> packed, int count, int bits)
    {
        var values = new ushort[count];
        ulong pending = 0;
        int held = 0, at = 0;
        var mask = (1UL << bits) - 1;
        for (var i = 0; i < count; i++)
        {
            for (; held < bits; held += 8)
            {
                pending |= (ulong)packed[at++] << held;
            }

            values[i] = (ushort)(pending & mask);
            pending >>= bits;
            held -= bits;
        }

        return values;
    }

    private static int BitsFor(int size) => Math.Max(1, BitOperations.Log2((uint)Math.Max(size - 1, 1)) + 1);

    private static uint Shorten(ulong lower) => (uint)(lower >> 16);
}
