using Entities.Sequence;

namespace Entities.MLNet.Training;

/// <summary>How much more often than chance one tag follows another, counted in gold sequences.</summary>
/// <remarks>
/// <para>For what ends (a) and what starts (b), with n counts and N their sum, and the same for B and I against I and L of each type:</para>
/// <code>
///   weight(a, b) = strength * log((n(a, b) + s) / (n(a) n(b) / N + s))        s = <see cref="Smoothing"/>: what is rare says little
/// </code>
/// <para>The token classifier says p(b | token); this says p(b | a) / p(b), which it does not see.</para>
/// </remarks>
internal static class TagTransitions
{
    private const double Smoothing = 2;

    /// <summary>Counts and weighs.</summary>
    /// <param name="tags">The tags.</param>
    /// <param name="sequences">Legal sequences; null for none.</param>
    /// <param name="strength">What the weights are multiplied by.</param>
    public static TransitionWeights Count(TagSet tags, IEnumerable<int[]?> sequences, double strength)
    {
        var width = tags.Width;
        var between = new double[width * width];
        var inside = new double[4 * width];
        foreach (var sequence in sequences)
        {
            for (var i = 1; sequence is not null && i < sequence.Length; i++)
            {
                var (from, to) = (sequence[i - 1], sequence[i]);
                if (tags.IsExit(from))
                {
                    between[(tags.TypeOf(from) * width) + tags.TypeOf(to)]++;
                }
                else
                {
                    var kind = (tags.PositionOf(from) == TagPosition.Begin ? 0 : 2) + (tags.PositionOf(to) == TagPosition.Inside ? 0 : 1);
                    inside[(kind * width) + tags.TypeOf(to)]++;
                }
            }
        }

        var weights = new TransitionWeights(width);
        Weigh(between, width, width, strength, (a, b) => (a * width) + b, weights.Between);
        for (var type = 1; type <= tags.Types.Length; type++)
        {
            var column = type;
            Weigh(inside, 2, 2, strength, (a, b) => (((a * 2) + b) * width) + column, weights.Inside);
        }

        return weights;
    }

    private static void Weigh(double[] counts, int froms, int tos, double strength, Func<int, int, int> cell, float[] weights)
    {
        var byFrom = new double[froms];
        var byTo = new double[tos];
        double all = 0;
        for (var a = 0; a < froms; a++)
        {
            for (var b = 0; b < tos; b++)
            {
                var count = counts[cell(a, b)];
                byFrom[a] += count;
                byTo[b] += count;
                all += count;
            }
        }

        for (var a = 0; a < froms; a++)
        {
            for (var b = 0; b < tos; b++)
            {
                var chance = all == 0 ? 0 : byFrom[a] * byTo[b] / all;
                weights[cell(a, b)] = (float)(strength * Math.Log((counts[cell(a, b)] + Smoothing) / (chance + Smoothing)));
            }
        }
    }
}
