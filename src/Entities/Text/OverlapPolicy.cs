using System.Buffers;

namespace Entities.Text;

/// <summary>Settles which candidates become mentions where they overlap.</summary>
/// <remarks>
/// <para>The policy: the better candidate stays. Better is the longer one; of two as long, the one with the higher score;
/// of two as sure, the one that starts first; then the one proposed first. A candidate that overlaps one already kept is
/// dropped whole, never cut.</para>
/// <para>Takes n log n comparisons for n candidates, and work in proportion to their lengths.</para>
/// </remarks>
internal static class OverlapPolicy
{
    /// <summary>Keeps the best candidates so that none overlaps another, in text order.</summary>
    /// <param name="candidates">The candidates, in any order; on return the kept ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is null.</exception>
    public static void Settle(List<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.Count < 2)
        {
            return;
        }

        var pooled = ArrayPool<int>.Shared.Rent(candidates.Count);
        var order = pooled.AsSpan(0, candidates.Count);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        order.Sort((a, b) => candidates[a].Start != candidates[b].Start ? candidates[a].Start.CompareTo(candidates[b].Start) : a.CompareTo(b));
        var pooledKept = ArrayPool<Candidate>.Shared.Rent(candidates.Count);
        var count = 0;

        // Overlap never leaves a cluster of spans that reach into each other, and clusters are short.
        for (var first = 0; first < order.Length;)
        {
            var end = candidates[order[first]].End;
            var last = first + 1;
            while (last < order.Length && candidates[order[last]].Start < end)
            {
                end = Math.Max(end, candidates[order[last++]].End);
            }

            if (last - first == 1)
            {
                pooledKept[count++] = candidates[order[first]];
            }
            else
            {
                count += SettleCluster(candidates, order[first..last], candidates[order[first]].Start, end, pooledKept.AsSpan(count));
            }

            first = last;
        }

        candidates.Clear();
        candidates.AddRange(pooledKept.AsSpan(0, count));
        pooledKept.AsSpan(0, count).Clear(); // it must not keep values alive
        ArrayPool<Candidate>.Shared.Return(pooledKept);
        ArrayPool<int>.Shared.Return(pooled);
    }

    /// <summary>Keeps the best of one cluster, in text order; gives their number.</summary>
    private static int SettleCluster(List<Candidate> candidates, Span<int> cluster, int start, int end, Span<Candidate> kept)
    {
        var pooled = ArrayPool<bool>.Shared.Rent(end - start);
        var taken = pooled.AsSpan(0, end - start);
        taken.Clear();
        cluster.Sort((a, b) => Compare(candidates[a], candidates[b]) is var better && better != 0 ? better : a.CompareTo(b));
        var count = 0;
        foreach (var index in cluster)
        {
            var candidate = candidates[index];
            var span = taken[(candidate.Start - start)..(candidate.End - start)];
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept[count++] = candidate;
            }
        }

        kept[..count].Sort(static (a, b) => a.Start.CompareTo(b.Start));
        ArrayPool<bool>.Shared.Return(pooled);
        return count;
    }

    /// <summary>Less than zero when the first is better.</summary>
    private static int Compare(in Candidate a, in Candidate b) =>
        a.Length != b.Length ? b.Length.CompareTo(a.Length)
        : a.Score != b.Score ? b.Score.CompareTo(a.Score)
        : a.Start.CompareTo(b.Start);
}
