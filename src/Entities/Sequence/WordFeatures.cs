using System.Runtime.InteropServices;

namespace Entities.Sequence;

/// <summary>The places, seen from a token, whose word gives it features.</summary>
internal enum Slot : byte
{
    Before2,
    Before1,
    Here,
    After1,
    After2,

    /// <summary>Before another occurrence of the token's word in the document.</summary>
    BeforeOther,

    /// <summary>After another occurrence.</summary>
    AfterOther,

    /// <summary>Anywhere three to five tokens before.</summary>
    FarBefore,

    /// <summary>Anywhere three to five tokens after.</summary>
    FarAfter,
}

/// <summary>The features that depend on one word alone: they are summed once for a distinct word and slot, and kept.</summary>
/// <remarks>
/// <para>A word yields atoms, each of a <see cref="Kind"/>; the feature of a slot is the atom mixed with the slot:</para>
/// <code>
///   feature(slot, atom) = mix(slot, kind, value)      for the slots that the kind is seen from
/// </code>
/// </remarks>
internal sealed class WordFeatures(WordClasses classes, PhraseClasses phrases, WordPieces? pieces = null)
{
    public const int Slots = 9;

    private const int LongestAffix = 4;
    private const int LongestShape = 24;

    private const int Near = (1 << (int)Slot.Before1) | (1 << (int)Slot.Here) | (1 << (int)Slot.After1);
    private const int Window = Near | (1 << (int)Slot.Before2) | (1 << (int)Slot.After2);
    private const int Others = (1 << (int)Slot.BeforeOther) | (1 << (int)Slot.AfterOther);
    private const int Far = (1 << (int)Slot.FarBefore) | (1 << (int)Slot.FarAfter);
    private const int Only = 1 << (int)Slot.Here;

    private enum Kind
    {
        Exact = 1,
        Lower,
        Shape,
        LongShape,
        Casing,
        Prefix,
        NearSuffix,
        Suffix,
        Length,
        Headline,
        Phrase,
        Bias,
        Piece,
        Class = 32,
    }

    public WordClasses Classes => classes;

    public PhraseClasses Phrases => phrases;

    /// <summary>The feature that every token has: its weights are the tags' biases.</summary>
    public static ulong BiasFeature { get; } = FeatureHash.Feature((ulong)Kind.Bias, (ulong)Slot.Here, 0);

    /// <summary>Beyond the end of a sentence.</summary>
    public static Word Boundary { get; } = new(0x5EED, 0x5EED, 0, 0, 0, Casing.Boundary);

