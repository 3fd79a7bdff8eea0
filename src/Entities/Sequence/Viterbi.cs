using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>Finds the best legal tag sequence (Viterbi 1967), with the few transitions that BILOU allows.</summary>
/// <remarks>
/// <para>For a sentence of n tokens and scores s[i, tag] (n rows of <see cref="TagSet.Stride"/> cells):</para>
/// <code>
///   exit[i, a]  = max(best[i, L a], best[i, U a])                  a = 0: best[i, O]
///   enter[i, b] = max over a of exit[i-1, a] + Between[a, b]
///   best[i, U b] = s[i, U b] + enter[i, b]        best[i, I t] = s[i, I t] + max(best[i-1, B t] + BI, best[i-1, I t] + II)
///   best[i, B b] = s[i, B b] + enter[i, b]        best[i, L t] = s[i, L t] + max(best[i-1, B t] + BL, best[i-1, I t] + IL)
/// </code>
/// <para>Planes are gone through four types at a time. Back pointers, per token: W numbers of the type that ended before
/// an entry, and W/4 bytes each of whether that exit was L, and whether I and L came from I. Buffers are kept and grow;
/// not thread-safe.</para>
/// </remarks>
internal sealed class Viterbi(TagSet tags, TransitionWeights transitions)
{
    private const float Never = -1e30f;

    private readonly float[] _best = new float[tags.Stride];
    private readonly float[] _exit = new float[tags.Width];
    private readonly float[] _enter = new float[tags.Width];
    private int[] _from = []; // [n][W]
    private byte[] _wasLast = []; // [n][W/4], a bit a type
    private byte[] _wasInside = []; // [n][W/4], low half: I from I; high half: L from I

    /// <summary>Writes the best sequence.</summary>
    /// <param name="scores">n rows of <see cref="TagSet.Stride"/> scores.</param>
    /// <param name="best">n tags.</param>
    /// <returns>The score of the sequence.</returns>
    public float Decode(ReadOnlySpan<float> scores, Span<int> best)
    {
        var n = best.Length;
        if (n == 0)
        {
            return 0;
        }

        Reserve(n);
        Start(scores[..tags.Stride]);
        for (var i = 1; i < n; i++)
        {
            Exits(i);
            Enter(i);
            Step(scores.Slice(i * tags.Stride, tags.Stride), i);
        }

        return Trace(best);
    }

    private void Reserve(int n)
    {
        if (_from.Length < n * tags.Width)
        {
            var size = Math.Max(n * tags.Width, _from.Length * 2);
            _from = new int[size];
            _wasLast = new byte[size / 4];
            _wasInside = new byte[size / 4];
        }
    }

    private void Start(ReadOnlySpan<float> scores)
    {
        var width = tags.Width;
        scores.CopyTo(_best);
        _best.AsSpan(2 * width).Fill(Never);
        _best[width] = Never;
        for (var type = tags.Types.Length + 1; type < width; type++)
        {
            _best[type] = _best[width + type] = Never;
        }
    }

    private void Exits(int i)
    {
        var width = tags.Width;
        for (var column = 0; column < width; column += 4)
        {
            var single = Vector128.LoadUnsafe(ref _best[column]);
            var last = Vector128.LoadUnsafe(ref _best[(3 * width) + column]);
            _wasLast[((i * width) + column) / 4] = (byte)Vector128.GreaterThan(last, single).ExtractMostSignificantBits();
            Vector128.Max(single, last).StoreUnsafe(ref _exit[column]);
        }
    }

    private void Enter(int i)
    {
        var width = tags.Width;
        var between = transitions.Between;
        for (var column = 0; column < width; column += 4)
        {
            var best = Vector128.Create(Never);
            var from = Vector128<int>.Zero;
            for (var type = 0; type <= tags.Types.Length; type++)
            {
                var candidate = Vector128.Create(_exit[type]) + Vector128.LoadUnsafe(ref between[(type * width) + column]);
                from = Vector128.ConditionalSelect(Vector128.GreaterThan(candidate, best).AsInt32(), Vector128.Create(type), from);
                best = Vector128.Max(candidate, best);
            }

            best.StoreUnsafe(ref _enter[column]);
            from.StoreUnsafe(ref _from[(i * width) + column]);
        }
    }

    private void Step(ReadOnlySpan<float> scores, int i)
    {
        var width = tags.Width;
        var inside = transitions.Inside;
        ref var score = ref MemoryMarshal.GetReference(scores);
        for (var column = 0; column < width; column += 4)
        {
            var (b, m, l) = (width + column, (2 * width) + column, (3 * width) + column);
            var begin = Vector128.LoadUnsafe(ref _best[b]);
            var middle = Vector128.LoadUnsafe(ref _best[m]);
            var beginInside = begin + Vector128.LoadUnsafe(ref inside[column]);
            var beginLast = begin + Vector128.LoadUnsafe(ref inside[b]);
            var insideInside = middle + Vector128.LoadUnsafe(ref inside[m]);
            var insideLast = middle + Vector128.LoadUnsafe(ref inside[l]);
            _wasInside[((i * width) + column) / 4] = (byte)(Vector128.GreaterThan(insideInside, beginInside).ExtractMostSignificantBits()
                | (Vector128.GreaterThan(insideLast, beginLast).ExtractMostSignificantBits() << 4));
            var enter = Vector128.LoadUnsafe(ref _enter[column]);
            (Vector128.LoadUnsafe(ref score, (nuint)column) + enter).StoreUnsafe(ref _best[column]);
            (Vector128.LoadUnsafe(ref score, (nuint)b) + enter).StoreUnsafe(ref _best[b]);
            (Vector128.LoadUnsafe(ref score, (nuint)m) + Vector128.Max(beginInside, insideInside)).StoreUnsafe(ref _best[m]);
            (Vector128.LoadUnsafe(ref score, (nuint)l) + Vector128.Max(beginLast, insideLast)).StoreUnsafe(ref _best[l]);
        }

        // The cells of no tag stay out of it, whatever their scores are.
        _best[width] = _best[2 * width] = _best[3 * width] = Never;
        for (var type = tags.Types.Length + 1; type < width; type++)
        {
            _best[type] = _best[width + type] = _best[(2 * width) + type] = _best[(3 * width) + type] = Never;
        }
    }

    private float Trace(Span<int> best)
    {
        var width = tags.Width;
        var tag = TagSet.Outside;
        for (var type = 1; type <= tags.Types.Length; type++)
        {
            tag = _best[type] > _best[tag] ? type : tag;
            tag = _best[(3 * width) + type] > _best[tag] ? (3 * width) + type : tag;
        }

        var score = _best[tag];
        for (var i = best.Length - 1; ; i--)
        {
            best[i] = tag;
            if (i == 0)
            {
                return score;
            }

            var type = tag % width;
            switch ((TagPosition)(tag / width))
            {
                case TagPosition.Inside:
                    tag = (Has(_wasInside, i, type, 0) ? 2 * width : width) + type;
                    break;
                case TagPosition.Last:
                    tag = (Has(_wasInside, i, type, 4) ? 2 * width : width) + type;
                    break;
                default:
                    var from = _from[(i * width) + type];
                    tag = (Has(_wasLast, i, from, 0) ? 3 * width : 0) + from;
                    break;
            }
        }
    }

    private bool Has(byte[] bits, int token, int type, int shift) =>
        (bits[((token * tags.Width) + type) / 4] >> (shift + (type & 3)) & 1) != 0;
}
