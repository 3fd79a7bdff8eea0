using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>Says how far a figure would wander on other documents of the same kind, by drawing documents anew.</summary>
/// <remarks>
/// Efron's percentile bootstrap over documents, and the paired bootstrap test as in Berg-Kirkpatrick, Burkett and Klein
/// 2012. Documents are drawn whole, because mentions of one document stand and fall together. Deterministic for a seed on
/// every machine.
/// </remarks>
/// <param name="seed">Where the drawing begins.</param>
/// <param name="samples">How many times to draw, at least 1; 1,000 give two digits of a probability.</param>
/// <param name="level">The probability of the intervals, between 0 and 1.</param>
public sealed class Bootstrap(ulong seed = 1, int samples = 1000, double level = 0.95)
{
    /// <summary>With fewer documents than these no interval is given: it would claim to know what it cannot.</summary>
    public const int FewestDocuments = 10;

    private readonly int _samples = samples >= 1
        ? samples
        : throw new ArgumentOutOfRangeException(nameof(samples), samples, "At least 1 sample is needed.");

    private readonly double _level = level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(nameof(level), level, "The level is a number between 0 and 1.");

    /// <summary>The interval of the F1 of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The interval; null with fewer than <see cref="FewestDocuments"/> documents.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public ConfidenceInterval? F1(EvaluationReport report, MatchScheme scheme = MatchScheme.Strict)
    {
        ArgumentNullException.ThrowIfNull(report);
        var counts = CountsOf(report, scheme);
        return counts.Length < FewestDocuments ? null : Interval(Draw(counts.Length, drawn => SumOf(counts, drawn).F1));
    }

    /// <summary>Compares two extractors on the same documents.</summary>
    /// <param name="first">The report of the first.</param>
    /// <param name="second">The report of the second, on the same documents in the same order.</param>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The comparison; null with fewer than <see cref="FewestDocuments"/> documents.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The documents are not the same.</exception>
    public PairedComparison? Compare(EvaluationReport first, EvaluationReport second, MatchScheme scheme = MatchScheme.Strict)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (!first.Documents.Select(static d => d.Document.Text).SequenceEqual(second.Documents.Select(static d => d.Document.Text)))
        {
            throw new ArgumentException("The two reports are not on the same documents in the same order.", nameof(second));
        }

        var (a, b) = (CountsOf(first, scheme), CountsOf(second, scheme));
        if (a.Length < FewestDocuments)
        {
            return null;
        }

        var difference = second.Total[scheme].F1 - first.Total[scheme].F1;
        var drawn = Draw(a.Length, indices => SumOf(b, indices).F1 - SumOf(a, indices).F1);
        // Drawn differences lie around the difference itself; under no difference they would lie around 0, so that "at
        // least so large" is at least twice it (Berg-Kirkpatrick et al. 2012, figure 1).
        var extreme = drawn.Count(value => difference >= 0 ? value >= 2 * difference : value <= 2 * difference);
        return new PairedComparison(difference, Interval(drawn), (double)extreme / drawn.Length);
    }

    private double[] Draw(int documents, Func<int[], double> figure)
    {
        var random = new SplitMix64(seed);
        var values = new double[_samples];
        var indices = new int[documents];
        for (var sample = 0; sample < values.Length; sample++)
        {
            for (var i = 0; i < indices.Length; i++)
            {
                indices[i] = random.Next(documents);
            }

            values[sample] = figure(indices);
        }

        Array.Sort(values);
        return values;
    }

    private ConfidenceInterval Interval(double[] sorted)
    {
        var tail = (1 - _level) / 2;
        return new ConfidenceInterval(Quantile(sorted, tail), Quantile(sorted, 1 - tail), _level);
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    private static ImmutableArray<MatchCounts> CountsOf(EvaluationReport report, MatchScheme scheme) =>
        [.. report.Documents.Select(document => document.Counts[scheme])];

    private static MatchCounts SumOf(ImmutableArray<MatchCounts> counts, int[] indices)
    {
        var sum = default(MatchCounts);
        foreach (var index in indices)
        {
            sum += counts[index];
        }

        return sum;
    }
}
