using Entities.Sequence;
using SubwordModel = Microsoft.ML.Tokenizers.Tokenizer;

namespace Entities.MLNet.Training;

/// <summary>The pieces of words as features: which, and whether each is all of the word, its beginning, its end or between.</summary>
internal sealed class SubwordPieces(SubwordModel model, bool lowerCase) : WordPieces
{
    /// <summary>Longer words are addresses and noise.</summary>
    private const int LongestWord = 100;

    private enum Place
    {
        Whole,
        Begin,
        Inside,
        End,
    }

    public override IReadOnlyList<ulong> Of(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LongestWord)
        {
            return [];
        }

        var pieces = Cut(word.ToString());
        var features = new ulong[pieces.Count];
        for (var i = 0; i < features.Length; i++)
        {
            var place = features.Length == 1 ? Place.Whole : i == 0 ? Place.Begin : i == features.Length - 1 ? Place.End : Place.Inside;
            features[i] = FeatureHash.Mix(FeatureHash.Exact(pieces[i]), (ulong)place);
        }

        return features;
    }

    public IReadOnlyList<string> Cut(string word) => word.Length > LongestWord
        ? [word]
        : [.. model.EncodeToTokens(lowerCase ? word.ToLowerInvariant() : word, out _, considerPreTokenization: false, considerNormalization: false).Select(static token => token.Value)];
}
