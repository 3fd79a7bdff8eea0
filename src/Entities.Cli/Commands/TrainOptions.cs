using Entities.Corpora;
using Entities.Training;

namespace Entities.Cli.Commands;

/// <summary>What a run of <c>entities train</c> is asked for.</summary>
internal sealed record TrainOptions
{
    /// <summary>What to learn from, in order.</summary>
    public IReadOnlyList<AnnotatedFile> Training { get; init; } = [];

    /// <summary>What to measure on; empty to hold out a part of the above.</summary>
    public IReadOnlyList<AnnotatedFile> Development { get; init; } = [];

    /// <summary>What the files hold; null to tell by each.</summary>
    public CorpusFormat? Input { get; init; }

    /// <summary>Where to write the model.</summary>
    public required string Output { get; init; }

    /// <summary>How to train.</summary>
    public CrfTrainerOptions Trainer { get; init; } = new();
}

/// <summary>An annotated file, and the file that says what its types mean.</summary>
/// <param name="Path">The annotated file, or a folder where a format has one.</param>
/// <param name="TypeMap">The type map; null where the types are those of the model.</param>
internal sealed record AnnotatedFile(string Path, string? TypeMap);
