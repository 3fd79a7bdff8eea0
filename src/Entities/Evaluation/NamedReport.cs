namespace Entities.Evaluation;

/// <summary>The report of one of several extractors.</summary>
/// <param name="Name">What the extractor is called.</param>
/// <param name="Report">How it did.</param>
public sealed record NamedReport(string Name, EvaluationReport Report);
