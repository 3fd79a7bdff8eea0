using System.Runtime.InteropServices;

namespace Entities.Sequence;

/// <summary>The weights of a linear model: for each feature the few tags that it speaks for or against, in 8 bits.</summary>
/// <remarks>
/// <code>
///   weight(feature, tag) = Weights[k] * scale(row)     for k in Starts[row] .. Starts[row + 1] with Tags[k] = tag, else 0
///   scale(row)           = 2^(Scales[row] / 8 - 24)
/// </code>
/// <para>As the file holds them; <see cref="FeatureLookup"/> is what finds them fast.</para>
/// </remarks>
internal sealed class FeatureTable
{
    private const ulong HashMask = (1UL << FeatureHash.FeatureBits) - 1;

    private static readonly float[] s_scales = [.. Enumerable.Range(0, 256).Select(static code => (float)Math.Pow(2, (code / 8.0) - 24))];

    private readonly ulong[] _hashes; // ascending
    private readonly byte[] _scales;
    private readonly int[] _starts;
    private readonly ushort[] _tags;
    private readonly sbyte[] _weights;
    private readonly FeatureLookup _lookup;

    private FeatureTable(ulong[] hashes, byte[] scales, int[] starts, ushort[] tags, sbyte[] weights, int stride)
    {
        _hashes = hashes;
        _scales = scales;
        _starts = starts;
        _tags = tags;
        _weights = weights;
        _lookup = new FeatureLookup(hashes, Array.ConvertAll(scales, static code => s_scales[code]), starts, tags, weights, stride);
    }

    public int Count => _hashes.Length;

    /// <summary>Weights that are not zero.</summary>
    public int Cells => _weights.Length;

    /// <summary>Adds the weights of features to a row of scores; a feature that the model has not adds nothing.</summary>
    public void AddTo(Span<float> scores, ReadOnlySpan<ulong> features) => _lookup.AddTo(scores, features);

    /// <summary>Quantises rows of weights; rows and cells that become zero are left out.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="weights">A row of <paramref name="stride"/> weights for each.</param>
    /// <param name="stride">Cells of a row.</param>
    /// <param name="least">Weights nearer to zero than this are left out.</param>
    public static FeatureTable Build(ulong[] hashes, ReadOnlySpan<float> weights, int stride, float least)
    {
        var order = new int[hashes.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var sorted = (ulong[])hashes.Clone();
        Array.Sort(sorted, order);
        var kept = new List<ulong>();
        var scales = new List<byte>();
        var starts = new List<int> { 0 };
        var tags = new List<ushort>();
        var cells = new List<sbyte>();
        for (var i = 0; i < order.Length; i++)
        {
            var row = weights.Slice(order[i] * stride, stride);
            float largest = 0;
            foreach (var weight in row)
            {
                largest = Math.Max(largest, Math.Abs(weight));
            }

            if (largest < least)
            {
                continue;
            }

            var code = Math.Clamp((int)Math.Ceiling((Math.Log2(largest / 127) + 24) * 8), 0, 255);
            for (var tag = 0; tag < stride; tag++)
            {
                var quantised = Math.Clamp((int)Math.Round(row[tag] / s_scales[code]), -127, 127);
                if (quantised != 0 && Math.Abs(row[tag]) >= least)
                {
                    tags.Add((ushort)tag);
                    cells.Add((sbyte)quantised);
                }
            }

            kept.Add(sorted[i]);
            scales.Add((byte)code);
            starts.Add(cells.Count);
        }

        return new FeatureTable([.. kept], [.. scales], [.. starts], [.. tags], [.. cells], stride);
    }

    public void Write(ModelWriter writer)
    {
        writer.WriteInt32(Count);
        writer.WriteInt32(Cells);
        writer.WriteAscending(_hashes);
        writer.WriteBytes(_scales);
        for (var row = 0; row < Count; row++)
        {
            writer.WriteVarint((ulong)(_starts[row + 1] - _starts[row]));
        }

        for (var row = 0; row < Count; row++)
        {
            var before = 0;
            for (var k = _starts[row]; k < _starts[row + 1]; k++)
            {
                writer.WriteVarint((ulong)(_tags[k] - before));
                before = _tags[k];
            }
        }

        foreach (var weight in _weights)
        {
            writer.WriteByte((byte)weight);
        }
    }

    public static FeatureTable Read(ref ModelReader reader, TagSet tagSet)
    {
        var count = reader.ReadCount(3, "features");
        var cells = reader.ReadCount(2, "weights");
        var hashes = reader.ReadAscending(count, HashMask);
        var scales = reader.ReadBytes(count).ToArray();
        var starts = new int[count + 1];
        for (var row = 0; row < count; row++)
        {
            var size = reader.ReadVarint();
            if (size > (ulong)(cells - starts[row]))
            {
                throw ModelReader.Damaged("its weights are more than it says");
            }

            starts[row + 1] = starts[row] + (int)size;
        }

        if (starts[count] != cells)
        {
            throw ModelReader.Damaged("its weights are fewer than it says");
        }

        var tags = new ushort[cells];
        for (var row = 0; row < count; row++)
        {
            ulong tag = 0;
            for (var k = starts[row]; k < starts[row + 1]; k++)
            {
                tag += reader.ReadVarint();
                if (tag >= (ulong)tagSet.Stride || !tagSet.IsTag((int)tag))
                {
                    throw ModelReader.Damaged("a weight is for a tag that the model has not");
                }

                tags[k] = (ushort)tag;
            }
        }

        var weights = new sbyte[cells];
        reader.ReadBytes(cells).CopyTo(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new FeatureTable(hashes, scales, starts, tags, weights, tagSet.Stride);
    }
}
