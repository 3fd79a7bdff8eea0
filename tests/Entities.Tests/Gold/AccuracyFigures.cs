using System.Collections.Frozen;
using System.Text.Json;
using Entities.Corpora;
using Entities.Evaluation;
using Entities.Tests.Architecture;
using Entities.Tests.Extractors;
using FiguresByGold = System.Collections.Generic.SortedDictionary<
    string, System.Collections.Generic.SortedDictionary<string, System.Collections.Generic.SortedDictionary<string, double>>>;

namespace Entities.Tests.Gold;

/// <summary>Strict F1 in percent, by gold set, extractor and group of types: as measured now, and as committed.</summary>
/// <remarks>
/// To commit the figures of a change that is meant, run the tests with the environment variable UPDATE_SNAPSHOTS set to 1.
/// </remarks>
internal static class AccuracyFigures
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, NewLine = "\n" };

    private static readonly (string Name, FrozenSet<EntityType>? Types)[] s_groups =
    [
        ("all", null),
        ("names", EntityType.WellKnown.Where(type => !type.IsValue).ToFrozenSet()),
        ("values", EntityType.WellKnown.Where(type => type.IsValue).ToFrozenSet()),
    ];

    /// <summary>The groups of types that are measured apart.</summary>
    public static IEnumerable<string> Groups => s_groups.Select(group => group.Name);

    /// <summary>What the extractors reach now.</summary>
    public static FiguresByGold Measured { get; } = Measure();

    /// <summary>What they reached when it was last committed.</summary>
    public static FiguresByGold Committed { get; } = ReadCommitted();

    private static FiguresByGold Measure()
    {
        var figures = new FiguresByGold(StringComparer.Ordinal);
        foreach (var (gold, examples) in GoldSet.All)
        {
            figures[gold] = new(StringComparer.Ordinal);
            foreach (var (name, extractor) in AllExtractors.Named())
            {
                figures[gold][name] = Measure(extractor, examples);
            }
        }

        return figures;
    }

    private static SortedDictionary<string, double> Measure(IEntityExtractor extractor, IReadOnlyList<Example> examples)
    {
        var found = examples.Select(example => extractor.Extract(example.Document)).ToArray();
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (group, types) in s_groups)
        {
            var evaluator = new Evaluator(new EvaluatorOptions { Types = types });
            var report = new EvaluationReport([.. examples.Select((example, i) => evaluator.Compare(example, found[i]))]);
            figures[group] = Math.Round(100 * report.Total.Strict.F1, 2);
        }

        return figures;
    }

    private static FiguresByGold ReadCommitted()
    {
        var path = Sources.Of("tests", "Entities.Tests", "Gold", "accuracy.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, JsonSerializer.Serialize(Measured, s_options) + "\n");
        }

        return JsonSerializer.Deserialize<FiguresByGold>(File.ReadAllText(path))!;
    }
}
