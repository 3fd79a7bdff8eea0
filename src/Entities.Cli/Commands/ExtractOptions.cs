using System.Collections.Frozen;
using Entities.Cli.Input;

namespace Entities.Cli.Commands;

/// <summary>What a run of <c>entities extract</c> is asked for.</summary>
internal sealed record ExtractOptions
{
    /// <summary>The files in order; <c>-</c> is standard input, and so is none.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What the files hold; null to tell by each file's extension.</summary>
    public InputKind? Input { get; init; }

    /// <summary>The date of documents that bring none.</summary>
    public DateTime? Date { get; init; }

    /// <summary>Whether to look in the text for the date of documents that have none then.</summary>
    public bool FindsDate { get; init; } = true;

    /// <summary>The types to keep; null for all.</summary>
    public FrozenSet<EntityType>? Types { get; init; }

    /// <summary>The lowest score to keep.</summary>
    public double LowestScore { get; init; }

    /// <summary>How many documents to work on at once, at least 1.</summary>
    public int Parallel { get; init; } = 1;

    /// <summary>Keeps what was asked for.</summary>
    public IReadOnlyList<EntityMention> Filter(IReadOnlyList<EntityMention> mentions) => Types is null && LowestScore <= 0
        ? mentions
        : [.. mentions.Where(mention => mention.Score >= LowestScore && (Types is null || Types.Contains(mention.Type)))];
}
