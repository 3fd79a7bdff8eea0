using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>Sums over all legal tag sequences (Rabiner 1989; Lafferty et al. 2001): the partition function, marginals and expectations.</summary>
/// <remarks>
/// <para>For n tokens, scores s[i, tag] and P(tags) = exp(Σ s + Σ transitions) / Z:</para>
/// <code>
///   ψ[i, tag]   = exp(s[i, tag] - max s[i])        0 where the lattice does not allow the tag
///   α[i, U b]   = ψ[i, U b] Σ_a exit[i-1, a] M[a, b]       α[i, I t] = ψ[i, I t] (α[i-1, B t] BI + α[i-1, I t] II)
///   c[i]        = Σ α[i],  and α[i] is divided by it       log Z = Σ (log c[i] + max s[i]) + log Σ exits α[n-1]
///   β[i, exit a] = Σ_b M[a, b] (ψβ[i+1, U b] + ψβ[i+1, B b]) / c[i+1]
///   P(tag at i) = α[i, tag] β[i, tag] / Σ exits α[n-1]
/// </code>
/// <para>Rows are <see cref="TagSet.Stride"/> doubles; with each row scaled, a sentence may have any length. A lattice may
/// be constrained: then only the allowed tags of each token count (partial labels). Not thread-safe.</para>
/// </remarks>
internal sealed partial class ForwardBackward(TagSet tags, TransitionWeights transitions)
{
    private readonly double[] _between = new double[tags.Width * tags.Width];
    private readonly double[] _betweenByStart = new double[tags.Width * tags.Width]; // the same, transposed
    private readonly double[] _inside = new double[4 * tags.Width];
    private readonly double[] _exit = new double[tags.Width];
    private readonly double[] _follow = new double[tags.Width];
    private readonly double[] _free = BuildFree(tags);
    private double[] _psi = [];
    private double[] _alpha = [];
    private double[] _beta = [];
    private double[] _scale = [];
    private int _count;
    private double _end;
    private float _sharpness = 1;

    /// <summary>Takes over the transition weights; call it first, and after they change.</summary>
    /// <param name="sharpness">What all scores are multiplied by: the inverse of the temperature in calibration.</param>
    public void Refresh(float sharpness = 1)
    {
        _sharpness = sharpness;
        for (var i = 0; i < _between.Length; i++)
        {
            _between[i] = Math.Exp(transitions.Between[i] * sharpness);
            _betweenByStart[(i % tags.Width * tags.Width) + (i / tags.Width)] = _between[i];
        }

        for (var i = 0; i < _inside.Length; i++)
        {
            _inside[i] = Math.Exp(transitions.Inside[i] * sharpness);
        }
    }

    /// <summary>Runs both passes.</summary>
    /// <param name="scores">n rows of scores.</param>
    /// <param name="count">n.</param>
    /// <param name="allowed">For each token the allowed tags, a row of ones and zeros; null to allow every tag.</param>
    /// <returns>log Z; negative infinity if the lattice has no legal sequence.</returns>
    public double Run(ReadOnlySpan<float> scores, int count, double[][]? allowed = null)
    {
        Reserve(count);
        _count = count;
        var log = FillPsi(scores, count, allowed);
        var forward = Forward(count);
        if (double.IsNegativeInfinity(forward))
        {
            return forward;
        }

        Backward(count);
        return log + forward;
    }

    /// <summary>P(a token's tag).</summary>
    public double Marginal(int token, int tag) =>
        _alpha[(token * tags.Stride) + tag] * _beta[(token * tags.Stride) + tag] / _end;

    /// <summary>Writes P(the token belongs to a mention of a type), W cells; the first is that of no mention.</summary>
    public void TypeMarginals(int token, Span<float> types)
    {
        for (var type = 0; type < tags.Width; type++)
        {
            types[type] = (float)(Marginal(token, type) + Marginal(token, tags.Width + type)
                + Marginal(token, (2 * tags.Width) + type) + Marginal(token, (3 * tags.Width) + type));
        }
    }