    /// <summary>Finds the features of a word in every slot.</summary>
    /// <param name="word">The word; empty for <see cref="Boundary"/>.</param>
    /// <param name="sentence">How its sentence is written.</param>
    /// <param name="features">For each slot a list to append to.</param>
    /// <returns>What features of several words need of it.</returns>
    public Word Analyze(ReadOnlySpan<char> word, SentenceCasing sentence, List<ulong>[] features)
    {
        var atoms = new Atoms(features);
        if (word.IsEmpty)
        {
            atoms.Add(Kind.Lower, 0x5EED, Window | Others);
            return Boundary;
        }

        var inCapitals = sentence == SentenceCasing.Upper;
        var casing = CasingOf(word);
        var exact = FeatureHash.Exact(word);
        var lower = FeatureHash.Lower(word);
        Span<char> shape = stackalloc char[LongestShape];
        var longShape = ShapeOf(word, shape, run: 4, out var longLength) ? FeatureHash.Exact(shape[..longLength]) : 1;
        var shortShape = ShapeOf(word, shape, run: 1, out var shortLength) ? FeatureHash.Exact(shape[..shortLength]) : 1;
        if (inCapitals)
        {
            shortShape = FeatureHash.Mix(shortShape, 7);
            longShape = FeatureHash.Mix(longShape, 7);
        }
        else
        {
            atoms.Add(Kind.Exact, exact, Only);
        }

        atoms.Add(Kind.Bias, 0, Only);
        atoms.Add(Kind.Lower, lower, Window | Others);
        atoms.Add(Kind.Shape, shortShape, Window | Others);
        atoms.Add(Kind.LongShape, longShape, Only);
        atoms.Add(Kind.Casing, ((ulong)casing << 1) | (inCapitals ? 1UL : 0), Window | Others);
        atoms.Add(Kind.Length, (ulong)Math.Min(word.Length, 12), Only);
        if (sentence != SentenceCasing.Normal)
        {
            atoms.Add(Kind.Headline, ((ulong)sentence << 8) | (ulong)casing, Only);
        }

        AddAffixes(word, ref atoms);
        foreach (var piece in pieces is null ? [] : pieces.Of(word))
        {
            atoms.Add(Kind.Piece, piece, Near);
        }

        var row = classes.Find(lower);
        for (var k = 0; k < classes.Columns.Length; k++)
        {
            // A word without a class is a class of its own in the first clustering.
            if (row >= 0 || k == 0)
            {
                atoms.Add(Kind.Class + k, row < 0 ? ulong.MaxValue : classes.Columns[k][row], k == 0 ? Window | Others | Far : Window | Others);
            }
        }

        var phrase = phrases.Find(PhraseClasses.Append(0, lower));
        for (var bits = phrase & ~PhraseClasses.Continues; bits != 0; bits &= bits - 1)
        {
            var number = (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits);
            atoms.Add(Kind.Phrase, (number << 8) | (casing == Casing.Lower ? 1UL : 0) | (inCapitals ? 2UL : 0), Near | Others);
        }

        var coarse = row >= 0 ? classes.Columns[0][row] + 1 : 0;
        var fine = row >= 0 ? classes.Columns[Math.Min(1, classes.Columns.Length - 1)][row] + 1 : 0;
        return new Word(lower, (uint)shortShape, (ushort)coarse, (ushort)fine, phrase, casing);
    }

    private static void AddAffixes(ReadOnlySpan<char> word, ref Atoms atoms)
    {
        Span<char> folded = stackalloc char[LongestAffix];
        for (var length = 1; length <= LongestAffix && length < word.Length; length++)
        {
            Fold(word[..length], folded);
            atoms.Add(Kind.Prefix, FeatureHash.Exact(folded[..length]), Only);
            Fold(word[^length..], folded);
            var suffix = FeatureHash.Exact(folded[..length]);
            atoms.Add(Kind.Suffix, suffix, Only);
            if (length == 3)
            {
                atoms.Add(Kind.NearSuffix, suffix, Near & ~Only);
            }
        }
    }

    private static void Fold(ReadOnlySpan<char> from, Span<char> to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = char.IsAsciiDigit(from[i]) ? '0' : FeatureHash.Fold(from[i]);
        }
    }

    /// <summary>Letters become X or x, digits d; runs of one are cut at a length. Very long words have no shape.</summary>
    private static bool ShapeOf(ReadOnlySpan<char> word, Span<char> shape, int run, out int length)
    {
        length = 0;
        var repeated = 0;
        foreach (var c in word)
        {
            var sign = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? 'd' : FeatureHash.Fold(c);
            repeated = length > 0 && shape[length - 1] == sign ? repeated + 1 : 1;
            if (repeated <= run)
            {
                if (length == shape.Length)
                {
                    return false;
                }

                shape[length++] = sign;
            }
        }

        return true;
    }

    private static Casing CasingOf(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper == 0 ? (lower == 0 ? Casing.None : Casing.Lower)
            : lower == 0 ? (upper == 1 ? Casing.Letter : Casing.Upper)
            : upper == 1 && char.IsUpper(word[0]) ? Casing.Initial : Casing.Mixed;
    }

    private readonly ref struct Atoms(List<ulong>[] features)
    {
        public void Add(Kind kind, ulong value, int slots)
        {
            for (var rest = (uint)slots; rest != 0; rest &= rest - 1)
            {
                var slot = System.Numerics.BitOperations.TrailingZeroCount(rest);
                features[slot].Add(FeatureHash.Feature((ulong)kind, (ulong)slot, value));
            }
        }
    }
}
