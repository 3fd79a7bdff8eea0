namespace Entities.Evaluation;

/// <summary>Counts under each of the four schemes. Additive.</summary>
/// <param name="Strict">Same span and same type.</param>
/// <param name="Exact">Same span.</param>
/// <param name="Partial">Same span, or half for an overlap.</param>
/// <param name="Type">Overlap and same type.</param>
public readonly record struct SchemeCounts(MatchCounts Strict, MatchCounts Exact, MatchCounts Partial, MatchCounts Type)
{
    /// <summary>The counts under a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    public MatchCounts this[MatchScheme scheme] => scheme switch
    {
        MatchScheme.Strict => Strict,
        MatchScheme.Exact => Exact,
        MatchScheme.Partial => Partial,
        MatchScheme.Type => Type,
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Not a scheme."),
    };

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    public static SchemeCounts operator +(SchemeCounts left, SchemeCounts right) => new(
        left.Strict + right.Strict, left.Exact + right.Exact, left.Partial + right.Partial, left.Type + right.Type);

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    /// <returns>The sum.</returns>
    public static SchemeCounts Add(SchemeCounts left, SchemeCounts right) => left + right;

    /// <summary>What one pair counts on the gold side, by scheme; nothing where it has no gold mention.</summary>
    internal static SchemeCounts OfGold(in MentionPair pair) =>
        pair.Gold is null ? default : Of(pair, static side => new MatchCounts(side, default));

    /// <summary>What one pair counts on the found side, by scheme; nothing where it has no found mention.</summary>
    internal static SchemeCounts OfFound(in MentionPair pair) =>
        pair.Found is null ? default : Of(pair, static side => new MatchCounts(default, side));

    private static SchemeCounts Of(in MentionPair pair, Func<SideCounts, MatchCounts> onItsSide)
    {
        var unmatched = onItsSide(new SideCounts(0, 0, 0, 1));
        if (pair.Gold is null || pair.Found is null)
        {
            return new SchemeCounts(unmatched, unmatched, unmatched, unmatched);
        }

        var correct = onItsSide(new SideCounts(1, 0, 0, 0));
        var incorrect = onItsSide(new SideCounts(0, 1, 0, 0));
        return new SchemeCounts(
            Strict: pair is { HasSameSpan: true, HasSameType: true } ? correct : incorrect,
            Exact: pair.HasSameSpan ? correct : incorrect,
            Partial: pair.HasSameSpan ? correct : onItsSide(new SideCounts(0, 0, 1, 0)),
            Type: pair.HasSameType ? correct : incorrect);
    }
}
