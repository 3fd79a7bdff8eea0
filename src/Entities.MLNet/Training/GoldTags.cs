using Entities.Sequence;
using Entities.Training;

namespace Entities.MLNet.Training;

/// <summary>The one tag of each training token, which a classifier of single tokens needs.</summary>
/// <remarks>
/// Where a corpus leaves tags open (its type may mean several, or it does not mark one at all), a model learned from what is
/// not open chooses the best legal sequence among those allowed, and its choice is learned from: one step of hard
/// expectation-maximisation. A sentence that allows no legal sequence is left out, as core's trainer does.
/// </remarks>
internal sealed class GoldTags
{
    private readonly TrainingSet _set;
    private readonly TagSet _tags;

    public GoldTags(TrainingSet set, TagSet tags)
    {
        _set = set;
        _tags = tags;
        BySentence = [.. set.Sentences.Select(static sentence => sentence.Gold)];
        HasOpen = set.Sentences.Any(static sentence => sentence.Gold is null && IsOpen(sentence));
    }

    /// <summary>The tags of each sentence; null for those that are not learned from.</summary>
    public int[]?[] BySentence { get; }

    /// <summary>Whether the corpora leave some token's tag open.</summary>
    public bool HasOpen { get; }

    /// <summary>Whether some sentence is not open.</summary>
    public bool HasClosed => _set.Sentences.Any(static sentence => sentence.Gold is not null);

    /// <summary>The tags of the tokens that bear only one, in sentences that have others too; -1 for those others.</summary>
    public int[]?[] Single() => [.. _set.Sentences.Select(static sentence => sentence.Gold ?? Array.ConvertAll(sentence.Allowed, GoldLattice.OnlyTag))];

    /// <summary>Chooses the tags that are open.</summary>
    public void Choose(TokenWeights weights)
    {
        var viterbi = new Viterbi(_tags, new TransitionWeights(_tags.Width));
        float[] scores = [];
        for (var s = 0; s < BySentence.Length; s++)
        {
            var sentence = _set.Sentences[s];
            if (sentence.Gold is not null || !IsOpen(sentence))
            {
                continue;
            }

            if (scores.Length < sentence.Length * _tags.Stride)
            {
                scores = new float[sentence.Length * _tags.Stride * 2];
            }

            BySentence[s] = Choose(sentence, weights, viterbi, scores.AsSpan(0, sentence.Length * _tags.Stride));
        }
    }

    private static bool IsOpen(TrainingSentence sentence) => sentence.Allowed.Any(static row => GoldLattice.OnlyTag(row) < 0);

    private int[]? Choose(TrainingSentence sentence, TokenWeights weights, Viterbi viterbi, Span<float> scores)
    {
        const float Forbidden = -1e6f;
        var stride = _tags.Stride;
        for (var i = 0; i < sentence.Length; i++)
        {
            var row = scores.Slice(i * stride, stride);
            weights.Score(_set, sentence, i, row);
            for (var tag = 0; tag < stride; tag++)
            {
                row[tag] += sentence.Allowed[i][tag] > 0 ? 0 : Forbidden;
            }
        }

        var best = new int[sentence.Length];
        viterbi.Decode(scores, best);
        for (var i = 0; i < best.Length; i++)
        {
            if (sentence.Allowed[i][best[i]] == 0)
            {
                return null;
            }
        }

        return best;
    }
}
