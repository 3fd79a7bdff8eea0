using System.Collections.Frozen;
using Entities.Corpora;
using Entities.Evaluation;

namespace Entities.Comparison.Measuring;

/// <summary>Strict precision, recall and F1, in percent.</summary>
internal sealed record Score(double Precision, double Recall, double F1)
{
    /// <summary>The rates of counts, rounded; null where neither gold nor extractor has any.</summary>
    public static Score? Of(MatchCounts counts) =>
        counts.Gold.Total + counts.Found.Total == 0 ? null : new Score(Percent(counts.Precision), Percent(counts.Recall), Percent(counts.F1));

    private static double Percent(double rate) => Math.Round(100 * rate, 1);
}

/// <summary>How an extractor does on a gold set: over all types, over the names and the values among them, and by type.</summary>
internal sealed record Accuracy(Score? All, Score? Names, Score? Values, IReadOnlyDictionary<string, Score> Types)
{
    private static readonly FrozenSet<EntityType> s_names = EntityType.WellKnown.Where(static type => !type.IsValue).ToFrozenSet();
    private static readonly FrozenSet<EntityType> s_values = EntityType.WellKnown.Where(static type => type.IsValue).ToFrozenSet();

    /// <summary>Compares what was found in documents with what is marked there.</summary>
    /// <exception cref="InvalidDataException">The type map does not list a type of the gold.</exception>
    /// <exception cref="InvalidOperationException">A found mention is not in the text, or overlaps another.</exception>
    public static Accuracy Of(IReadOnlyList<Example> examples, IReadOnlyList<IReadOnlyList<EntityMention>> found, TypeMap map)
    {
        var all = Report(null);
        return new Accuracy(
            Score.Of(all.Total.Strict),
            Score.Of(Report(s_names).Total.Strict),
            Score.Of(Report(s_values).Total.Strict),
            all.ByType.ToDictionary(static type => type.Key.Label, static type => Score.Of(type.Value.Strict)!));

        EvaluationReport Report(FrozenSet<EntityType>? types)
        {
            var evaluator = new Evaluator(new EvaluatorOptions { TypeMap = map, Types = types });
            return new EvaluationReport([.. examples.Select((example, i) => evaluator.Compare(example, found[i]))]);
        }
    }
}
