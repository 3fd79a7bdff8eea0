namespace Entities.Evaluation;

/// <summary>What became of the mentions of one side, the gold ones or the found ones. Additive.</summary>
/// <param name="Correct">Mentions whose counterpart is right.</param>
/// <param name="Incorrect">Mentions whose counterpart is wrong.</param>
/// <param name="Partial">Mentions whose counterpart is half right; only in <see cref="MatchScheme.Partial"/>.</param>
/// <param name="Unmatched">Mentions without a counterpart: missed gold ones, spurious found ones.</param>
public readonly record struct SideCounts(int Correct, int Incorrect, int Partial, int Unmatched)
{
    /// <summary>All mentions of the side.</summary>
    public int Total => Correct + Incorrect + Partial + Unmatched;

    /// <summary>The share that is right, with half for a partial one; 0 when there are none.</summary>
    public double Rate => Total == 0 ? 0 : (Correct + (0.5 * Partial)) / Total;

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    public static SideCounts operator +(SideCounts left, SideCounts right) => new(
        left.Correct + right.Correct, left.Incorrect + right.Incorrect, left.Partial + right.Partial, left.Unmatched + right.Unmatched);

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    /// <returns>The sum.</returns>
    public static SideCounts Add(SideCounts left, SideCounts right) => left + right;
}