    /// <summary>P(the tokens from <paramref name="start"/> to <paramref name="end"/>, exclusive, are one mention of a type).</summary>
    public double MentionProbability(int start, int end, int type)
    {
        var (width, stride) = (tags.Width, tags.Stride);
        if (end - start == 1)
        {
            return Marginal(start, type);
        }

        var p = _alpha[(start * stride) + width + type];
        for (var i = start + 1; i < end; i++)
        {
            var kind = (i == start + 1 ? 0 : 2) + (i == end - 1 ? 1 : 0);
            var plane = i == end - 1 ? 3 : 2;
            p *= _inside[(kind * width) + type] * _psi[(i * stride) + (plane * width) + type] / _scale[i];
        }

        return p * _beta[((end - 1) * stride) + (3 * width) + type] / _end;
    }

    private static double[] BuildFree(TagSet tags)
    {
        var row = new double[tags.Stride];
        for (var tag = 0; tag < row.Length; tag++)
        {
            row[tag] = tags.IsTag(tag) ? 1 : 0;
        }

        return row;
    }

    private void Reserve(int count)
    {
        var size = count * tags.Stride;
        if (_psi.Length < size)
        {
            size = Math.Max(size, _psi.Length * 2);
            _psi = new double[size];
            _alpha = new double[size];
            _beta = new double[size];
        }

        if (_scale.Length < count)
        {
            _scale = new double[Math.Max(count, _scale.Length * 2)];
        }
    }

    private double FillPsi(ReadOnlySpan<float> scores, int count, double[][]? allowed)
    {
        var stride = tags.Stride;
        double log = 0;
        for (var i = 0; i < count; i++)
        {
            var row = scores.Slice(i * stride, stride);
            var mask = allowed is null ? _free : allowed[i];
            var max = float.NegativeInfinity;
            for (var tag = 0; tag < row.Length; tag++)
            {
                max = mask[tag] > 0 ? Math.Max(max, row[tag]) : max;
            }

            ref var psi = ref _psi[i * stride];
            ref var score = ref MemoryMarshal.GetReference(row);
            var shift = Vector256.Create(max);
            for (var tag = 0; tag < stride; tag += 8)
            {
                var value = NegativeExponential.Of((Vector256.LoadUnsafe(ref score, (nuint)tag) - shift) * _sharpness);
                var (low, high) = Vector256.Widen(value);
                (low * Vector256.LoadUnsafe(ref mask[tag])).StoreUnsafe(ref psi, (nuint)tag);
                (high * Vector256.LoadUnsafe(ref mask[tag + 4])).StoreUnsafe(ref psi, (nuint)tag + 4);
            }

            log += max * _sharpness;
        }

        return log;
    }

    private double Forward(int count)
    {
        var (width, stride) = (tags.Width, tags.Stride);
        double log = 0;
        var first = _alpha.AsSpan(0, stride);
        _psi.AsSpan(0, 2 * width).CopyTo(first);
        first[(2 * width)..].Clear();
        for (var i = 0; ; i++)
        {
            var alpha = _alpha.AsSpan(i * stride, stride);
            ref var cell = ref MemoryMarshal.GetReference(alpha);
            var total = Vector256<double>.Zero;
            for (nuint tag = 0; tag < (nuint)stride; tag += 4)
            {
                total += Vector256.LoadUnsafe(ref cell, tag);
            }

            var sum = Vector256.Sum(total);

            if (!(sum > 0))
            {
                return double.NegativeInfinity;
            }

            var factor = 1 / sum;
            for (nuint tag = 0; tag < (nuint)stride; tag += 4)
            {
                (Vector256.LoadUnsafe(ref cell, tag) * factor).StoreUnsafe(ref cell, tag);
            }

            _scale[i] = sum;
            log += Math.Log(sum);
            for (var a = 0; a < width; a++)
            {
                _exit[a] = alpha[a] + alpha[(3 * width) + a];
            }

            if (i == count - 1)
            {
                break;
            }

            ForwardStep(alpha, _psi.AsSpan((i + 1) * stride, stride), _alpha.AsSpan((i + 1) * stride, stride));
        }

        _end = 0;
        foreach (var exit in _exit)
        {
            _end += exit;
        }

        return _end > 0 ? log + Math.Log(_end) : double.NegativeInfinity;
    }

