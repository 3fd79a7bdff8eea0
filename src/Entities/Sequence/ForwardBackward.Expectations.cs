namespace Entities.Sequence;

// What training needs of the sums: expected counts.
internal sealed partial class ForwardBackward
{
    /// <summary>Writes P(tag at token), a row of <see cref="TagSet.Stride"/> cells a token, times a weight, onto what is there.</summary>
    public void AddMarginals(Span<float> rows, float weight)
    {
        var factor = weight / _end;
        var size = _count * tags.Stride;
        for (var i = 0; i < size; i++)
        {
            rows[i] += (float)(_alpha[i] * _beta[i] * factor);
        }
    }

    /// <summary>Adds the expected number of times that each transition is taken, times a weight.</summary>
    public void AddTransitions(Span<float> between, Span<float> inside, float weight)
    {
        var (width, stride) = (tags.Width, tags.Stride);
        for (var i = 1; i < _count; i++)
        {
            var before = _alpha.AsSpan((i - 1) * stride, stride);
            FillFollow(i);
            var factor = weight / (_scale[i] * _end);
            for (var a = 0; a <= tags.Types.Length; a++)
            {
                var exit = (before[a] + before[(3 * width) + a]) * factor;
                if (Math.Abs(exit) < 1e-12)
                {
                    continue;
                }

                for (var b = 0; b <= tags.Types.Length; b++)
                {
                    between[(a * width) + b] += (float)(exit * _between[(a * width) + b] * _follow[b]);
                }
            }

            var psi = _psi.AsSpan(i * stride, stride);
            var beta = _beta.AsSpan(i * stride, stride);
            for (var t = 1; t <= tags.Types.Length; t++)
            {
                var middle = psi[(2 * width) + t] * beta[(2 * width) + t] * factor;
                var last = psi[(3 * width) + t] * beta[(3 * width) + t] * factor;
                inside[t] += (float)(before[width + t] * _inside[t] * middle);
                inside[width + t] += (float)(before[width + t] * _inside[width + t] * last);
                inside[(2 * width) + t] += (float)(before[(2 * width) + t] * _inside[(2 * width) + t] * middle);
                inside[(3 * width) + t] += (float)(before[(2 * width) + t] * _inside[(3 * width) + t] * last);
            }
        }
    }
}
