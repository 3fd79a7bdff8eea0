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
/// <para>Back pointers are bytes, three planes of W a token. Buffers are kept and grow; not thread-safe.</para>
/// </remarks>
internal sealed class Viterbi(TagSet tags, TransitionWeights transitions)
{
    private const float Never = -1e30f;

    private readonly float[] _best = new float[tags.Stride];
    private readonly float[] _exit = new float[tags.Width];
    private readonly float[] _enter = new float[tags.Width];
    private readonly float[] _enterFrom = new float[tags.Width];
    private byte[] _back = []; // [n][3][W]: type that ended before an entry | exit was L (1) or U (0) | bit 0: I from I, bit 1: L from I

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

        var width = tags.Width;
        var types = tags.Types.Length;
        if (_back.Length < n * 3 * width)
        {
            _back = new byte[Math.Max(n * 3 * width, _back.Length * 2)];
        }

        Start(scores[..tags.Stride]);
        for (var i = 1; i < n; i++)
        {
            var back = _back.AsSpan(i * 3 * width, 3 * width);
            Exits(back[width..]);
            Enter(back);
            Step(scores.Slice(i * tags.Stride, tags.Stride), back[(2 * width)..], types);
        }

        return Trace(best);
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

    private void Exits(Span<byte> wasLast)
    {
        var width = tags.Width;
        for (var type = 0; type < width; type++)
        {
            var single = _best[type];
            var last = _best[(3 * width) + type];
            var isLast = last > single;
            _exit[type] = isLast ? last : single;
            wasLast[type] = isLast ? (byte)1 : (byte)0;
        }
    }

    private void Enter(Span<byte> from)
    {
        var width = tags.Width;
        var between = transitions.Between;
        for (var column = 0; column < width; column += 4)
        {
            var best = Vector128.Create(Never);
            var arg = Vector128<float>.Zero;
            for (var type = 0; type <= tags.Types.Length; type++)
            {
                var candidate = Vector128.Create(_exit[type]) + Vector128.LoadUnsafe(ref between[(type * width) + column]);
                var better = Vector128.GreaterThan(candidate, best);
                best = Vector128.ConditionalSelect(better, candidate, best);
                arg = Vector128.ConditionalSelect(better, Vector128.Create((float)type), arg);
            }

            best.StoreUnsafe(ref _enter[column]);
            arg.StoreUnsafe(ref _enterFrom[column]);
        }

        for (var type = 0; type < width; type++)
        {
            from[type] = (byte)_enterFrom[type];
        }
    }

    private void Step(ReadOnlySpan<float> scores, Span<byte> fromInside, int types)
    {
        var width = tags.Width;
        var inside = transitions.Inside;
        _best[0] = scores[0] + _enter[0];
        for (var type = 1; type <= types; type++)
        {
            var begin = _best[width + type];
            var middle = _best[(2 * width) + type];
            var beginInside = begin + inside[type];
            var beginLast = begin + inside[width + type];
            var insideInside = middle + inside[(2 * width) + type];
            var insideLast = middle + inside[(3 * width) + type];
            fromInside[type] = (byte)((insideInside > beginInside ? 1 : 0) | (insideLast > beginLast ? 2 : 0));
            _best[(2 * width) + type] = scores[(2 * width) + type] + Math.Max(insideInside, beginInside);
            _best[(3 * width) + type] = scores[(3 * width) + type] + Math.Max(insideLast, beginLast);
            _best[type] = scores[type] + _enter[type];
            _best[width + type] = scores[width + type] + _enter[type];
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

            var back = _back.AsSpan(i * 3 * width, 3 * width);
            var type = tag % width;
            tag = (TagPosition)(tag / width) switch
            {
                TagPosition.Inside => ((back[(2 * width) + type] & 1) != 0 ? 2 * width : width) + type,
                TagPosition.Last => ((back[(2 * width) + type] & 2) != 0 ? 2 * width : width) + type,
                _ => (back[width + back[type]] != 0 ? 3 * width : 0) + back[type],
            };
        }
    }
}
