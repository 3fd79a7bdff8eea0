using System.Runtime.CompilerServices;

namespace Entities.Text;

/// <summary>Numbers words, without regard to case: from a span of characters to a dense number, without allocating.</summary>
/// <remarks>
/// An open-addressing hash table over one pool of characters, so that a million words cost their characters and some 12
/// bytes each, and building it makes no object a word. Reading is thread-safe once adding is done.
/// </remarks>
internal sealed class WordIndex
{
    private char[] _pool = new char[256];
    private int _poolLength;
    private int[] _ends = new int[64]; // where each word ends in the pool
    private uint[] _hashes = new uint[64];
    private int[] _slots = new int[128]; // number + 1, or 0; a power of two of them
    private int _count;

    /// <summary>How many words there are; their numbers run from 0.</summary>
    public int Count => _count;

    /// <summary>The number of a word.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <returns>Its number, or -1 if it was never added.</returns>
    public int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var mask = (uint)_slots.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var number = _slots[slot] - 1;
            if (number < 0 || (_hashes[number] == hash && Matches(number, word)))
            {
                return number;
            }
        }
    }

    /// <summary>Adds a word, or finds it if it is there.</summary>
    /// <param name="word">The word, in any case.</param>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<char> word)
    {
        var found = Find(word);
        if (found >= 0)
        {
            return found;
        }

        if ((_count + 1) * 2 > _slots.Length)
        {
            Grow();
        }

        if (_count == _ends.Length)
        {
            Array.Resize(ref _ends, _count * 2);
            Array.Resize(ref _hashes, _count * 2);
        }

        if (_poolLength + word.Length > _pool.Length)
        {
            Array.Resize(ref _pool, Math.Max(_pool.Length * 2, _poolLength + word.Length));
        }

        foreach (var c in word)
        {
            _pool[_poolLength++] = Fold(c);
        }

        var hash = Hash(word);
        _ends[_count] = _poolLength;
        _hashes[_count] = hash;
        Insert(hash, _count);
        return _count++;
    }

    /// <summary>The characters of a word, folded to small letters.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>A slice of the pool; nothing is allocated.</returns>
    public ReadOnlySpan<char> WordAt(int number) => _pool.AsSpan((number == 0 ? 0 : _ends[number - 1]).._ends[number]);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < _count; number++)
        {
            Insert(_hashes[number], number);
        }
    }

    private void Insert(uint hash, int number)
    {
        var mask = (uint)_slots.Length - 1;
        var slot = hash & mask;
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _slots[slot] = number + 1;
    }

    private bool Matches(int number, ReadOnlySpan<char> word)
    {
        var stored = WordAt(number);
        if (stored.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != stored[i])
            {
                return false;
            }
        }

        return true;
    }

    // FNV-1a over the folded characters, with a last mix for the low bits that pick the slot.
    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>Small letters, and one apostrophe for all, so that <c>Shi’ite</c> and <c>Shi'ite</c> are one word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char c)
    {
        if (c < 128)
        {
            return (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c;
        }

        return c == '’' ? '\'' : char.ToLowerInvariant(c);
    }
}
