using System.Runtime.InteropServices;

namespace Entities.MLNet.Training;

/// <summary>Learns the merges of a byte-pair encoding over characters (Sennrich et al. 2016).</summary>
/// <remarks>
/// The most frequent pair of neighbouring pieces becomes a piece, again and again; of pairs as frequent, the first in ordinal
/// order. Only the words that have the pair are gone through, so a merge costs what it changes and one pass over the pairs.
/// </remarks>
internal sealed class BytePairLearner
{
    private const int LeastCount = 2;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), int> _counts = [];
    private readonly Dictionary<(string, string), HashSet<int>> _where = [];

    public void Add(string word) => CollectionsMarshal.GetValueRefOrAddDefault(_words, word, out _)++;

    /// <summary>Learns.</summary>
    /// <param name="most">Merges at most; fewer if no pair occurs twice any more.</param>
    /// <returns>The pieces, characters first, and the merges, in the format of merges files.</returns>
    public (string[] Pieces, string[] Merges) Learn(int most)
    {
        var words = _words.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(static pair => (Pieces: pair.Key.EnumerateRunes().Where(static rune => !IsSpace(rune)).Select(static rune => rune.ToString()).ToList(), Count: pair.Value))
            .ToArray();
        var pieces = new SortedSet<string>(words.SelectMany(static word => word.Pieces), StringComparer.Ordinal).ToList();
        var known = new HashSet<string>(pieces, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            Count(words[i].Pieces, i, words[i].Count);
        }

        var merges = new List<string>();
        while (merges.Count < most && MostFrequent() is { } pair)
        {
            var merged = pair.Item1 + pair.Item2;
            merges.Add($"{pair.Item1} {pair.Item2}");
            if (known.Add(merged))
            {
                pieces.Add(merged);
            }

            foreach (var i in _where[pair].Order().ToArray())
            {
                Count(words[i].Pieces, i, -words[i].Count);
                Merge(words[i].Pieces, pair, merged);
                Count(words[i].Pieces, i, words[i].Count);
            }
        }

        return ([.. pieces], [.. merges]);
    }

    // A space between two pieces is what a merge is written with.
    private static bool IsSpace(System.Text.Rune rune) => System.Text.Rune.IsWhiteSpace(rune);

    private (string, string)? MostFrequent()
    {
        (string, string)? best = null;
        var most = LeastCount - 1;
        foreach (var (pair, count) in _counts)
        {
            if (count > most || (count == most && best is { } other && Compare(pair, other) < 0))
            {
                (best, most) = (pair, count);
            }
        }

        return best;
    }

    private static int Compare((string, string) a, (string, string) b)
    {
        var first = string.CompareOrdinal(a.Item1, b.Item1);
        return first != 0 ? first : string.CompareOrdinal(a.Item2, b.Item2);
    }

    private void Count(List<string> pieces, int word, int count)
    {
        for (var i = 1; i < pieces.Count; i++)
        {
            var pair = (pieces[i - 1], pieces[i]);
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, pair, out _);
            sum += count;
            ref var where = ref CollectionsMarshal.GetValueRefOrAddDefault(_where, pair, out _);
            where ??= [];
            if (count > 0)
            {
                where.Add(word);
            }
            else
            {
                where.Remove(word);
            }

            if (sum == 0)
            {
                _counts.Remove(pair);
                _where.Remove(pair);
            }
        }
    }

    private static void Merge(List<string> pieces, (string, string) pair, string merged)
    {
        var to = 0;
        for (var from = 0; from < pieces.Count; from++)
        {
            var isPair = from + 1 < pieces.Count && pieces[from] == pair.Item1 && pieces[from + 1] == pair.Item2;
            pieces[to++] = isPair ? merged : pieces[from];
            from += isPair ? 1 : 0;
        }

        pieces.RemoveRange(to, pieces.Count - to);
    }
}
