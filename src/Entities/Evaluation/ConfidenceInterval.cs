namespace Entities.Evaluation;

/// <summary>An interval that the true figure lies in with some probability.</summary>
/// <param name="Low">Its lower end.</param>
/// <param name="High">Its upper end.</param>
/// <param name="Level">The probability, for example 0.95.</param>
public readonly record struct ConfidenceInterval(double Low, double High, double Level);
