using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>For each distinct word the summed scores of its features, one row a slot: computed once, then added.</summary>
/// <remarks>
/// Text repeats its words, so a token costs a few vector additions instead of some seventy look-ups. Words are told
/// apart by 64 bits of hash and the casing of their sentence. Some 700 bytes a word for eleven types. Not thread-safe; it
/// empties itself between documents when it has grown past its bound.
/// </remarks>
internal sealed class WordCache
{
    /// <summary>Scores are kept in 16 bits, as multiples of this part of one.</summary>
    private const int UnitsOfOne = 64;

    private const int MostWords = 1 << 16;

    /// <summary>Twenty slots of this size do not overflow.</summary>
    private const int Largest = short.MaxValue / 20;

    /// <summary>Slots whose scores are kept for each word; those of the far slots depend on its coarse class only.</summary>
    private const int KeptSlots = (int)Slot.FarBefore;

    private readonly SequenceModel _model;
    private readonly bool[] _farKnown; // by coarse class
    private readonly int _farRows;
    private readonly List<ulong>[] _features = [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
    private readonly int _stride;
    private ulong[] _keys = new ulong[1024];
    private int[] _entries = new int[1024]; // entry + 1
    private Word[] _words = new Word[256];
    private readonly float[] _row;
    private short[] _scores; // rows of the far slots, two a coarse class; then those of each word, KeptSlots of them
    private int _count;

    public WordCache(SequenceModel model)
    {
        _model = model;
        _stride = model.Tags.Stride;
        var coarse = model.Words.Classes.Sizes is [var size, ..] ? size + 1 : 1;
        _farRows = coarse * 2;
        _farKnown = new bool[coarse];
        _row = new float[_stride];
        _scores = new short[(_farRows + (256 * KeptSlots)) * _stride];
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

    /// <summary>Writes the sum of what the words that a token sees give it.</summary>
    /// <param name="seen">The words, <see cref="TokenSlots.Most"/> at most.</param>
    /// <param name="entries">The entry of each token's word.</param>
    /// <param name="scores">A row of scores.</param>
    public void Sum(ReadOnlySpan<SeenWord> seen, ReadOnlySpan<int> entries, Span<float> scores)
    {
        Span<int> starts = stackalloc int[TokenSlots.Most];
        starts = starts[..seen.Length];
        for (var i = 0; i < seen.Length; i++)
        {
            var (slot, token) = seen[i];
            var entry = token < 0 ? Boundary : entries[token];
            starts[i] = (slot < Slot.FarBefore
                ? _farRows + (entry * KeptSlots) + (int)slot
                : (_words[entry].Coarse * 2) + (int)slot - KeptSlots) * _stride;
        }

        // A stride is a multiple of 16: planes are multiples of 4, and there are four.
        ref var from = ref MemoryMarshal.GetArrayDataReference(_scores);
        ref var to = ref MemoryMarshal.GetReference(scores[.._stride]);
        for (var column = 0; column < _stride; column += 16)
        {
            var sum = Vector256<short>.Zero;
            foreach (var start in starts)
            {
                sum += Vector256.LoadUnsafe(ref from, (nuint)(start + column));
            }

            var (low, high) = Vector256.Widen(sum);
            (Vector256.ConvertToSingle(low) * (1f / UnitsOfOne)).StoreUnsafe(ref to, (nuint)column);
            (Vector256.ConvertToSingle(high) * (1f / UnitsOfOne)).StoreUnsafe(ref to, (nuint)column + 8);
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
            Array.Resize(ref _scores, (_farRows + (_words.Length * KeptSlots)) * _stride);
        }

        foreach (var list in _features)
        {
            list.Clear();
        }

        _words[_count] = _model.Words.Analyze(word, sentence, _features);
        for (var slot = 0; slot < KeptSlots; slot++)
        {
            Sum(_features[slot], _scores.AsSpan((_farRows + (_count * KeptSlots) + slot) * _stride, _stride));
        }

        var coarse = _words[_count].Coarse;
        if (!_farKnown[coarse] && !word.IsEmpty)
        {
            Sum(_features[(int)Slot.FarBefore], _scores.AsSpan(coarse * 2 * _stride, _stride));
            Sum(_features[(int)Slot.FarAfter], _scores.AsSpan(((coarse * 2) + 1) * _stride, _stride));
            _farKnown[coarse] = true;
        }

        return _count++;
    }

    private void Sum(List<ulong> features, Span<short> scores)
    {
        Array.Clear(_row);
        _model.Features.AddTo(_row, CollectionsMarshal.AsSpan(features));

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
