using System.Collections.Frozen;
using Entities.Corpora;

namespace Entities.Cli.Commands;

/// <summary>What a run of <c>entities evaluate</c> is asked for.</summary>
internal sealed record EvaluateOptions
{
    /// <summary>The gold files in order.</summary>
    public IReadOnlyList<string> Gold { get; init; } = [];

    /// <summary>What the files hold; null to tell by each.</summary>
    public CorpusFormat? Input { get; init; }

    /// <summary>The extractors, at least one; the first is what the others are compared with.</summary>
    public IReadOnlyList<ExtractorCatalog.Entry> Extractors { get; init; } = [];

    /// <summary>The file that says what the types of the gold mean; null for themselves.</summary>
    public string? TypeMap { get; init; }

    /// <summary>The types to look at; null for all.</summary>
    public FrozenSet<EntityType>? Types { get; init; }

    /// <summary>Whether to print JSON rather than tables.</summary>
    public bool PrintsJson { get; init; }

    /// <summary>Where to write the page of differences; null for none.</summary>
    public string? Errors { get; init; }
}
