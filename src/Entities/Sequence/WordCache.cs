using System.Numerics;

namespace Entities.Sequence;

/// <summary>For each distinct word the summed scores of its features, one row a slot: computed once, then added.</summary>
/// <remarks>
/// Text repeats its words, so a token costs a few vector additions instead of some seventy look-ups. Words are told
/// apart by 64 bits of hash and the casing of their sentence. Not thread-safe; it empties itself between documents when
/// it has grown past its bound.
/// </remarks>
internal sealed class WordCache
{
    private const int MostWords = 8192;

    private readonly SequenceModel _model;
    private readonly List<ulong>[] _features = [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
    private readonly int _stride;
    private ulong[] _keys = new ulong[MostWords * 4];
    private int[] _entries = new int[MostWords * 4]; // entry + 1
    private Word[] _words = new Word[256];
    private float[] _scores = [];
    private int _count;

    public WordCache(SequenceModel model)
    {
        _model = model;
        _stride = model.Tags.Stride;
        _scores = new float[256 * WordFeatures.Slots * _stride];
        Reset();
    }

    /// <summary>The entry of what lies beyond a sentence.</summary>
    public static int Boundary => 0;

    /// <summary>Forgets all words if there are many.</summary>
    public void Trim()
    {
        if (_count > MostWords)
        {
            Reset();
        }
    }

    public ref readonly Word WordOf(int entry) => ref _words[entry];

    /// <summary>The entry of a word.</summary>
    public int Find(ReadOnlySpan<char> word, SentenceCasing sentence)
    {
        var key = FeatureHash.Exact(word) + ((ulong)sentence * 0x9E3779B97F4A7C15UL);
        var mask = _keys.Length - 1;
        var slot = (int)(key ^ (key >> 32)) & mask;
        while (_entries[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _entries[slot] - 1;
            }

            slot = (slot + 1) & mask;
        }

        var entry = Add(word, sentence);
        _keys[slot] = key;
        _entries[slot] = entry + 1;
        if (_count * 2 > _keys.Length)
        {
            Grow();
        }

        return entry;
    }

    /// <summary>Adds the scores that a word gives from a slot.</summary>
    public void AddTo(Span<float> scores, int entry, Slot slot)
    {
        var from = _scores.AsSpan(((entry * WordFeatures.Slots) + (int)slot) * _stride, _stride);
        for (var i = 0; i + Vector<float>.Count <= _stride; i += Vector<float>.Count)
        {
            (new Vector<float>(scores[i..]) + new Vector<float>(from[i..])).CopyTo(scores[i..]);
        }
    }

    private void Reset()
    {
        Array.Clear(_entries);
        _count = 0;
        Add([], SentenceCasing.Normal);
    }

    private int Add(ReadOnlySpan<char> word, SentenceCasing sentence)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
            Array.Resize(ref _scores, _scores.Length * 2);
        }

        foreach (var list in _features)
        {
            list.Clear();
        }

        _words[_count] = _model.Words.Analyze(word, sentence, _features);
        for (var slot = 0; slot < WordFeatures.Slots; slot++)
        {
            var scores = _scores.AsSpan(((_count * WordFeatures.Slots) + slot) * _stride, _stride);
            scores.Clear();
            foreach (var feature in _features[slot])
            {
                _model.Features.AddTo(scores, feature);
            }
        }

        return _count++;
    }

    private void Grow()
    {
        var (keys, entries) = (_keys, _entries);
        _keys = new ulong[keys.Length * 2];
        _entries = new int[keys.Length * 2];
        var mask = _keys.Length - 1;
        for (var i = 0; i < keys.Length; i++)
        {
            if (entries[i] == 0)
            {
                continue;
            }

            var slot = (int)(keys[i] ^ (keys[i] >> 32)) & mask;
            while (_entries[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _keys[slot] = keys[i];
            _entries[slot] = entries[i];
        }
    }
}
