namespace Entities.Comparison.Measuring;

/// <summary>All that a comparison measured.</summary>
internal sealed record ComparisonFigures(string Date, string Command, Machine Machine, IReadOnlyList<GoldFigures> Gold, IReadOnlyList<ContenderFigures> Extractors);

/// <summary>What a gold file holds.</summary>
internal sealed record GoldFigures(string Name, int Documents, int Mentions);

/// <summary>What was measured of one contender.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Accuracy">How it does on all files together; null for a baseline.</param>
/// <param name="Files">How it does on each file, by the file's name; null for a baseline.</param>
/// <param name="Pace">How fast it reads; null where only accuracy was asked for.</param>
/// <param name="PeakMegabytes">The most memory that its process held while one extractor read all documents once, and kept what it found.</param>
/// <param name="Start">How it starts.</param>
/// <param name="Failure">What went wrong; null if nothing.</param>
internal sealed record ContenderFigures(
    string Name,
    Accuracy? Accuracy = null,
    IReadOnlyDictionary<string, Accuracy>? Files = null,
    Pace? Pace = null,
    double? PeakMegabytes = null,
    StartFigures? Start = null,
    string? Failure = null);

/// <summary>How a contender starts, in a process of its own.</summary>
/// <param name="Milliseconds">From the start of the process, the runtime's own included, to the mentions of a first short message.</param>
/// <param name="Megabytes">The most memory that the process held till then.</param>
internal sealed record StartFigures(double Milliseconds, double Megabytes);
