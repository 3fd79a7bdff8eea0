using System.Numerics;
using Entities.Text;

namespace Entities.Sequence;

/// <summary>The features that depend on more than one word: pairs, phrases, quotes, and the document.</summary>
/// <remarks>
/// <para>For a token at 0, with w words in small letters, s shapes, c and f classes of a coarse and a fine clustering:</para>
/// <code>
///   w-1 w0 | w0 w+1 | w-1 s0 | s0 w+1 | s-1 s0 | s0 s+1 | s-1 s0 s+1 | s-2 s-1 s0 | s0 s+1 s+2
///   f-1 f0 | f0 f+1 | c-1 s0 c+1 | c-2 c-1 s0 | s0 c+1 c+2 | f-1 s0 | s0 f+1
/// </code>
/// </remarks>
internal static class ContextFeatures
{
    /// <summary>The most features that <see cref="Write"/> writes, listed phrases aside.</summary>
    public const int Most = 64;

    private enum Kind
    {
        WordBeforeWord = 128,
        WordAfterWord,
        WordBeforeShape,
        ShapeWordAfter,
        Shapes01,
        Shapes10,
        Shapes101,
        Shapes210,
        Shapes012,
        Classes10,
        Classes01,
        ClassShapeClass,
        ClassesShape,
        ShapeClasses,
        ClassShape,
        ShapeClass,
        Signs,
        Quoted,
        Phrase,
        PhraseBefore,
        PhraseAfter,
    }

    /// <summary>Writes the features of a token.</summary>
    /// <param name="words">The words of the document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The token, in the sentence.</param>
    /// <param name="marks">What <see cref="SentenceMarks"/> found.</param>
    /// <param name="signs">What the document says about the word.</param>
    /// <param name="features">Where to write, <see cref="Most"/> at least.</param>
    /// <returns>How many were written.</returns>
    public static int Write(ReadOnlySpan<Word> words, Sentence sentence, int token, in TokenMarks marks, DocumentContext.Sign signs, Span<ulong> features)
    {
        var w0 = words[token];
        var before1 = token > sentence.FirstToken ? words[token - 1] : WordFeatures.Boundary;
        var before2 = token > sentence.FirstToken + 1 ? words[token - 2] : WordFeatures.Boundary;
        var after1 = token + 1 < sentence.EndToken ? words[token + 1] : WordFeatures.Boundary;
        var after2 = token + 2 < sentence.EndToken ? words[token + 2] : WordFeatures.Boundary;
        var n = 0;
        features[n++] = Of(Kind.WordBeforeWord, before1.Lower, w0.Lower);
        features[n++] = Of(Kind.WordAfterWord, w0.Lower, after1.Lower);
        features[n++] = Of(Kind.WordBeforeShape, before1.Lower, w0.Shape);
        features[n++] = Of(Kind.ShapeWordAfter, w0.Shape, after1.Lower);
        features[n++] = Of(Kind.Shapes10, before1.Shape, w0.Shape);
        features[n++] = Of(Kind.Shapes01, w0.Shape, after1.Shape);
        features[n++] = FeatureHash.Feature((ulong)Kind.Shapes101, before1.Shape, w0.Shape, after1.Shape);
        features[n++] = FeatureHash.Feature((ulong)Kind.Shapes210, before2.Shape, before1.Shape, w0.Shape);
        features[n++] = FeatureHash.Feature((ulong)Kind.Shapes012, w0.Shape, after1.Shape, after2.Shape);
        features[n++] = Of(Kind.Classes10, before1.Fine, w0.Fine);
        features[n++] = Of(Kind.Classes01, w0.Fine, after1.Fine);
        features[n++] = FeatureHash.Feature((ulong)Kind.ClassShapeClass, before1.Coarse, w0.Shape, after1.Coarse);
        features[n++] = FeatureHash.Feature((ulong)Kind.ClassesShape, before2.Coarse, before1.Coarse, w0.Shape);
        features[n++] = FeatureHash.Feature((ulong)Kind.ShapeClasses, w0.Shape, after1.Coarse, after2.Coarse);
        features[n++] = Of(Kind.ClassShape, before1.Fine, w0.Shape);
        features[n++] = Of(Kind.ShapeClass, w0.Shape, after1.Fine);
        if (signs != 0)
        {
            features[n++] = Of(Kind.Signs, (ulong)signs, (ulong)w0.Casing);
            features[n++] = Of(Kind.Signs, (ulong)signs | 256, before1.Casing == Casing.Boundary ? 1UL : 0);
        }

        if (marks.Quote != 0)
        {
            features[n++] = Of(Kind.Quoted, marks.Quote, (ulong)w0.Casing);
        }

        n = AddPhrases(Kind.Phrase, marks.Phrase, features, n);
        return n;
    }

    private static int AddPhrases(Kind kind, ulong phrases, Span<ulong> features, int n)
    {
        for (; phrases != 0 && n < features.Length; phrases &= phrases - 1)
        {
            features[n++] = Of(kind, (ulong)BitOperations.TrailingZeroCount(phrases), 0);
        }

        return n;
    }

    private static ulong Of(Kind kind, ulong a, ulong b) => FeatureHash.Feature((ulong)kind, a, b);
}
