using System.Numerics;
using System.Runtime.InteropServices;
using Entities.Sequence;
using Entities.Training;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Entities.MLNet.Training;

/// <summary>The weights of a maximum-entropy model, read out of ML.NET once and laid as core's decoder wants them.</summary>
/// <remarks>
/// <code>
///   Rows[feature * stride + tag]      ML.NET has a vector over all features for each tag; here each feature has a row of tags
/// </code>
/// <para>The bias of a tag is the weight of the feature that every token has; it is the last row if training did not number it.</para>
/// </remarks>
internal sealed class TokenWeights
{
    private TokenWeights(TagSet tags, ulong[] features, float[] rows)
    {
        Tags = tags;
        Features = features;
        Rows = rows;
    }

    public TagSet Tags { get; }

    /// <summary>The feature of each row.</summary>
    public ulong[] Features { get; }

    public float[] Rows { get; }

    /// <summary>Reads the weights.</summary>
    /// <param name="parameters">The model of ML.NET.</param>
    /// <param name="tags">Its classes are the tags of this set.</param>
    /// <param name="features">The features in the order of its vectors.</param>
    /// <exception cref="InvalidDataException">The model has other classes or features.</exception>
    public static TokenWeights Read(MaximumEntropyModelParameters parameters, TagSet tags, ulong[] features)
    {
        VBuffer<float>[]? vectors = null;
        parameters.GetWeights(ref vectors, out var classes);
        var keys = TagKeys.Of(tags);
        if (classes != keys.Length)
        {
            throw new InvalidDataException($"The ML.NET model has {classes} classes; its {tags.Types.Length} types need {keys.Length}.");
        }

        var biases = parameters.GetBiases().ToArray();
        var bias = Array.IndexOf(features, WordFeatures.BiasFeature);
        var all = bias < 0 ? [.. features, WordFeatures.BiasFeature] : features;
        bias = bias < 0 ? features.Length : bias;
        var rows = new float[all.Length * tags.Stride];
        for (var key = 0; key < classes; key++)
        {
            if (vectors![key].Length != features.Length)
            {
                throw new InvalidDataException($"The ML.NET model has {vectors[key].Length} features, and {features.Length} are listed.");
            }

            foreach (var (feature, weight) in vectors[key].Items())
            {
                rows[(feature * tags.Stride) + keys[key]] = weight;
            }

            rows[(bias * tags.Stride) + keys[key]] += biases[key];
        }

        return new TokenWeights(tags, all, rows);
    }

    /// <summary>The scores of a token of a training sentence.</summary>
    public void Score(TrainingSet set, TrainingSentence sentence, int token, Span<float> scores)
    {
        scores.Clear();
        for (var l = sentence.WordStarts[token]; l < sentence.WordStarts[token + 1]; l++)
        {
            Add(set.Lists[sentence.WordLists[l]], scores);
        }

        Add(sentence.Own.AsSpan(sentence.OwnStarts[token]..sentence.OwnStarts[token + 1]), scores);
        if (Features.Length > set.Features.Length)
        {
            Add([set.Features.Length], scores);
        }
    }

    private void Add(ReadOnlySpan<int> features, Span<float> scores)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(scores); // a stride is a multiple of 16
        foreach (var feature in features)
        {
            var row = MemoryMarshal.Cast<float, Vector<float>>(Rows.AsSpan(feature * scores.Length, scores.Length));
            for (var i = 0; i < sums.Length; i++)
            {
                sums[i] += row[i];
            }
        }
    }
}
