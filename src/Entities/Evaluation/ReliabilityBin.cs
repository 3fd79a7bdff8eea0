namespace Entities.Evaluation;

/// <summary>The found mentions whose scores lie in one stretch, and how many of them are right.</summary>
/// <param name="Low">Where the stretch begins, inclusive.</param>
/// <param name="High">Where it ends, exclusive but for 1.</param>
/// <param name="Count">How many mentions it holds.</param>
/// <param name="MeanScore">The mean of their scores; 0 when there are none.</param>
/// <param name="Accuracy">The share of them that is strictly right; 0 when there are none.</param>
public readonly record struct ReliabilityBin(double Low, double High, int Count, double MeanScore, double Accuracy);
