using Entities.Text;

namespace Entities.Sequence;

/// <summary>What the rest of a document says about a word: context aggregation (Chieu and Ng 2003; Ratinov and Roth 2009).</summary>
/// <remarks>
/// <para>For each token with a capital, up to <see cref="MostOthers"/> other occurrences of the same word in any case, with a
/// capital, the nearest first in the order of the document; and signs of how the word is used elsewhere.</para>
/// <code>
///   Others[i * MostOthers + k]   index of a token, -1 for none
///   Signs[i]                     bits of <see cref="Sign"/>
/// </code>
/// <para>Linear in the number of tokens. Buffers are kept; not thread-safe.</para>
/// </remarks>
internal sealed class DocumentContext
{
    public const int MostOthers = 3;

    private readonly Dictionary<ulong, int> _groups = [];
    private readonly List<Group> _found = [];
    private int[] _next = [];
    private int[] _groupOf = [];
    private byte[] _edges = []; // 1: first of its sentence, 2: last

    /// <summary>How a word is used elsewhere in the document.</summary>
    [Flags]
    public enum Sign : byte
    {
        None = 0,

        /// <summary>It occurs elsewhere.</summary>
        Again = 1,

        /// <summary>It occurs in small letters.</summary>
        InSmallLetters = 2,

        /// <summary>It has a capital elsewhere, where a sentence does not ask for one.</summary>
        CapitalInside = 4,

        /// <summary>It occurs more than twice.</summary>
        Often = 8,
    }

    public int[] Others { get; private set; } = [];

    public Sign[] Signs { get; private set; } = [];

    /// <summary>Looks through a document.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="casings">How each sentence is written.</param>
    public void Fill(ReadOnlySpan<Word> words, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<SentenceCasing> casings)
    {
        Reserve(words.Length);
        Others.AsSpan(0, words.Length * MostOthers).Fill(-1);
        Signs.AsSpan(0, words.Length).Clear();
        _groups.Clear();
        _found.Clear();
        Collect(words, sentences, casings);
        for (var i = 0; i < words.Length; i++)
        {
            if (_groupOf[i] >= 0 && words[i].HasCapital)
            {
                Describe(i, words.Length);
            }
        }
    }

    /// <summary>Whether a step from a token, back (-1) or on (1), leaves its sentence.</summary>
    public bool IsEdge(int token, int step) => (_edges[token] & (step < 0 ? 1 : 2)) != 0;

    private void Reserve(int count)
    {
        if (_next.Length < count)
        {
            var size = Math.Max(count, _next.Length * 2);
            _next = new int[size];
            _groupOf = new int[size];
            _edges = new byte[size];
            Signs = new Sign[size];
            Others = new int[size * MostOthers];
        }
    }

    private void Collect(ReadOnlySpan<Word> words, ReadOnlySpan<Sentence> sentences, ReadOnlySpan<SentenceCasing> casings)
    {
        for (var s = 0; s < sentences.Length; s++)
        {
            _edges.AsSpan(sentences[s].FirstToken, sentences[s].Length).Clear();
            _edges[sentences[s].FirstToken] |= 1;
            _edges[sentences[s].EndToken - 1] |= 2;
            var first = true;
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                ref readonly var word = ref words[i];
                _groupOf[i] = -1;
                if (word.Casing is Casing.None or Casing.Letter)
                {
                    continue;
                }

                if (!_groups.TryGetValue(word.Lower, out var number))
                {
                    number = _found.Count;
                    _groups.Add(word.Lower, number);
                    _found.Add(new Group { First = -1, Last = -1 });
                }

                _groupOf[i] = number;
                var group = _found[number];
                if (word.Casing == Casing.Lower)
                {
                    group.HasLower = true;
                }
                else
                {
                    group.Count++;
                    group.Inside += !first && casings[s] == SentenceCasing.Normal ? 1 : 0;
                    _next[i] = -1;
                    if (group.Last >= 0)
                    {
                        _next[group.Last] = i;
                    }
                    else
                    {
                        group.First = i;
                    }

                    group.Last = i;
                }

                _found[number] = group;
                first = false;
            }
        }
    }

    private void Describe(int token, int count)
    {
        var group = _found[_groupOf[token]];
        var signs = group.HasLower ? Sign.InSmallLetters : Sign.None;
        if (group.Count > 1)
        {
            signs |= Sign.Again | (group.Count > 2 ? Sign.Often : 0) | (group.Inside > 1 ? Sign.CapitalInside : 0);
            var others = Others.AsSpan(token * MostOthers, MostOthers);
            var found = 0;
            for (var other = group.First; other >= 0 && other < count && found < MostOthers; other = _next[other])
            {
                if (other != token)
                {
                    others[found++] = other;
                }
            }
        }

        Signs[token] = signs;
    }

    private struct Group
    {
        public int First;
        public int Last;
        public int Count;
        public int Inside;
        public bool HasLower;
    }
}
