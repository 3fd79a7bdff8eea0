using Entities.Corpora;

namespace Entities.Comparison;

/// <summary>What a comparison is asked for.</summary>
internal sealed record ComparisonOptions
{
    /// <summary>The gold files in order.</summary>
    public IReadOnlyList<string> Gold { get; init; } = [];

    /// <summary>What the files hold; null to tell by each.</summary>
    public CorpusFormat? Input { get; init; }

    /// <summary>The file that says what the types of the gold mean; null for themselves.</summary>
    public string? TypeMap { get; init; }

    /// <summary>The extractors to measure; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Whether to measure neither speed nor memory.</summary>
    public bool AccuracyOnly { get; init; }

    /// <summary>How long to measure the speed of each.</summary>
    public TimeSpan Seconds { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>Whether to count processor time rather than the time that passes.</summary>
    public bool CountsProcessor { get; init; }

    /// <summary>Whether to print JSON rather than a table.</summary>
    public bool PrintsJson { get; init; }

    /// <summary>Files to write as well: JSON where they end so, tables else.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];
}
