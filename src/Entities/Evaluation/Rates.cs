namespace Entities.Evaluation;

/// <summary>Three rates, each from 0 to 1.</summary>
/// <param name="Precision">The share of the found mentions that is right.</param>
/// <param name="Recall">The share of the gold mentions that was found.</param>
/// <param name="F1">Their harmonic mean, or a mean of such.</param>
public readonly record struct Rates(double Precision, double Recall, double F1);
