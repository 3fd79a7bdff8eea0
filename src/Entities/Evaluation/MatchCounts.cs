namespace Entities.Evaluation;

/// <summary>Counts under one scheme, and the rates that follow from them. Additive: rates are never averaged.</summary>
/// <param name="Gold">What became of the gold mentions.</param>
/// <param name="Found">What became of the found mentions.</param>
/// <remarks>
/// Over all types both sides hold the same pairs. For one type they differ: recall looks at the gold mentions of the
/// type, precision at the found ones, as conlleval does.
/// </remarks>
public readonly record struct MatchCounts(SideCounts Gold, SideCounts Found)
{
    /// <summary>The share of the found mentions that is right, from 0 to 1; 0 when nothing was found.</summary>
    public double Precision => Found.Rate;

    /// <summary>The share of the gold mentions that was found, from 0 to 1; 0 when there are none.</summary>
    public double Recall => Gold.Rate;

    /// <summary>The harmonic mean of precision and recall; 0 when both are.</summary>
    public double F1 => Precision + Recall is var sum and > 0 ? 2 * Precision * Recall / sum : 0;

    /// <summary>Gold mentions that nothing found overlaps.</summary>
    public int Missed => Gold.Unmatched;

    /// <summary>Found mentions that no gold one overlaps.</summary>
    public int Spurious => Found.Unmatched;

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    public static MatchCounts operator +(MatchCounts left, MatchCounts right) => new(left.Gold + right.Gold, left.Found + right.Found);

    /// <summary>Adds counts.</summary>
    /// <param name="left">Some counts.</param>
    /// <param name="right">Others.</param>
    /// <returns>The sum.</returns>
    public static MatchCounts Add(MatchCounts left, MatchCounts right) => left + right;
}
