using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>For each distinct word the summed scores of its features, one row a slot: computed once, then added.</summary>
/// <remarks>
/// Text repeats its words, so a token costs a few vector additions instead of some seventy look-ups. Words are told
/// apart by 64 bits of hash and the casing of their sentence. Some 700 bytes a word for eleven types. Not thread-safe; it empties itself between documents when
/// it has grown past its bound.
/// </remarks>
internal sealed class WordCache
{
    /// <summary>Scores are kept in 16 bits, as multiples of this part of one.</summary>
    public const int UnitsOfOne = 64;

    private const int MostWords = 1 << 16;

    /// <summary>Twenty slots of this size do not overflow.</summary>
    private const int Largest = short.MaxValue / 20;

    /// <summary>Slots whose scores are kept for each word; those of the far slots depend on its coarse class only.</summary>
    private const int KeptSlots = (int)Slot.FarBefore;

    private readonly SequenceModel _model;
    private readonly short[] _far; // [coarse class + 1][2 slots][stride]
    private readonly bool[] _farKnown;
    private readonly List<ulong>[] _features = [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
    private readonly int _stride;
    private ulong[] _keys = new ulong[1024];
    private int[] _entries = new int[1024]; // entry + 1
    private Word[] _words = new Word[256];
    private readonly float[] _row;
    private short[] _scores;
    private int _count;

    public WordCache(SequenceModel model)
    {
        _model = model;
        _stride = model.Tags.Stride;
        var coarse = model.Words.Classes.Sizes is [var size, ..] ? size + 1 : 1;
        _far = new short[coarse * 2 * _stride];
        _farKnown = new bool[coarse];
        _row = new float[_stride];
        _scores = new short[256 * KeptSlots * _stride];
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
    /// <param name="sums">A row, in units of 1 / <see cref="UnitsOfOne"/>.</param>
    /// <param name="entry">The word's entry.</param>
    /// <param name="slot">The slot.</param>
    public void AddTo(Span<short> sums, int entry, Slot slot)
    {
        // A stride is a multiple of 16: planes are multiples of 4, and there are four.
        ref var to = ref MemoryMarshal.GetReference(sums[.._stride]);
        ref var from = ref slot < Slot.FarBefore
            ? ref _scores[((entry * KeptSlots) + (int)slot) * _stride]
            : ref _far[((_words[entry].Coarse * 2) + (int)slot - KeptSlots) * _stride];
        for (nuint i = 0; i < (nuint)_stride; i += 16)
        {
            (Vector256.LoadUnsafe(ref to, i) + Vector256.LoadUnsafe(ref from, i)).StoreUnsafe(ref to, i);
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
        for (var slot = 0; slot < KeptSlots; slot++)
        {
            Sum(_features[slot], _scores.AsSpan(((_count * KeptSlots) + slot) * _stride, _stride));
        }

        var coarse = _words[_count].Coarse;
        if (!_farKnown[coarse] && !word.IsEmpty)
        {
            Sum(_features[(int)Slot.FarBefore], _far.AsSpan(coarse * 2 * _stride, _stride));
            Sum(_features[(int)Slot.FarAfter], _far.AsSpan(((coarse * 2) + 1) * _stride, _stride));
            _farKnown[coarse] = true;
        }

        return _count++;
    }

    private void Sum(List<ulong> features, Span<short> scores)
    {
        Array.Clear(_row);
        foreach (var feature in features)
        {
            _model.Features.AddTo(_row, feature);
        }

        for (var tag = 0; tag < _stride; tag++)
        {
            scores[tag] = (short)Math.Clamp((int)MathF.Round(_row[tag] * UnitsOfOne), -Largest, Largest);
        }
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
