using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>How many gold mentions of each type were found as each type, by overlap. Immutable.</summary>
public sealed class ConfusionTable
{
    private readonly Dictionary<(EntityType? Gold, EntityType? Found), int> _counts = [];

    internal ConfusionTable(IEnumerable<MentionPair> pairs)
    {
        foreach (var pair in pairs)
        {
            var key = (pair.Gold?.Type, pair.Found?.Type);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }

        Types = [.. _counts.Keys.SelectMany(static key => new[] { key.Gold, key.Found }).OfType<EntityType>().Distinct().Order()];
    }

    /// <summary>The types of either side, in the order of their labels.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>How many mentions of a gold type were found as a type.</summary>
    /// <param name="gold">The gold type; null for found mentions that no gold one overlaps.</param>
    /// <param name="found">The found type; null for gold mentions that were missed.</param>
    /// <returns>The number; 0 where both are null.</returns>
    public int this[EntityType? gold, EntityType? found] => _counts.GetValueOrDefault((gold, found));
}
