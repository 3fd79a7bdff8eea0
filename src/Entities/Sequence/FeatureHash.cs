namespace Entities.Sequence;

/// <summary>The hashes that stand for words and features: 64 bits while they are mixed, <see cref="FeatureBits"/> when stored.</summary>
/// <remarks>Part of the model format: a change here needs a new format version.</remarks>
internal static class FeatureHash
{
    /// <summary>Bits of a stored feature: a few hundred thousand features then hardly ever meet a stranger.</summary>
    public const int FeatureBits = 40;

    private const ulong Mask = (1UL << FeatureBits) - 1;

    public static ulong Mix(ulong hash, ulong value)
    {
        hash ^= value + 0x9E3779B97F4A7C15UL + (hash << 6) + (hash >> 2);
        hash *= 0xFF51AFD7ED558CCDUL;
        return hash ^ (hash >> 32);
    }

    /// <summary>A feature: its kind and what it holds.</summary>
    public static ulong Feature(ulong kind, ulong a) => Mix(Mix(kind * 0x9E3779B97F4A7C15UL, a), 0x2545F4914F6CDD1DUL) & Mask;

    public static ulong Feature(ulong kind, ulong a, ulong b) => Mix(Mix(Mix(kind * 0x9E3779B97F4A7C15UL, a), b), 0x2545F4914F6CDD1DUL) & Mask;

    public static ulong Feature(ulong kind, ulong a, ulong b, ulong c) => Feature(kind, Mix(a, b), c);

    /// <summary>The hash of a word as it is written.</summary>
    public static ulong Exact(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return Mix(hash, (ulong)word.Length);
    }

    /// <summary>The hash of a word in small letters, with one apostrophe for all.</summary>
    public static ulong Lower(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word)
        {
            hash = (hash ^ Fold(c)) * 1099511628211UL;
        }

        return Mix(hash, (ulong)word.Length);
    }

    public static char Fold(char c) =>
        c < 128 ? ((uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c)
        : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
