using System.Runtime.InteropServices;
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
    private readonly DocumentAgreement _agreement;
    private readonly SeenWord[] _seen = new SeenWord[TokenSlots.Most];
    private readonly ulong[] _features = new ulong[ContextFeatures.Most];
    private readonly List<TaggedMention> _mentions = [];
    private readonly List<Sentence> _all = [];
    private readonly List<Sentence> _sentences = []; // of the part at hand
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
        _agreement = new DocumentAgreement(model.Tags, model.Agreement);
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
        _all.Clear();
        LineSplitter.Split(document.Text, document.Tokens, document.Sentences, _all);
        var sentences = CollectionsMarshal.AsSpan(_all);
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
        _context.Fill(words, CollectionsMarshal.AsSpan(_sentences), CollectionsMarshal.AsSpan(_casings));
        ReadyOthers(text, tokens);
        foreach (var sentence in _sentences)
        {
            var inSentence = sentence.FirstToken..sentence.EndToken;
            SentenceMarks.Fill(text, tokens[inSentence], words[inSentence], _model.Words.Phrases, _marks.AsSpan()[inSentence]);
        }

        foreach (var sentence in _sentences)
        {
            Score(sentence, words);
        }

        Agree(count);
        foreach (var sentence in _sentences)
        {
            var scores = ScoresOf(sentence);
            _viterbi.Decode(scores, _best.AsSpan(0, sentence.Length));
            Collect(scores, first + sentence.FirstToken, sentence.Length, mentions, withScores);
        }
    }

    /// <summary>Readies the words beside the other occurrences of each token's word.</summary>
    private void ReadyOthers(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        foreach (var other in _context.Others.AsSpan(0, tokens.Length * DocumentContext.MostOthers))
        {
            if (other < 0)
            {
                continue;
            }

            if (!_context.IsEdge(other, -1))
            {
                _cache.AddOthers(_entries[other - 1], tokens[other - 1].In(text));
            }

            if (!_context.IsEdge(other, 1))
            {
                _cache.AddOthers(_entries[other + 1], tokens[other + 1].In(text));
            }
        }
    }

    /// <summary>A second look at the words that the document repeats.</summary>
    private void Agree(int count)
    {
        if (!_agreement.IsOn)
        {
            return;
        }

        _agreement.Start(_context.GroupCount, count);
        foreach (var sentence in _sentences)
        {
            var summed = false;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var group = _context.GroupOf(i);
                if (group >= 0)
                {
                    if (!summed)
                    {
                        _sums.Run(ScoresOf(sentence), sentence.Length);
                        summed = true;
                    }

                    _agreement.Collect(group, i, _sums, i - sentence.FirstToken);
                }
            }
        }

        var stride = _model.Tags.Stride;
        for (var i = 0; i < count; i++)
        {
            var group = _context.GroupOf(i);
            if (group >= 0)
            {
                _agreement.Apply(group, _context.CountOf(group), i, _scores.AsSpan(i * stride, stride));
            }
        }
    }

    private Span<float> ScoresOf(Sentence sentence) =>
        _scores.AsSpan(sentence.FirstToken * _model.Tags.Stride, sentence.Length * _model.Tags.Stride);

    private void Reserve(int count)
    {
        if (_words.Length < count)
        {
            var size = Math.Max(count, Math.Min(_words.Length * 2, PartTokens));
            _words = new Word[size];
            _entries = new int[size];
            _marks = new TokenMarks[size];
            _best = new int[size];
            _scores = new float[size * _model.Tags.Stride];
        }
    }

    private void Score(Sentence sentence, ReadOnlySpan<Word> words)
    {
        var stride = _model.Tags.Stride;
        for (var token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            var row = _scores.AsSpan(token * stride, stride);
            var seen = _seen.AsSpan(0, TokenSlots.Write(sentence, token, _context, _seen));
            _cache.Sum(seen, _entries, row);
            var written = ContextFeatures.Write(words, sentence, token, _marks[token], _context.Signs[token], _features);
            _model.Features.AddTo(row, _features.AsSpan(0, written));
        }
    }

    private void Collect(ReadOnlySpan<float> scores, int first, int length, List<TaggedMention> mentions, bool withScores)
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
                    _sums.Run(scores, length);
                    summed = true;
                }

                score = (float)Math.Clamp(_sums.MentionProbability(start, i + 1, type), 0, 1);
            }

            mentions.Add(new TaggedMention(first + start, first + i + 1, type, score));
        }
    }
}
