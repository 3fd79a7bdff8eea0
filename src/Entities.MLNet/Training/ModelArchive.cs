using System.Buffers.Binary;
using System.IO.Compression;
using Entities.Sequence;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Entities.MLNet.Training;

/// <summary>The model file: a <c>.zip</c> as ML.NET writes it, which ML.NET alone can load too, with three entries more.</summary>
/// <remarks>
/// <code>
///   ...                    ML.NET's: the transformer whose classes are tags and whose features are numbered
///   Entities/frame         a model file of core without features: types, transitions, calibration, word classes
///   Entities/features      1 int32 version, 1 float smallest weight, 1 int32 count, then the hash of each feature as int64; little-endian
///   Entities/subwords      see <see cref="SubwordTokenizer"/>; only if the model has them
/// </code>
/// </remarks>
internal static class ModelArchive
{
    private const int Version = 1;
    private const int HeaderLength = 12;
    private const string Folder = "Entities/";
    private const string FrameName = Folder + "frame";
    private const string FeaturesName = Folder + "features";
    private const string SubwordsName = Folder + "subwords";

    /// <summary>What a file holds.</summary>
    internal readonly record struct Parts(
        ITransformer Classifier,
        MaximumEntropyModelParameters Parameters,
        ulong[] Features,
        SequenceModel Frame,
        float SmallestWeight,
        SubwordTokenizer? Subwords);

    public static void Write(in Parts parts, Stream stream)
    {
        using var archived = new MemoryStream();
        var context = new MLContext();
        var schema = context.Data.LoadFromEnumerable(Array.Empty<TokenRow>(), TokenRow.Schema(parts.Features.Length, TagKeys.Of(parts.Frame.Tags).Length)).Schema;
        context.Model.Save(parts.Classifier, schema, archived);
        using (var archive = new ZipArchive(archived, ZipArchiveMode.Update, leaveOpen: true))
        {
            using (var entry = archive.CreateEntry(FrameName).Open())
            {
                parts.Frame.Save(entry);
            }

            using (var entry = archive.CreateEntry(FeaturesName).Open())
            {
                WriteFeatures(parts.Features, parts.SmallestWeight, entry);
            }

            if (parts.Subwords is { } subwords)
            {
                using var entry = archive.CreateEntry(SubwordsName).Open();
                subwords.Save(entry);
            }
        }

        archived.Position = 0;
        archived.CopyTo(stream);
    }

    public static MLNetEntityModel Read(Stream stream)
    {
        using var bytes = new MemoryStream(); // ML.NET seeks
        stream.CopyTo(bytes);
        bytes.Position = 0;
        try
        {
            using var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            var frame = Entry(archive, FrameName, SequenceModel.Load) ?? throw Lacks(FrameName);
            var list = Entry(archive, FeaturesName, ReadFeatures) ?? throw Lacks(FeaturesName);
            var subwords = Entry(archive, SubwordsName, SubwordTokenizer.Load);
            var (classifier, parameters) = ReadClassifier(bytes);
            return MLNetEntityModel.Create(
                new Parts(classifier, parameters, list.Features, frame, list.SmallestWeight, subwords),
                TokenWeights.Read(parameters, frame.Tags, list.Features));
        }
        catch (Exception exception) when (exception is not (InvalidDataException or OutOfMemoryException))
        {
            // What ML.NET throws on a damaged file is whatever its parts run into; none of it is about anything but the file.
            throw new InvalidDataException($"The model is damaged: {exception.Message}", exception);
        }
    }

    private static (ITransformer Classifier, MaximumEntropyModelParameters Parameters) ReadClassifier(MemoryStream bytes)
    {
        bytes.Position = 0;
        var transformer = new MLContext().Model.Load(bytes, out _);
        transformer = transformer is TransformerChain<ITransformer> chain ? chain.LastTransformer : transformer;
        return transformer is ISingleFeaturePredictionTransformer<object> { Model: MaximumEntropyModelParameters parameters }
            ? (transformer, parameters)
            : throw new InvalidDataException($"The model of ML.NET is a {transformer?.GetType().Name}, and none of maximum entropy.");
    }

    private static T? Entry<T>(ZipArchive archive, string name, Func<Stream, T> read)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return default;
        }

        using var stream = entry.Open();
        return read(stream);
    }

    private static FeatureList ReadFeatures(Stream stream)
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var bytes = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        if (bytes.Length < HeaderLength)
        {
            throw new InvalidDataException("The model is cut short: its list of features has no header.");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (version != Version)
        {
            throw new InvalidDataException($"The model has format {version}; this version of the library reads format {Version}.");
        }

        var features = new ulong[(bytes.Length - HeaderLength) / sizeof(ulong)];
        if (BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]) != features.Length || bytes.Length != HeaderLength + (features.Length * sizeof(ulong)))
        {
            throw new InvalidDataException("The model is damaged: its list of features is not as long as it says.");
        }

        for (var i = 0; i < features.Length; i++)
        {
            features[i] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(HeaderLength + (i * sizeof(ulong)))..]);
        }

        return new FeatureList(features, BinaryPrimitives.ReadSingleLittleEndian(bytes[4..]));
    }

    private static InvalidDataException Lacks(string entry) =>
        new($"Not a model of this library: it is a file of ML.NET, perhaps, but has no entry {entry}.");

    private static void WriteFeatures(ulong[] features, float smallestWeight, Stream stream)
    {
        var bytes = new byte[HeaderLength + (features.Length * sizeof(ulong))];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Version);
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(4), smallestWeight);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), features.Length);
        for (var i = 0; i < features.Length; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(HeaderLength + (i * sizeof(ulong))), features[i]);
        }

        stream.Write(bytes);
    }

    private sealed record FeatureList(ulong[] Features, float SmallestWeight);
}
