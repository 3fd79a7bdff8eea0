using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>The comparison of one document.</summary>
public sealed class DocumentReport
{
    internal DocumentReport(Document document, ImmutableArray<MentionPair> pairs)
    {
        Document = document;
        Pairs = pairs;
        foreach (var pair in pairs)
        {
            Counts += SchemeCounts.OfGold(pair) + SchemeCounts.OfFound(pair);
        }
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>Every gold and every found mention once, in text order.</summary>
    public ImmutableArray<MentionPair> Pairs { get; }

    /// <summary>The counts of the document over all types.</summary>
    public SchemeCounts Counts { get; }
}
