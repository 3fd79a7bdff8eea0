namespace Entities.Text;

/// <summary>Settles which candidates become mentions where they overlap.</summary>
/// <remarks>
/// The policy: the better candidate stays. Better is the longer one; of two as long, the one with the higher score; of
/// two as sure, the one that starts first; then the one proposed first. A candidate that overlaps one already kept is
/// dropped whole, never cut.
/// </remarks>
public static class OverlapPolicy
{
    /// <summary>Keeps the best candidates so that none overlaps another, in text order.</summary>
    /// <param name="candidates">The candidates, in any order; on return the kept ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    public static void Settle(List<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        candidates.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        // Overlap only happens inside a cluster of touching spans, and clusters are short: settle each on its own.
        var kept = 0;
        var first = 0;
        while (first < candidates.Count)
        {
            var end = candidates[first].End;
            var last = first + 1;
            while (last < candidates.Count && candidates[last].Start < end)
            {
                end = Math.Max(end, candidates[last++].End);
            }

            kept = SettleCluster(candidates, first, last, kept);
            first = last;
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static int SettleCluster(List<Candidate> candidates, int first, int last, int kept)
    {
        if (last - first == 1)
        {
            candidates[kept] = candidates[first];
            return kept + 1;
        }

        var cluster = candidates.GetRange(first, last - first);
        var chosen = new List<Candidate>();
        while (cluster.Count > 0)
        {
            var best = 0;
            for (var i = 1; i < cluster.Count; i++)
            {
                if (IsBetter(cluster[i], cluster[best]))
                {
                    best = i;
                }
            }

            var winner = cluster[best];
            chosen.Add(winner);
            cluster.RemoveAll(other => other.Start < winner.End && winner.Start < other.End);
        }

        chosen.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        foreach (var winner in chosen)
        {
            candidates[kept++] = winner;
        }

        return kept;
    }

    private static bool IsBetter(in Candidate a, in Candidate b) =>
        a.Length != b.Length ? a.Length > b.Length : a.Score > b.Score;
}
