using System.Collections.Immutable;

namespace Entities.Sequence;

/// <summary>A trained model that labels token sequences: a linear-chain conditional random field over word features.</summary>
/// <remarks>
/// Immutable and thread-safe. It holds its types, weights, word classes and soft gazetteers, and needs nothing else.
/// Train one with <see cref="Training.CrfTrainer"/>, use it with <see cref="Extractors.StatisticalEntityExtractor"/>.
/// </remarks>
public sealed class SequenceModel
{
    internal SequenceModel(TagSet tags, TransitionWeights transitions, FeatureTable features, WordFeatures words, float sharpness, string description)
    {
        Tags = tags;
        Transitions = transitions;
        Features = features;
        Words = words;
        Sharpness = sharpness;
        Description = description;
    }

    /// <summary>The types that the model tells apart.</summary>
    public ImmutableArray<EntityType> Types => Tags.Types;

    /// <summary>What the model is, in the words of whoever trained it; may be empty.</summary>
    public string Description { get; }

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => Features.Count;

    /// <summary>How many words have a class (a cluster).</summary>
    public int WordCount => Words.Classes.Count;

    internal TagSet Tags { get; }

    internal TransitionWeights Transitions { get; }

    internal FeatureTable Features { get; }

    internal WordFeatures Words { get; }

    /// <summary>The inverse temperature: what scores are multiplied by before they become probabilities, fitted so that these are true.</summary>
    internal float Sharpness { get; }

    /// <summary>Reads a model from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">
    /// It is no model, cut short, damaged, or of a format newer than this library; the message says which.
    /// </exception>
    public static SequenceModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a model from a stream.</summary>
    /// <param name="stream">The stream, at the model's first byte; it is left open, just past the model.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">
    /// It is no model, cut short, damaged, or of a format newer than this library; the message says which.
    /// </exception>
    public static SequenceModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelFormat.Read(stream);
    }

    /// <summary>Writes the model to a file.</summary>
    /// <param name="path">The file; it is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.Create(path);
        Save(stream);
    }

    /// <summary>Writes the model to a stream: the same bytes for the same model.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelFormat.Write(this, stream);
    }

    internal SequenceModel With(float sharpness) => new(Tags, Transitions, Features, Words, sharpness, Description);
}
