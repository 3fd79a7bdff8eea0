using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>For each distinct word the summed scores of its features, one row a slot: computed once, then added.</summary>
/// <remarks>
/// Text repeats its words, so a token costs a few vector additions instead of some seventy look-ups. Words are told
/// apart by 64 bits of hash and the casing of their sentence. Some 500 bytes a word for eleven types, and 200 for those
/// that stand beside a repeated name. Not thread-safe; it empties itself between documents when it has grown past its bound.
/// </remarks>
internal sealed class WordCache
{
    /// <summary>Scores are kept in 16 bits, as multiples of this part of one.</summary>
    private const int UnitsOfOne = 64;

    private const int MostWords = 1 << 16;

    /// <summary>Twenty slots of this size do not overflow.</summary>
    private const int Largest = short.MaxValue / 20;

    /// <summary>Slots whose scores are kept for each word: those of its sentence's words nearby.</summary>
    private const int NearSlots = (int)Slot.BeforeOther;

    /// <summary>Slots whose scores are kept for the words that <see cref="AddOthers"/> was called with.</summary>
    private const int OtherSlots = (int)Slot.FarBefore - NearSlots;

    private readonly SequenceModel _model;
    private readonly bool[] _farKnown; // by coarse class
    private readonly int _farRows;
    private readonly List<ulong>[] _features = [.. Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>())];
    private readonly int _stride;
    private ulong[] _keys = new ulong[1024];
    private int[] _entries = new int[1024]; // entry + 1
    private Word[] _words = new Word[256];
    private readonly float[] _row;
    private SentenceCasing[] _casings = new SentenceCasing[256];
    private int[] _othersOf = new int[256]; // first row in _others; -1 for none
    private short[] _scores; // rows of the far slots, two a coarse class, for they depend on that only; then NearSlots of each word
    private short[] _others = [];
    private int _othersCount;
    private int _count;

    public WordCache(SequenceModel model)
    {
        _model = model;
        _stride = model.Tags.Stride;
        var coarse = model.Words.Classes.Sizes is [var size, ..] ? size + 1 : 1;
        _farRows = coarse * 2;
        _farKnown = new bool[coarse];
        _row = new float[_stride];
        _scores = new short[(_farRows + (256 * NearSlots)) * _stride];
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

    /// <summary>Readies a word to be seen beside another occurrence of a token's word: few words ever are.</summary>
    /// <param name="entry">The word's entry.</param>
    /// <param name="word">The word.</param>
    public void AddOthers(int entry, ReadOnlySpan<char> word)
    {
        if (_othersOf[entry] >= 0)
        {
            return;
        }

        var size = OtherSlots * _stride;
        if (_others.Length < _othersCount + size)
        {
            Array.Resize(ref _others, Math.Max(_others.Length * 2, 64 * size));
        }

        _othersOf[entry] = _othersCount;
        Analyze(word, _casings[entry]);
        for (var slot = 0; slot < OtherSlots; slot++)
        {
            Sum(_features[NearSlots + slot], _others.AsSpan(_othersCount, _stride));
            _othersCount += _stride;
        }
    }

    /// <summary>Writes the sum of what the words that a token sees give it.</summary>
    /// <param name="seen">
    /// The words, <see cref="TokenSlots.Most"/> at most; those beside other occurrences last, and <see cref="AddOthers"/> was called with them.
    /// </param>
    /// <param name="entries">The entry of each token's word.</param>
    /// <param name="scores">A row of scores.</param>
    public void Sum(ReadOnlySpan<SeenWord> seen, ReadOnlySpan<int> entries, Span<float> scores)
    {
        Span<int> starts = stackalloc int[TokenSlots.Most];
        starts = starts[..seen.Length];
        var kept = 0; // how many are in _scores; the others follow
        for (var i = 0; i < seen.Length; i++)
        {
            var (slot, token) = seen[i];
            var entry = token < 0 ? Boundary : entries[token];
            if (slot is Slot.BeforeOther or Slot.AfterOther)
            {
                starts[i] = _othersOf[entry] + (((int)slot - NearSlots) * _stride);
                continue;
            }

            starts[i] = (slot < Slot.BeforeOther ? _farRows + (entry * NearSlots) + (int)slot : (_words[entry].Coarse * 2) + (int)(slot - Slot.FarBefore)) * _stride;
            kept++;
        }

        // A stride is a multiple of 16: planes are multiples of 4, and there are four.
        ref var from = ref MemoryMarshal.GetArrayDataReference(_scores);
        ref var fromOthers = ref MemoryMarshal.GetArrayDataReference(_others);
        ref var to = ref MemoryMarshal.GetReference(scores[.._stride]);
        for (var column = 0; column < _stride; column += 16)
        {
            var sum = Vector256<short>.Zero;
            foreach (var start in starts[..kept])
            {
                sum += Vector256.LoadUnsafe(ref from, (nuint)(start + column));
            }

            foreach (var start in starts[kept..])
            {
                sum += Vector256.LoadUnsafe(ref fromOthers, (nuint)(start + column));
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
        _othersCount = 0;
        Add([], SentenceCasing.Normal);
        AddOthers(Boundary, []);
    }

    private int Add(ReadOnlySpan<char> word, SentenceCasing sentence)
    {
        if (_count == _words.Length)
        {
            Array.Resize(ref _words, _count * 2);
            Array.Resize(ref _casings, _words.Length);
            Array.Resize(ref _othersOf, _words.Length);
            Array.Resize(ref _scores, (_farRows + (_words.Length * NearSlots)) * _stride);
        }

        _words[_count] = Analyze(word, sentence);
        _casings[_count] = sentence;
        _othersOf[_count] = -1;
        for (var slot = 0; slot < NearSlots; slot++)
        {
            Sum(_features[slot], _scores.AsSpan((_farRows + (_count * NearSlots) + slot) * _stride, _stride));
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
        for (var tag = 0; tag < _stride; tag += 16)
        {
            Vector256.Narrow(Units(ref _row[tag]), Units(ref _row[tag + 8])).StoreUnsafe(ref scores[tag]);
        }

        static Vector256<int> Units(ref float first)
        {
            var units = Vector256.Round(Vector256.LoadUnsafe(ref first) * UnitsOfOne);
            return Vector256.ConvertToInt32(Vector256.Clamp(units, Vector256.Create((float)-Largest), Vector256.Create((float)Largest)));
        }
    }

    private Word Analyze(ReadOnlySpan<char> word, SentenceCasing sentence)
    {
        foreach (var list in _features)
        {
            list.Clear();
        }

        return _model.Words.Analyze(word, sentence, _features);
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
