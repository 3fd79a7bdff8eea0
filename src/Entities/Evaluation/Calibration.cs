using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>Whether scores keep their word: of the mentions scored 0.9, nine of ten should be right. Immutable.</summary>
/// <remarks>Reliability bins and expected calibration error after Naeini, Cooper and Hauskrecht 2015, with bins of equal width.</remarks>
public sealed class Calibration
{
    private const int DefaultBins = 10;

    private Calibration(ImmutableArray<ReliabilityBin> bins, double expectedError)
    {
        Bins = bins;
        ExpectedError = expectedError;
    }

    /// <summary>The bins from score 0 to score 1.</summary>
    public ImmutableArray<ReliabilityBin> Bins { get; }

    /// <summary>
    /// The expected calibration error: the distance of score and accuracy, averaged over mentions bin by bin; from 0,
    /// the best, to 1.
    /// </summary>
    public double ExpectedError { get; }

    /// <summary>Measures calibration.</summary>
    /// <param name="outcomes">The score of each mention, from 0 to 1, and whether it is right.</param>
    /// <param name="bins">How many bins to make, at least 1.</param>
    /// <returns>The bins and the error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="outcomes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A score is not from 0 to 1, or <paramref name="bins"/> is less than 1.</exception>
    public static Calibration Measure(IEnumerable<(double Score, bool IsRight)> outcomes, int bins = DefaultBins)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        ArgumentOutOfRangeException.ThrowIfLessThan(bins, 1);
        var sums = new (int Count, double Score, int Right)[bins];
        var total = 0;
        foreach (var (score, isRight) in outcomes)
        {
            if (score is not (>= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(outcomes), score, "A score is a number from 0 to 1.");
            }

            ref var sum = ref sums[Math.Min((int)(score * bins), bins - 1)];
            sum = (sum.Count + 1, sum.Score + score, sum.Right + (isRight ? 1 : 0));
            total++;
        }

        var measured = sums.Select((sum, i) => new ReliabilityBin(
            (double)i / bins,
            (double)(i + 1) / bins,
            sum.Count,
            sum.Count == 0 ? 0 : sum.Score / sum.Count,
            sum.Count == 0 ? 0 : (double)sum.Right / sum.Count)).ToImmutableArray();
        return new Calibration(measured, total == 0 ? 0 : measured.Sum(bin => bin.Count * Math.Abs(bin.Accuracy - bin.MeanScore)) / total);
    }
}
