namespace Entities.Evaluation;

/// <summary>Two extractors on the same gold: how far apart they are, and whether that can be chance.</summary>
/// <param name="Difference">The F1 of the second less the F1 of the first.</param>
/// <param name="Interval">Where the difference lies.</param>
/// <param name="PValue">
/// The probability of a difference at least so large, in the same direction, if there were none in truth; small when the
/// difference is not chance.
/// </param>
public readonly record struct PairedComparison(double Difference, ConfidenceInterval Interval, double PValue);
