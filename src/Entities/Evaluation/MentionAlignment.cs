using System.Collections.Immutable;

namespace Entities.Evaluation;

/// <summary>Pairs the gold mentions of a document with the found ones, one to one.</summary>
/// <remarks>
/// Only mentions that overlap are paired. Where one overlaps several, the pair with the same type goes first, then the one
/// that shares more code units, then the one that comes first. nervaluate (Batista) pairs one to one too, but for each
/// scheme anew and in the order of the found mentions; here one pairing serves all four, and does not depend on an order.
/// Under every scheme right, wrong, partial and missed add up to the gold mentions, and right, wrong, partial and
/// spurious to the found ones.
/// </remarks>
internal static class MentionAlignment
{
    /// <summary>Pairs two lists.</summary>
    /// <param name="gold">Mentions in text order, none overlapping another.</param>
    /// <param name="found">Mentions in text order, none overlapping another.</param>
    /// <returns>Every mention of both lists once, in text order.</returns>
    public static ImmutableArray<MentionPair> Align(IReadOnlyList<EntityMention> gold, IReadOnlyList<EntityMention> found)
    {
        var partnerOfGold = new int[gold.Count];
        var isPaired = new bool[found.Count];
        Array.Fill(partnerOfGold, -1);
        foreach (var overlap in Overlaps(gold, found).OrderBy(static overlap => overlap.IsSameType ? 0 : 1).ThenByDescending(static overlap => overlap.Length))
        {
            if (partnerOfGold[overlap.Gold] < 0 && !isPaired[overlap.Found])
            {
                partnerOfGold[overlap.Gold] = overlap.Found;
                isPaired[overlap.Found] = true;
            }
        }

        var pairs = new List<MentionPair>(gold.Count);
        pairs.AddRange(gold.Select((mention, i) => new MentionPair(mention, partnerOfGold[i] < 0 ? null : found[partnerOfGold[i]])));
        pairs.AddRange(found.Where((_, i) => !isPaired[i]).Select(static mention => new MentionPair(null, mention)));
        return [.. pairs.OrderBy(static pair => pair.Span.Start)];
    }

    private static List<Overlap> Overlaps(IReadOnlyList<EntityMention> gold, IReadOnlyList<EntityMention> found)
    {
        var overlaps = new List<Overlap>();
        var (g, f) = (0, 0);
        while (g < gold.Count && f < found.Count)
        {
            var length = Math.Min(gold[g].End, found[f].End) - Math.Max(gold[g].Start, found[f].Start);
            if (length > 0)
            {
                overlaps.Add(new Overlap(g, f, gold[g].Type == found[f].Type, length));
            }

            _ = gold[g].End <= found[f].End ? g++ : f++;
        }

        return overlaps;
    }

    private readonly record struct Overlap(int Gold, int Found, bool IsSameType, int Length);
}
