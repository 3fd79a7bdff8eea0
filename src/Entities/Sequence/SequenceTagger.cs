using Entities.Text;

namespace Entities.Sequence;

/// <summary>A mention that the tagger found: token indices, end exclusive.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last.</param>
/// <param name="Type">The number of its type, from 1.</param>
/// <param name="Score">Its calibrated probability.</param>
internal readonly record struct TaggedMention(int FirstToken, int EndToken, int Type, float Score);

/// <summary>Labels a tokenised document with a model. Keeps buffers and a cache of words: not thread-safe, so pool it.</summary>
/// <remarks>
/// A document is labelled as a whole, since its words say something about each other; a very long one in parts of
/// <see cref="PartTokens"/> tokens, so that memory stays bounded and time linear.
/// </remarks>
internal sealed class SequenceTagger
{
    private const int PartTokens = 20_000;
    private const int LongestSentence = 10_000;

    private readonly SequenceModel _model;
    private readonly WordCache _cache;
    private readonly Viterbi _viterbi;
    private readonly ForwardBackward _sums;
    private readonly DocumentContext _context = new();
    private readonly ulong[] _features = new ulong[ContextFeatures.Most];
    private readonly List<TaggedMention> _mentions = [];
    private readonly List<Sentence> _sentences = [];
    private readonly List<SentenceCasing> _casings = [];
    private Word[] _words = [];
    private int[] _entries = [];
    private TokenMarks[] _marks = [];
    private float[] _scores = [];
    private int[] _best = [];

    public SequenceTagger(SequenceModel model)
    {
        _model = model;
        _cache = new WordCache(model);
        _viterbi = new Viterbi(model.Tags, model.Transitions);
        _sums = new ForwardBackward(model.Tags, model.Transitions);
        _sums.Refresh(model.Sharpness);
    }

    /// <summary>The mentions of a document, in text order, in a list that is good until the next call.</summary>
    public List<TaggedMention> Tag(TokenizedDocument document)
    {
        _mentions.Clear();
        Tag(document, _mentions);
        return _mentions;
    }

    /// <summary>Appends the mentions of a document, in text order.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">Where to add.</param>
    /// <param name="withScores">Whether to compute scores; they are 1 otherwise.</param>
    public void Tag(TokenizedDocument document, List<TaggedMention> mentions, bool withScores = true)
    {
        var sentences = document.Sentences;
        var next = 0;
        var resume = 0; // where in an overlong sentence to go on
        while (next < sentences.Length)
        {
            _cache.Trim();
            _sentences.Clear();
            var first = Math.Max(sentences[next].FirstToken, resume);
            while (next < sentences.Length)
            {
                var start = Math.Max(sentences[next].FirstToken, resume);
                var end = Math.Min(sentences[next].EndToken, start + LongestSentence);
                if (_sentences.Count > 0 && end - first > PartTokens)
                {
                    break;
                }

                _sentences.Add(new Sentence(start - first, end - first));
                resume = end;
                next += end == sentences[next].EndToken ? 1 : 0;
            }

            TagPart(document, first, _sentences[^1].EndToken, mentions, withScores);
        }
    }

    private void TagPart(TokenizedDocument document, int first, int count, List<TaggedMention> mentions, bool withScores)
    {
        var text = document.Text.AsSpan();
        var tokens = document.Tokens.Slice(first, count);
        Reserve(count);
        _casings.Clear();
        foreach (var sentence in _sentences)
        {
            var casing = SentenceMarks.CasingOf(text, tokens[sentence.FirstToken..sentence.EndToken]);
            _casings.Add(casing);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                _entries[i] = _cache.Find(tokens[i].In(text), casing);
                _words[i] = _cache.WordOf(_entries[i]);
            }
        }

        var words = _words.AsSpan(0, count);
        _context.Fill(words, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_sentences), System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_casings));
        foreach (var sentence in _sentences)
        {
            var inSentence = sentence.FirstToken..sentence.EndToken;
            SentenceMarks.Fill(text, tokens[inSentence], words[inSentence], _model.Words.Phrases, _marks.AsSpan()[inSentence]);
        }

        for (var s = 0; s < _sentences.Count; s++)
        {
            var sentence = _sentences[s];
            Score(sentence, words);
            _viterbi.Decode(_scores, _best.AsSpan(0, sentence.Length));
            Collect(first + sentence.FirstToken, sentence.Length, mentions, withScores);
        }
    }

    private void Reserve(int count)
    {
        if (_words.Length < count)
        {
            var size = Math.Max(count, Math.Min(_words.Length * 2, PartTokens));
            _words = new Word[size];
            _entries = new int[size];
            _marks = new TokenMarks[size];
        }
    }

    private void Score(Sentence sentence, ReadOnlySpan<Word> words)
    {
        var stride = _model.Tags.Stride;
        var length = sentence.Length;
        if (_best.Length < length)
        {
            var size = Math.Max(length, _best.Length * 2);
            _best = new int[size];
            _scores = new float[size * stride];
        }

        for (var i = 0; i < length; i++)
        {
            var token = sentence.FirstToken + i;
            var row = _scores.AsSpan(i * stride, stride);
            row.Clear();
            foreach (var (slot, other) in TokenSlots.Of(sentence, token, _context))
            {
                _cache.AddTo(row, other < 0 ? WordCache.Boundary : _entries[other], slot);
            }

            var written = ContextFeatures.Write(words, sentence, token, _marks[token], _context.Signs[token], _features);
            foreach (var feature in _features.AsSpan(0, written))
            {
                _model.Features.AddTo(row, feature);
            }
        }
    }

    private void Collect(int first, int length, List<TaggedMention> mentions, bool withScores)
    {
        var tags = _model.Tags;
        var summed = false;
        for (var i = 0; i < length; i++)
        {
            if (_best[i] == TagSet.Outside)
            {
                continue;
            }

            var start = i;
            while (!tags.IsExit(_best[i]))
            {
                i++;
            }

            var type = tags.TypeOf(_best[i]);
            var score = 1f;
            if (withScores)
            {
                if (!summed)
                {
                    _sums.Run(_scores, length);
                    summed = true;
                }

                score = (float)Math.Clamp(_sums.MentionProbability(start, i + 1, type), 0, 1);
            }

            mentions.Add(new TaggedMention(first + start, first + i + 1, type, score));
        }
    }
}
