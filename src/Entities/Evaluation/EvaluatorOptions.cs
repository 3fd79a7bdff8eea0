using System.Collections.Frozen;
using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>What an <see cref="Evaluator"/> compares, and how. Immutable.</summary>
public sealed record EvaluatorOptions
{
    /// <summary>
    /// What the types of the gold mentions mean; <see cref="Corpora.TypeMap.Identity"/> by default. A gold mention then
    /// bears the set of types that it may have (<c>FAC|GPE|LOC</c>), and a found mention of any of these types matches
    /// it. What the corpus does not mark counts neither way: see the remarks on <see cref="Evaluator"/>.
    /// </summary>
    public TypeMap TypeMap { get; init; } = TypeMap.Identity;

    /// <summary>
    /// The types to look at, as the extractor has them: all others are dropped from both sides. Null, the default, for all.
    /// </summary>
    public FrozenSet<EntityType>? Types { get; init; }

    /// <summary>
    /// Whether found mentions are widened to the tokens of the corpus, where it has tokens; true by default. A corpus
    /// whose tokens are coarse can only mark <c>U.S.-led</c> as a whole, and <c>U.S.</c> is right there.
    /// </summary>
    public bool GrowsToTokens { get; init; } = true;

    /// <summary>How many documents are worked on at once, at least 1; the number of cores by default.</summary>
    public int MaxDegreeOfParallelism { get; init; } = Environment.ProcessorCount;
}
