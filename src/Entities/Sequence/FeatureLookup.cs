using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>Finds the weights of features where memory is slow: adds those of many features to a row of scores at once.</summary>
/// <remarks>
/// <para>A token has some twenty features that depend on several words, and hardly two of them lie near each other in
/// memory. So no read may wait for another: all features are found first, in loops without branches that depend on what
/// is found, then all rows are added. And the rows with the most weights, which are those of the features that text has
/// most often, lie together.</para>
/// <code>
///   dense row    stride weights of 8 bits, then the row's scale         for features that speak about many tags
///   sparse row   up to four tags, their weights, the row's scale        for the others
///   place        2 row + 1 of a dense row, 2 row of a sparse one, which are numbered from 1
/// </code>
/// </remarks>
internal sealed class FeatureLookup
{
    /// <summary>Weights that a sparse row holds.</summary>
    private const int SparseCells = 4;

    /// <summary>Features that are looked up together.</summary>
    private const int Batch = 64;

    /// <summary>Memory for dense rows, at most: a file of many types may ask for far more than its own size.</summary>
    private const int MostBytes = 1 << 30;

    private readonly FeatureBuckets _buckets;
    private readonly CacheLines<sbyte> _dense;
    private readonly CacheLines<SparseRow> _sparse;
    private readonly int _stride;
    private readonly int _rowSize;

    /// <summary>Lays out a model's weights.</summary>
    /// <param name="hashes">The features.</param>
    /// <param name="scales">For each, what its weights are multiplied by.</param>
    /// <param name="starts">Where each feature's weights begin, and at last where they end.</param>
    /// <param name="tags">Each weight's tag.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="stride">Cells of a row of scores, a multiple of 16.</param>
    /// <exception cref="InvalidDataException">The rows take too much memory.</exception>
    public FeatureLookup(ulong[] hashes, float[] scales, int[] starts, ushort[] tags, sbyte[] weights, int stride)
    {
        _stride = stride;
        var size = stride + sizeof(float);
        const int Line = CacheLines<sbyte>.Size;
        _rowSize = size <= Line ? (int)BitOperations.RoundUpToPowerOf2((uint)size) : (size + Line - 1) / Line * Line;
        var denseRows = 0;
        for (var i = 0; i < hashes.Length; i++)
        {
            denseRows += starts[i + 1] - starts[i] > SparseCells ? 1 : 0;
        }

        if ((long)denseRows * _rowSize > MostBytes)
        {
            throw new InvalidDataException($"The model is too large: its weights take more than {MostBytes >> 20} MB.");
        }

        _dense = new CacheLines<sbyte>(denseRows * _rowSize);
        _sparse = new CacheLines<SparseRow>(hashes.Length - denseRows + 1);
        _buckets = new FeatureBuckets(hashes.Length);
        int dense = 0, sparse = 1;
        foreach (var i in ByWeights(starts, stride))
        {
            var inRow = starts[i]..starts[i + 1];
            var isDense = starts[i + 1] - starts[i] > SparseCells;
            var place = isDense ? (2 * dense) + 1 : 2 * sparse;
            if (isDense)
            {
                FillDense(dense++, tags.AsSpan(inRow), weights.AsSpan(inRow), scales[i]);
            }
            else
            {
                _sparse[sparse++] = new SparseRow(tags.AsSpan(inRow), weights.AsSpan(inRow), scales[i]);
            }

            _buckets.Add(hashes[i], place);
        }
    }

    /// <summary>Adds the weights of features to a row of scores; a feature that the model has not adds nothing.</summary>
    public void AddTo(Span<float> scores, ReadOnlySpan<ulong> features)
    {
        Span<int> dense = stackalloc int[Batch + 1];
        Span<int> sparse = stackalloc int[Batch + 1];
        for (; features.Length > Batch; features = features[Batch..])
        {
            AddBatch(scores, features[..Batch], dense, sparse);
        }

        AddBatch(scores, features, dense, sparse);
    }

    private void AddBatch(Span<float> scores, ReadOnlySpan<ulong> features, Span<int> dense, Span<int> sparse)
    {
        // What is read here says nothing, but then it is near: this loop is short enough for the reads to go out all at once.
        uint touched = 0;
        foreach (var feature in features)
        {
            touched |= _buckets.Touch(feature);
        }

        dense[Batch] = (int)touched; // so that the reads are not left out
        int denseCount = 0, sparseCount = 0;
        foreach (var feature in features)
        {
            // Written in any case, and counted if it is of the kind.
            var place = _buckets.Find(feature);
            dense[denseCount] = sparse[sparseCount] = place >> 1;
            denseCount += place & 1;
            sparseCount += (int)((uint)-place >> 31) & ~place & 1;
        }

        AddDense(scores, dense[..denseCount]);
        foreach (var number in sparse[..sparseCount])
        {
            ref var row = ref _sparse[number];
            for (var k = 0; k < SparseCells; k++)
            {
                scores[row.Tags[k]] += row.Weights[k] * row.Scale;
            }
        }
    }

    private void AddDense(Span<float> scores, ReadOnlySpan<int> rows)
    {
        ref var score = ref MemoryMarshal.GetReference(scores[.._stride]);
        for (nuint column = 0; column < (nuint)_stride; column += 16)
        {
            var low = Vector256.LoadUnsafe(ref score, column);
            var high = Vector256.LoadUnsafe(ref score, column + 8);
            foreach (var row in rows)
            {
                ref var weights = ref _dense[row * _rowSize];
                var scale = Vector256.Create(Unsafe.ReadUnaligned<float>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref weights, _stride))));
                var (first, second) = Vector256.Widen(Vector256.WidenLower(Vector128.LoadUnsafe(ref weights, column).ToVector256Unsafe()));
                low += Vector256.ConvertToSingle(first) * scale;
                high += Vector256.ConvertToSingle(second) * scale;
            }

            low.StoreUnsafe(ref score, column);
            high.StoreUnsafe(ref score, column + 8);
        }
    }

    private void FillDense(int number, ReadOnlySpan<ushort> tags, ReadOnlySpan<sbyte> weights, float scale)
    {
        var row = _dense.Span.Slice(number * _rowSize, _rowSize);
        for (var k = 0; k < tags.Length; k++)
        {
            row[tags[k]] = weights[k];
        }

        MemoryMarshal.Write(MemoryMarshal.AsBytes(row[_stride..]), scale);
    }

    /// <summary>The rows with most weights first; of equal ones the first first.</summary>
    private static int[] ByWeights(int[] starts, int stride)
    {
        var order = new int[starts.Length - 1];
        var next = new int[stride + 2]; // by how many weights are missing: where the next such row goes
        for (var i = 0; i < order.Length; i++)
        {
            next[stride - (starts[i + 1] - starts[i]) + 1]++;
        }

        for (var n = 1; n < next.Length; n++)
        {
            next[n] += next[n - 1];
        }

        for (var i = 0; i < order.Length; i++)
        {
            order[next[stride - (starts[i + 1] - starts[i])]++] = i;
        }

        return order;
    }

    /// <summary>A row of few weights: those it does not need are 0, for tag 0.</summary>
    private readonly struct SparseRow
    {
        public readonly Four<ushort> Tags;
        public readonly Four<sbyte> Weights;
        public readonly float Scale;

        public SparseRow(ReadOnlySpan<ushort> tags, ReadOnlySpan<sbyte> weights, float scale)
        {
            tags.CopyTo(Tags);
            weights.CopyTo(Weights);
            Scale = scale;
        }
    }

    [InlineArray(SparseCells)]
    private struct Four<T>
    {
        private T _first;
    }
}
