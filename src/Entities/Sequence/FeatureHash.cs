namespace Entities.Sequence;

/// <summary>The hashes that stand for words and features: 64 bits while they are mixed, <see cref="FeatureBits"/> when stored.</summary>
/// <remarks>Part of what a model means: a change here needs a new <see cref="Version"/>.</remarks>
internal static class FeatureHash
{
    /// <summary>
    /// The version of the features, which a model file carries: raise it with every change of what features are computed or
    /// how they are hashed. A model knows its features by their hashes alone, and with others it would find nothing, quietly.
    /// </summary>
    public const ushort Version = 1;

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
    public static ulong Feature(ulong kind, ulong a) => Finish((kind * 0x9E3779B97F4A7C15UL) + (a * 0xD6E8FEB86659FD93UL));

    public static ulong Feature(ulong kind, ulong a, ulong b) =>
        Finish((kind * 0x9E3779B97F4A7C15UL) + (a * 0xD6E8FEB86659FD93UL) + (b * 0xA0761D6478BD642FUL));

    public static ulong Feature(ulong kind, ulong a, ulong b, ulong c) =>
        Finish((kind * 0x9E3779B97F4A7C15UL) + (a * 0xD6E8FEB86659FD93UL) + (b * 0xA0761D6478BD642FUL) + (c * 0xE7037ED1A0B428DBUL));

    /// <summary>One round over independent products: a token has some twenty features of several words, so this is a hot path.</summary>
    private static ulong Finish(ulong hash)
    {
        hash = (hash ^ (hash >> 32)) * 0xFF51AFD7ED558CCDUL;
        return (hash ^ (hash >> 29)) & Mask;
    }

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