    private void ForwardStep(ReadOnlySpan<double> before, ReadOnlySpan<double> psi, Span<double> alpha)
    {
        var width = tags.Width;
        ref var from = ref MemoryMarshal.GetReference(before);
        ref var weight = ref MemoryMarshal.GetReference(psi);
        ref var to = ref MemoryMarshal.GetReference(alpha);
        for (var column = 0; column < width; column += 4)
        {
            var enter = Vector256<double>.Zero;
            for (var a = 0; a <= tags.Types.Length; a++)
            {
                enter += Vector256.Create(_exit[a]) * Vector256.LoadUnsafe(ref _between[(a * width) + column]);
            }

            var (b, m, l) = (width + column, (2 * width) + column, (3 * width) + column);
            var begin = Vector256.LoadUnsafe(ref from, (nuint)b);
            var middle = Vector256.LoadUnsafe(ref from, (nuint)m);
            (enter * Vector256.LoadUnsafe(ref weight, (nuint)column)).StoreUnsafe(ref to, (nuint)column);
            (enter * Vector256.LoadUnsafe(ref weight, (nuint)b)).StoreUnsafe(ref to, (nuint)b);
            (((begin * Vector256.LoadUnsafe(ref _inside[column])) + (middle * Vector256.LoadUnsafe(ref _inside[m])))
                * Vector256.LoadUnsafe(ref weight, (nuint)m)).StoreUnsafe(ref to, (nuint)m);
            (((begin * Vector256.LoadUnsafe(ref _inside[b])) + (middle * Vector256.LoadUnsafe(ref _inside[l])))
                * Vector256.LoadUnsafe(ref weight, (nuint)l)).StoreUnsafe(ref to, (nuint)l);
        }
    }

    private void Backward(int count)
    {
        var (width, stride) = (tags.Width, tags.Stride);
        var end = _beta.AsSpan((count - 1) * stride, stride);
        end.Clear();
        end[..width].Fill(1);
        end[(3 * width)..].Fill(1);
        for (var i = count - 2; i >= 0; i--)
        {
            FillFollow(i + 1);
            var at = i * stride;
            var factor = 1 / _scale[i + 1];
            for (var column = 0; column < width; column += 4)
            {
                var exit = Vector256<double>.Zero;
                for (var b = 0; b <= tags.Types.Length; b++)
                {
                    exit += Vector256.Create(_follow[b]) * Vector256.LoadUnsafe(ref _betweenByStart[(b * width) + column]);
                }

                var (begin, middle, last) = (width + column, (2 * width) + column, (3 * width) + column);
                exit *= factor;
                exit.StoreUnsafe(ref _beta[at + column]);
                exit.StoreUnsafe(ref _beta[at + last]);
                var toInside = Vector256.LoadUnsafe(ref _psi[at + stride + middle]) * Vector256.LoadUnsafe(ref _beta[at + stride + middle]) * factor;
                var toLast = Vector256.LoadUnsafe(ref _psi[at + stride + last]) * Vector256.LoadUnsafe(ref _beta[at + stride + last]) * factor;
                ((Vector256.LoadUnsafe(ref _inside[column]) * toInside) + (Vector256.LoadUnsafe(ref _inside[begin]) * toLast)).StoreUnsafe(ref _beta[at + begin]);
                ((Vector256.LoadUnsafe(ref _inside[middle]) * toInside) + (Vector256.LoadUnsafe(ref _inside[last]) * toLast)).StoreUnsafe(ref _beta[at + middle]);
            }
        }
    }

    /// <summary>follow[b] = ψβ[i, U b] + ψβ[i, B b].</summary>
    private void FillFollow(int i)
    {
        var width = tags.Width;
        var at = i * tags.Stride;
        for (var b = 0; b < width; b += 4)
        {
            var single = Vector256.LoadUnsafe(ref _psi[at + b]) * Vector256.LoadUnsafe(ref _beta[at + b]);
            var begin = Vector256.LoadUnsafe(ref _psi[at + width + b]) * Vector256.LoadUnsafe(ref _beta[at + width + b]);
            (single + begin).StoreUnsafe(ref _follow[b]);
        }
    }
}
