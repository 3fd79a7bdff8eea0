using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>The comparison of a corpus: counts over all and by type, the confusion of types, calibration. Immutable.</summary>
public sealed class EvaluationReport
{
    /// <summary>Sums up the comparisons of documents.</summary>
    /// <param name="documents">The documents, in their order.</param>
    public EvaluationReport(ImmutableArray<DocumentReport> documents)
    {
        Documents = documents;
        var byType = new SortedDictionary<EntityType, SchemeCounts>();
        var pairs = documents.SelectMany(static document => document.Pairs).ToList();
        foreach (var pair in pairs)
        {
            Add(byType, pair.Gold?.Type, SchemeCounts.OfGold(pair));
            Add(byType, pair.Found?.Type, SchemeCounts.OfFound(pair));
        }

        ByType = byType.ToImmutableSortedDictionary();
        Total = byType.Values.Aggregate(default(SchemeCounts), SchemeCounts.Add);
        Confusion = new ConfusionTable(pairs);
        Calibration = Calibration.Measure(
            pairs.Where(static pair => pair.Found is not null).Select(static pair => (pair.Found!.Score, pair.Difference == DifferenceKind.None)));
    }

    /// <summary>The comparison of each document.</summary>
    public ImmutableArray<DocumentReport> Documents { get; }

    /// <summary>The counts over all types; their rates are the micro averages.</summary>
    public SchemeCounts Total { get; }

    /// <summary>The counts of each type that the gold or the extractor has.</summary>
    public ImmutableSortedDictionary<EntityType, SchemeCounts> ByType { get; }

    /// <summary>Which gold type was found as which.</summary>
    public ConfusionTable Confusion { get; }

    /// <summary>How well the scores of found mentions say how many are strictly right.</summary>
    public Calibration Calibration { get; }

    /// <summary>Every disagreement of gold and extractor, document by document, in text order.</summary>
    public IEnumerable<Difference> Differences =>
        from document in Documents
        from pair in document.Pairs
        where pair.Difference != DifferenceKind.None
        select new Difference(document.Document, pair);

    /// <summary>The macro averages: the means, over the types that the gold has, of the rates of each.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>Precision, recall and F1; all 0 where the gold has no mention.</returns>
    public Rates Macro(MatchScheme scheme = MatchScheme.Strict)
    {
        var counts = ByType.Values.Select(counts => counts[scheme]).Where(static counts => counts.Gold.Total > 0).ToList();
        return counts.Count == 0
            ? default
            : new Rates(counts.Average(static c => c.Precision), counts.Average(static c => c.Recall), counts.Average(static c => c.F1));
    }

    private static void Add(SortedDictionary<EntityType, SchemeCounts> byType, EntityType? type, SchemeCounts counts)
    {
        if (type is { } known)
        {
            byType[known] = byType.GetValueOrDefault(known) + counts;
        }
    }
}
