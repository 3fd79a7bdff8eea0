using Entities.Corpora;
using Entities.Training;

namespace Entities.Cli;

/// <summary>The types that a model will know: all that the corpora to learn from mark, or map to.</summary>
internal sealed class TrainedTypes
{
    private const int Most = 250; // that a model can tell apart

    private readonly SortedSet<EntityType> _types;

    public TrainedTypes(IReadOnlyList<TrainingCorpus> training) => _types = [.. training.SelectMany(TypesOf)];

    /// <summary>How many there are.</summary>
    public int Count => _types.Count;

    /// <summary>Why nothing can be learned from these, or measured on those; null if it can.</summary>
    public string? Fault(IReadOnlyList<TrainingCorpus> development)
    {
        if (Count is 0 or > Most)
        {
            return Count == 0
                ? "the --train files have no mention of any type: expected at least one"
                : $"the --train files have mentions of {Count} types: expected at most {Most}";
        }

        var strange = development.FirstOrDefault(corpus => TypesOf(corpus) is { Count: > 0 } types && !types.Overlaps(_types));
        return strange is null
            ? null
            : $"{strange.Name}: its types are {Join(TypesOf(strange))}, those of --train {this}: expected some of the same, or a --types-map after the --dev that says what they mean";
    }

    /// <summary>What the corpora to measure on mark in vain, a line each.</summary>
    public IEnumerable<string> Warnings(IReadOnlyList<TrainingCorpus> development) =>
        from corpus in development
        where corpus.Types.IsIdentity
        let unknown = TypesOf(corpus).Except(_types).ToList()
        where unknown.Count > 0
        select $"{corpus.Name}: warning: no --train file has {Join(unknown)}: not learned, and not measured";

    /// <summary>The labels.</summary>
    public override string ToString() => Join(_types);

    private static SortedSet<EntityType> TypesOf(TrainingCorpus corpus) =>
        [.. corpus.Examples.SelectMany(static example => example.Mentions).Select(static mention => mention.Type).Distinct().SelectMany(type => corpus.Types.Of(type).Types)];

    private static string Join(IEnumerable<EntityType> types) => string.Join(", ", types);
}
