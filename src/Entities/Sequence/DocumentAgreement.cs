namespace Entities.Sequence;

/// <summary>Lets the occurrences of a word in a document agree on a type: one step of mean field on a skip-chain CRF (Sutton and McCallum 2004).</summary>
/// <remarks>
/// <para>With q[i, t] the probability that token i belongs to a mention of type t (0: to none), g the tokens of the same
/// word with a capital, n of them, and λ the model's weight of agreement:</para>
/// <code>
///   s'[i, tag] = s[i, tag] + λ mean of q[j, type of tag] over j in g other than i
/// </code>
/// <para>Buffers are kept; not thread-safe.</para>
/// </remarks>
internal sealed class DocumentAgreement(TagSet tags, float weight)
{
    private float[] _sums = []; // [groups][W]
    private float[] _own = []; // [tokens][W]

    public bool IsOn => weight > 0;

    public void Start(int groups, int tokens)
    {
        var width = tags.Width;
        if (_sums.Length < groups * width)
        {
            _sums = new float[Math.Max(groups * width, _sums.Length * 2)];
        }

        if (_own.Length < tokens * width)
        {
            _own = new float[Math.Max(tokens * width, _own.Length * 2)];
        }

        _sums.AsSpan(0, groups * width).Clear();
    }

    /// <summary>Takes in what the first pass says of a token.</summary>
    /// <param name="group">The group of its word.</param>
    /// <param name="token">The token in the document.</param>
    /// <param name="sums">The lattice of its sentence.</param>
    /// <param name="inSentence">The token in the sentence.</param>
    public void Collect(int group, int token, ForwardBackward sums, int inSentence)
    {
        var width = tags.Width;
        var own = _own.AsSpan(token * width, width);
        sums.TypeMarginals(inSentence, own);
        var total = _sums.AsSpan(group * width, width);
        for (var type = 0; type < width; type++)
        {
            total[type] += own[type];
        }
    }

    /// <summary>Adds to a token's scores what the other occurrences of its word say.</summary>
    public void Apply(int group, int count, int token, Span<float> scores)
    {
        var width = tags.Width;
        var factor = weight / (count - 1);
        for (var type = 0; type < width; type++)
        {
            var others = (_sums[(group * width) + type] - _own[(token * width) + type]) * factor;
            for (var plane = 0; plane < 4; plane++)
            {
                scores[(plane * width) + type] += others;
            }
        }
    }
}
