using System.Collections.Immutable;
using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>Brings the types of the gold and of the found mentions to one scheme, that of the type map's sets.</summary>
internal static class TypeProjection
{
    /// <summary>The found mentions of the types that are looked at and that the corpus knows.</summary>
    public static ImmutableArray<EntityMention> Keep(ImmutableArray<EntityMention> found, EvaluatorOptions options)
    {
        var (types, map) = (options.Types, options.TypeMap);
        return types is null && map.IsIdentity
            ? found
            : [.. found.Where(mention => (types?.Contains(mention.Type) ?? true) && (map.IsIdentity || map.Targets.Contains(mention.Type)))];
    }

    /// <summary>The mentions of both sides that count, with types that can be compared.</summary>
    public static (IReadOnlyList<EntityMention> Gold, IReadOnlyList<EntityMention> Found) Project(
        Example example, ImmutableArray<EntityMention> found, EvaluatorOptions options)
    {
        var (types, map) = (options.Types, options.TypeMap);
        if (map.IsIdentity)
        {
            return (types is null ? example.Mentions : [.. example.Mentions.Where(mention => types.Contains(mention.Type))], found);
        }

        var gold = new List<GoldMention>();
        foreach (var mention in example.Mentions)
        {
            var set = SetOf(map, mention, example.Document);
            if (set.Types.Length > 0 && (types is null || set.Types.Any(types.Contains)))
            {
                gold.Add(new GoldMention(mention, set));
            }
        }

        return (
            [.. gold.Where(static mention => !mention.Set.IncludesNone).Select(static mention => mention.Mention with { Type = LabelOf(mention.Set) })],
            [.. ProjectFound(found, gold, map)]);
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

    private static IEnumerable<EntityMention> ProjectFound(ImmutableArray<EntityMention> found, List<GoldMention> gold, TypeMap map)
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
            else if (!map.Outside.Contains(mention.Type))
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

    /// <summary>The set that a found type belongs to where no gold mention says it: of several the narrowest, then the first.</summary>
    private static EntityType LabelElsewhere(EntityType type, TypeMap map)
    {
        TypeSet? narrowest = null;
        foreach (var source in map.Sources)
        {
            var set = map.Of(source);
            if (set.Contains(type) && !set.IncludesNone && (narrowest is null || set.Types.Length < narrowest.Types.Length))
            {
                narrowest = set;
            }
        }

        return narrowest is null ? type : LabelOf(narrowest);
    }

    private static EntityType LabelOf(TypeSet set) =>
        set.Types.Length == 1 ? set.Types[0] : new EntityType(string.Join('|', set.Types.Order()));

    private sealed record GoldMention(EntityMention Mention, TypeSet Set);
}
