using System.Runtime.InteropServices;
using Entities.Corpora;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Training;

/// <summary>All training sentences, with features numbered.</summary>
internal sealed class TrainingSet
{
    private readonly WordFeatures _words;
    private readonly TagSet _tags;
    private readonly Dictionary<ulong, int> _types = [];
    private readonly List<Word> _wordOfTypes = [];
    private readonly List<ulong[]> _hashes = []; // lists of features, WordFeatures.Slots a type of word
    private readonly List<int> _uses = [];
    private readonly List<ulong>[] _slots = [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
    private readonly List<(int[] WordStarts, int[] WordLists, int[] OwnStarts, ulong[] Own, double[][] Allowed, int[]? Gold, float Weight)> _raw = [];
    private readonly DocumentContext _context = new();
    private readonly List<Sentence> _parts = [];

    private TrainingSet(WordFeatures words, TagSet tags)
    {
        _words = words;
        _tags = tags;
        TypeOf([], SentenceCasing.Normal, 0);
    }

    public List<TrainingSentence> Sentences { get; } = [];

    /// <summary>The numbered features of each list.</summary>
    public int[][] Lists { get; private set; } = [];

    public ulong[] Features { get; private set; } = [];

    public int Tokens { get; private set; }

    public static TrainingSet Create(IEnumerable<TrainingCorpus> corpora, TagSet tags, WordFeatures words, Tokenizer tokenizer, SentenceSplitter splitter, int minCount)
    {
        var set = new TrainingSet(words, tags);
        var gold = new GoldLattice(tags);
        foreach (var corpus in corpora)
        {
            foreach (var example in corpus.Examples)
            {
                using var document = TokenizedDocument.Create(example.Document, tokenizer, splitter);
                set.Add(document, gold.Rows(document, example, corpus), (float)corpus.Weight);
            }
        }

        set.NumberFeatures(minCount);
        return set;
    }

    private void Add(TokenizedDocument document, double[][] allowed, float weight)
    {
        var text = document.Text.AsSpan();
        var tokens = document.Tokens;
        _parts.Clear();
        LineSplitter.Split(text, tokens, document.Sentences, _parts);
        var sentences = CollectionsMarshal.AsSpan(_parts);
        var casings = new SentenceCasing[sentences.Length];
        var types = new int[tokens.Length];
        var words = new Word[tokens.Length];
        for (var s = 0; s < sentences.Length; s++)
        {
            casings[s] = SentenceMarks.CasingOf(text, tokens[sentences[s].FirstToken..sentences[s].EndToken]);
            for (var i = sentences[s].FirstToken; i < sentences[s].EndToken; i++)
            {
                var word = tokens[i].In(text);
                types[i] = TypeOf(word, casings[s], FeatureHash.Exact(word) + ((ulong)casings[s] * 0x9E3779B97F4A7C15UL));
                words[i] = _wordOfTypes[types[i]];
            }
        }

        _context.Fill(words, sentences, casings);
        foreach (var sentence in sentences)
        {
            AddSentence(text, tokens, words, types, sentence, allowed.AsSpan(sentence.FirstToken, sentence.Length).ToArray(), weight);
        }
    }

    private void AddSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Word[] words, int[] types, Sentence sentence, double[][] allowed, float weight)
    {
        var marks = new TokenMarks[sentence.Length];
        SentenceMarks.Fill(text, tokens[sentence.FirstToken..sentence.EndToken], words.AsSpan(sentence.FirstToken, sentence.Length), _words.Phrases, marks);
        Span<ulong> buffer = stackalloc ulong[ContextFeatures.Most];
        Span<SeenWord> seen = stackalloc SeenWord[TokenSlots.Most];
        var wordStarts = new int[sentence.Length + 1];
        var ownStarts = new int[sentence.Length + 1];
        var lists = new List<int>(sentence.Length * 8);
        var own = new List<ulong>(sentence.Length * ContextFeatures.Most / 2);
        for (var i = 0; i < sentence.Length; i++)
        {
            var token = sentence.FirstToken + i;
            foreach (var (slot, other) in seen[..TokenSlots.Write(sentence, token, _context, seen)])
            {
                var list = ((other < 0 ? 0 : types[other]) * WordFeatures.Slots) + (int)slot;
                lists.Add(list);
                _uses[list]++;
            }

            var written = ContextFeatures.Write(words, sentence, token, marks[i], _context.Signs[token], buffer);
            own.AddRange(buffer[..written]);
            wordStarts[i + 1] = lists.Count;
            ownStarts[i + 1] = own.Count;
        }

        var only = Array.ConvertAll(allowed, GoldLattice.OnlyTag);

        // A mention that the end of a sentence cuts leaves no legal sequence: as a constraint, it is left out of training.
        var gold = only.Contains(-1) || !_tags.IsLegal(only) ? null : only;
        _raw.Add((wordStarts, [.. lists], ownStarts, [.. own], allowed, gold, weight));
        Tokens += sentence.Length;
    }

    private int TypeOf(ReadOnlySpan<char> word, SentenceCasing sentence, ulong key)
    {
        ref var type = ref CollectionsMarshal.GetValueRefOrAddDefault(_types, key, out var known);
        if (!known)
        {
            type = _wordOfTypes.Count;
            _wordOfTypes.Add(_words.Analyze(word, sentence, _slots));
            foreach (var slot in _slots)
            {
                _hashes.Add([.. slot]);
                _uses.Add(0);
                slot.Clear();
            }
        }

        return type;
    }

    private void NumberFeatures(int minCount)
    {
        var index = new FeatureIndex(minCount);
        for (var list = 0; list < _hashes.Count; list++)
        {
            if (_uses[list] > 0)
            {
                foreach (var feature in _hashes[list])
                {
                    index.Add(feature, _uses[list]);
                }
            }
        }

        foreach (var sentence in _raw)
        {
            foreach (var feature in sentence.Own)
            {
                index.Add(feature, 1);
            }
        }

        Lists = new int[_hashes.Count][];
        for (var list = 0; list < _hashes.Count; list++)
        {
            Lists[list] = _uses[list] > 0 ? [.. _hashes[list].Select(index.Number).Where(static number => number >= 0)] : [];
        }

        foreach (var (wordStarts, wordLists, ownStarts, own, allowed, gold, weight) in _raw)
        {
            var starts = new int[ownStarts.Length];
            var numbers = new List<int>(own.Length);
            for (var i = 0; i + 1 < ownStarts.Length; i++)
            {
                for (var k = ownStarts[i]; k < ownStarts[i + 1]; k++)
                {
                    if (index.Number(own[k]) is >= 0 and var number)
                    {
                        numbers.Add(number);
                    }
                }

                starts[i + 1] = numbers.Count;
            }

            Sentences.Add(new TrainingSentence
            {
                WordStarts = wordStarts,
                WordLists = wordLists,
                OwnStarts = starts,
                Own = [.. numbers],
                Allowed = allowed,
                Gold = gold,
                Weight = weight,
            });
        }

        Features = index.Features;
        _raw.Clear();
        _hashes.Clear();
    }
}
