using System.Numerics;

namespace Entities.Sequence;

/// <summary>Soft gazetteers: which of a few classes of names a phrase is listed under. They are features, never labels.</summary>
/// <remarks>
/// A phrase is the mix of its words' hashes, 40 bits of it. Beginnings of longer phrases are kept too, so that a search
/// stops where no phrase goes on. Case does not count here: the features pair a class with the shape of the word.
/// </remarks>
internal sealed class PhraseClasses
{
    /// <summary>Classes at most: they are bits of a word, and one bit says that a longer phrase begins so.</summary>
    public const int MostClasses = 20;

    /// <summary>The bit that says that a longer phrase begins with this one.</summary>
    public const uint Continues = 1u << 31;

    public static readonly PhraseClasses None = new([], []);

    private const int MostTokens = 8;
    private const ulong Mask = (1UL << FeatureHash.FeatureBits) - 1;

    private readonly ulong[] _phrases; // ascending, as the file holds them
    private readonly uint[] _classes;
    private readonly ulong[] _slots; // phrase hash, 0 for none; a power of two of them
    private readonly uint[] _classesOfSlots;

    private PhraseClasses(ulong[] phrases, uint[] classes)
    {
        _phrases = phrases;
        _classes = classes;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(phrases.Length * 2, 2));
        _slots = new ulong[size];
        _classesOfSlots = new uint[size];
        for (var i = 0; i < phrases.Length; i++)
        {
            var slot = (int)phrases[i] & (size - 1);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = phrases[i];
            _classesOfSlots[slot] = classes[i];
        }
    }

    public int Count => _phrases.Length;

    /// <summary>The hash of a phrase, built word by word from 0.</summary>
    public static ulong Append(ulong phrase, ulong lower) => Math.Max(FeatureHash.Mix(phrase, lower) & Mask, 1);

    /// <summary>The classes of a phrase as bits, and <see cref="Continues"/>; 0 if no phrase is or begins so.</summary>
    public uint Find(ulong phrase)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)phrase & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_slots[slot] == phrase)
            {
                return _classesOfSlots[slot];
            }
        }

        return 0;
    }

    /// <summary>Builds the table.</summary>
    /// <param name="phrases">Phrases as the hashes of their words, with their classes as bits.</param>
    public static PhraseClasses Build(IEnumerable<(ulong[] Words, uint Classes)> phrases)
    {
        var table = new SortedDictionary<ulong, uint>();
        foreach (var (words, classes) in phrases)
        {
            if (words.Length is 0 or > MostTokens)
            {
                continue;
            }

            ulong phrase = 0;
            for (var i = 0; i < words.Length; i++)
            {
                phrase = Append(phrase, words[i]);
                table[phrase] = table.GetValueOrDefault(phrase) | (i == words.Length - 1 ? classes : Continues);
            }
        }

        return new PhraseClasses([.. table.Keys], [.. table.Values]);
    }

    public void Write(ModelWriter writer)
    {
        writer.WriteInt32(Count);
        writer.WriteAscending(_phrases);
        foreach (var classes in _classes)
        {
            writer.WriteVarint(((ulong)(classes & ~Continues) << 1) | (classes >> 31));
        }
    }

    public static PhraseClasses Read(ref ModelReader reader)
    {
        var count = reader.ReadCount(2, "phrases");
        if (count == 0)
        {
            return None;
        }

        var phrases = reader.ReadAscending(count, Mask);
        var classes = new uint[count];
        for (var i = 0; i < count; i++)
        {
            var value = reader.ReadVarint();
            classes[i] = (uint)(value >> 1) | ((value & 1) != 0 ? Continues : 0);
        }

        return new PhraseClasses(phrases, classes);
    }
}
