using System.Collections.Immutable;
using Entities.MLNet.Training;
using Entities.Sequence;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Entities.MLNet;

/// <summary>A model trained with ML.NET: its classifier of token tags, with all that is needed to use it on text.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Weights are read out of ML.NET once, when the model is made or loaded; extraction then adds rows of
/// weights as core's own models do, and calls no part of ML.NET.</para>
/// <para>Train one with <see cref="MLNetEntityTrainer"/>, use it with <see cref="MLNetEntityExtractor"/>.</para>
/// </remarks>
public sealed class MLNetEntityModel
{
    private readonly ITransformer _classifier;
    private readonly ulong[] _features;
    private readonly float _smallestWeight;

    internal MLNetEntityModel(
        ITransformer classifier, MaximumEntropyModelParameters parameters, ulong[] features, SequenceModel sequence, float smallestWeight, SubwordTokenizer? subwords)
    {
        _classifier = classifier;
        _features = features;
        _smallestWeight = smallestWeight;
        Parameters = parameters;
        Sequence = sequence;
        Subwords = subwords;
    }

    /// <summary>The types that the model tells apart.</summary>
    public ImmutableArray<EntityType> Types => Sequence.Types;

    /// <summary>What the model is, in the words of whoever trained it; may be empty.</summary>
    public string Description => Sequence.Description;

    /// <summary>How many features have a weight.</summary>
    public int FeatureCount => Sequence.FeatureCount;

    /// <summary>The model of ML.NET: its classes are the tags, and its features those that training numbered.</summary>
    public MaximumEntropyModelParameters Parameters { get; }

    /// <summary>What cuts words into pieces for features; null if the model does without.</summary>
    public SubwordTokenizer? Subwords { get; }

    /// <summary>The same model as core's tagger uses it.</summary>
    internal SequenceModel Sequence { get; }

    /// <summary>Reads a model from a file.</summary>
    /// <param name="path">The file, written by <see cref="Save(string)"/>. Load only files that you trust: ML.NET creates the parts that a file names.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model of this library, cut short, damaged or newer than the library; the message says which.</exception>
    public static MLNetEntityModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Reads a model from a stream.</summary>
    /// <param name="stream">The stream, at the model's first byte; it is read to its end and left open.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is no model of this library, cut short, damaged or newer than the library; the message says which.</exception>
    public static MLNetEntityModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ModelArchive.Read(stream);
    }

    /// <summary>Writes the model to a file of ML.NET, with what using it on text needs beside it.</summary>
    /// <param name="path">The file, by habit <c>.zip</c>; it is replaced.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var bytes = new MemoryStream();
        Save(bytes);
        File.WriteAllBytes(path, bytes.ToArray());
    }

    /// <summary>Writes the model to a stream, as <see cref="Save(string)"/> does.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ModelArchive.Write(new ModelArchive.Parts(_classifier, Parameters, _features, WithoutFeatures(Sequence), _smallestWeight, Subwords), stream);
    }

    /// <summary>The model as one of core's: trained with ML.NET, saved and run without it.</summary>
    /// <returns>A model that finds the same mentions; its <see cref="SequenceModel.Save(string)"/> writes core's model file.</returns>
    /// <exception cref="InvalidOperationException">The model has subword features, which need Microsoft.ML.Tokenizers wherever it runs.</exception>
    public SequenceModel ToSequenceModel() => Subwords is null
        ? Sequence
        : throw new InvalidOperationException("The model has subword features, which core cannot compute: train one without them to export it.");

    /// <summary>Makes a model of its parts.</summary>
    /// <param name="parts">The parts; the frame's own features are not used.</param>
    /// <param name="weights">The weights of the classifier.</param>
    internal static MLNetEntityModel Create(in ModelArchive.Parts parts, TokenWeights weights)
    {
        var words = new WordFeatures(parts.Frame.Words.Classes, parts.Frame.Words.Phrases, parts.Subwords?.Pieces);
        var features = FeatureTable.Build(weights.Features, weights.Rows, parts.Frame.Tags.Stride, parts.SmallestWeight);
        return new MLNetEntityModel(parts.Classifier, parts.Parameters, parts.Features, With(parts.Frame, features, words), parts.SmallestWeight, parts.Subwords);
    }

    /// <summary>The same model, calibrated.</summary>
    internal MLNetEntityModel As(SequenceModel calibrated) => new(_classifier, Parameters, _features, calibrated, _smallestWeight, Subwords);

    private static SequenceModel WithoutFeatures(SequenceModel model) =>
        With(model, FeatureTable.Build([], [], model.Tags.Stride, least: 0), new WordFeatures(model.Words.Classes, model.Words.Phrases));

    private static SequenceModel With(SequenceModel model, FeatureTable features, WordFeatures words) =>
        new(model.Tags, model.Transitions, features, words, model.Sharpness, model.Agreement, model.Description);
}
