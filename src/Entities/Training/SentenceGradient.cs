using System.Numerics;
using Entities.Sequence;

namespace Entities.Training;

/// <summary>The gradient of one sentence's negative log-likelihood with respect to its scores and the transitions.</summary>
/// <remarks>
/// With A the sequences that the labels allow and Z over all: loss = log Z - log Z(A), and its gradient is
/// E[features | all] - E[features | A] (Tsuboi et al. 2008). With full labels the second is what the labels hold.
/// Rows are <see cref="TagSet.Stride"/> floats. Reused; one thread at a time.
/// </remarks>
internal sealed class SentenceGradient(TagSet tags)
{
    private float[] _scores = [];
    private float[] _rows = [];

    /// <summary>∂loss/∂score, a row a token.</summary>
    public ReadOnlySpan<float> Rows => _rows;

    public float[] Between { get; } = new float[tags.Width * tags.Width];

    public float[] Inside { get; } = new float[4 * tags.Width];

    public double Loss { get; private set; }

    public TrainingSentence? Sentence { get; private set; }

    /// <summary>Computes the gradient; false if the labels allow no legal sequence.</summary>
    public bool Compute(TrainingSentence sentence, int[][] lists, float[] weights, TransitionWeights transitions, ForwardBackward sums)
    {
        Sentence = sentence;
        var size = sentence.Length * tags.Stride;
        if (_rows.Length < size)
        {
            _rows = new float[size * 2];
            _scores = new float[size * 2];
        }

        Score(sentence, lists, weights);
        return Compute(_scores, sentence, transitions, sums);
    }

    /// <summary>The same from scores.</summary>
    public bool Compute(ReadOnlySpan<float> scores, TrainingSentence sentence, TransitionWeights transitions, ForwardBackward sums)
    {
        var size = sentence.Length * tags.Stride;
        if (_rows.Length < size)
        {
            _rows = new float[size];
        }

        Array.Clear(_rows, 0, size);
        Array.Clear(Between);
        Array.Clear(Inside);
        double allowed;
        if (sentence.Gold is { } gold)
        {
            allowed = SubtractGold(scores, gold, transitions, sentence.Weight);
        }
        else
        {
            allowed = sums.Run(scores, sentence.Length, sentence.Allowed);
            if (double.IsNegativeInfinity(allowed))
            {
                return false;
            }

            sums.AddMarginals(_rows, -sentence.Weight);
            sums.AddTransitions(Between, Inside, -sentence.Weight);
        }

        var all = sums.Run(scores, sentence.Length);
        sums.AddMarginals(_rows, sentence.Weight);
        sums.AddTransitions(Between, Inside, sentence.Weight);
        Loss = all - allowed;
        return true;
    }

    private void Score(TrainingSentence sentence, int[][] lists, float[] weights)
    {
        var stride = tags.Stride;
        for (var i = 0; i < sentence.Length; i++)
        {
            var row = _scores.AsSpan(i * stride, stride);
            row.Clear();
            for (var l = sentence.WordStarts[i]; l < sentence.WordStarts[i + 1]; l++)
            {
                AddRows(row, lists[sentence.WordLists[l]], weights);
            }

            AddRows(row, sentence.Own.AsSpan(sentence.OwnStarts[i]..sentence.OwnStarts[i + 1]), weights);
        }
    }

    private static void AddRows(Span<float> row, ReadOnlySpan<int> features, float[] weights)
    {
        foreach (var feature in features)
        {
            var from = weights.AsSpan(feature * row.Length, row.Length);
            for (var k = 0; k < row.Length; k += Vector<float>.Count)
            {
                (new Vector<float>(row[k..]) + new Vector<float>(from[k..])).CopyTo(row[k..]);
            }
        }
    }

    private double SubtractGold(ReadOnlySpan<float> scores, int[] gold, TransitionWeights transitions, float weight)
    {
        double score = 0;
        for (var i = 0; i < gold.Length; i++)
        {
            score += scores[(i * tags.Stride) + gold[i]];
            _rows[(i * tags.Stride) + gold[i]] -= weight;
            if (i == 0)
            {
                continue;
            }

            score += transitions.Of(tags, gold[i - 1], gold[i]);
            var type = tags.TypeOf(gold[i]);
            if (tags.IsExit(gold[i - 1]))
            {
                Between[(tags.TypeOf(gold[i - 1]) * tags.Width) + type] -= weight;
            }
            else
            {
                var kind = (tags.PositionOf(gold[i - 1]) == TagPosition.Begin ? 0 : 2) + (tags.PositionOf(gold[i]) == TagPosition.Inside ? 0 : 1);
                Inside[(kind * tags.Width) + type] -= weight;
            }
        }

        return score;
    }
}
