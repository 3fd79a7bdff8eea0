using System.Collections.Immutable;
using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>Brings the types of the gold and of the found mentions to one scheme, that of the type map's sets.</summary>
internal static class TypeProjection
{
    /// <summary>The mentions of both sides that count, with types that can be compared.</summary>
    public static (IReadOnlyList<EntityMention> Gold, IReadOnlyList<EntityMention> Found) Project(
        Example example, ImmutableArray<EntityMention> found, EvaluatorOptions options)
    {
        IReadOnlyList<EntityMention> kept = options.Types is { } types ? [.. found.Where(mention => types.Contains(mention.Type))] : found;
        var map = options.TypeMap;
        if (map.IsIdentity)
        {
            return (options.Types is { } wanted ? [.. example.Mentions.Where(mention => wanted.Contains(mention.Type))] : example.Mentions, kept);
        }

        var gold = new List<GoldMention>();
        foreach (var mention in example.Mentions)
        {
            var set = SetOf(map, mention, example.Document);
            if (set.Types.Length > 0 && (options.Types is null || set.Types.Any(options.Types.Contains)))
            {
                gold.Add(new GoldMention(mention, set));
            }
        }

        return (
            [.. gold.Where(static mention => !mention.Set.IncludesNone).Select(static mention => mention.Mention with { Type = LabelOf(mention.Set) })],
            [.. ProjectFound(kept, gold, map)]);
    }

    private static TypeSet SetOf(TypeMap map, EntityMention mention, Document document)
    {
        try
        {
            return map.Of(mention.Type);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{document.Id}: {exception.Message}", exception);
        }
    }

    private static IEnumerable<EntityMention> ProjectFound(IReadOnlyList<EntityMention> found, List<GoldMention> gold, TypeMap map)
    {
        var next = 0;
        foreach (var mention in found)
        {
            while (next < gold.Count && gold[next].Mention.End <= mention.Start)
            {
                next++;
            }

            if (FirstMatch(mention, gold, next) is { } match)
            {
                if (!match.Set.IncludesNone)
                {
                    yield return mention with { Type = LabelOf(match.Set) };
                }
            }
            else if (map.Targets.Contains(mention.Type) && !map.Outside.Contains(mention.Type))
            {
                yield return mention with { Type = LabelElsewhere(mention.Type, map) };
            }
        }
    }

    /// <summary>The first gold mention that a found one overlaps and may be.</summary>
    private static GoldMention? FirstMatch(EntityMention mention, List<GoldMention> gold, int next)
    {
        for (var i = next; i < gold.Count && gold[i].Mention.Start < mention.End; i++)
        {
            if (gold[i].Set.Contains(mention.Type))
            {
                return gold[i];
            }
        }

        return null;
    }

    /// <summary>The set that a found type belongs to where no gold mention says it: the first, if it is in several.</summary>
    private static EntityType LabelElsewhere(EntityType type, TypeMap map)
    {
        foreach (var source in map.Sources)
        {
            var set = map.Of(source);
            if (set.Contains(type) && !set.IncludesNone)
            {
                return LabelOf(set);
            }
        }

        return type;
    }

    private static EntityType LabelOf(TypeSet set) =>
        set.Types.Length == 1 ? set.Types[0] : new EntityType(string.Join('|', set.Types.Order()));

    private sealed record GoldMention(EntityMention Mention, TypeSet Set);
}
