using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Entities.Sequence;

/// <summary>The model file, little-endian.</summary>
/// <remarks>
/// <code>
///   8   "ENTITIES"          2   format version       2   version of the features       4   length of the content
///   32  SHA-256 of the content
///   ..  content: description, types, transition weights, sharpness, agreement, word classes, phrases, features
/// </code>
/// <para>The content holds numbers and the labels of types only, no code and no names of .NET types: it is safe to load
/// from anywhere. Every count is checked against the bytes that are there before memory is taken.</para>
/// </remarks>
internal static class ModelFormat
{
    private const int Version = 1;
    private const int HeaderLength = 48;
    private const int MostContent = 1 << 30;

    private static ReadOnlySpan<byte> Magic => "ENTITIES"u8;

    public static void Write(SequenceModel model, Stream stream)
    {
        var content = new ModelWriter();
        content.WriteString(model.Description);
        content.WriteUInt16((ushort)model.Types.Length);
        foreach (var type in model.Types)
        {
            content.WriteString(type.Label);
        }

        foreach (var weight in model.Transitions.Between)
        {
            content.WriteSingle(weight);
        }

        foreach (var weight in model.Transitions.Inside)
        {
            content.WriteSingle(weight);
        }

        content.WriteSingle(model.Sharpness);
        content.WriteSingle(model.Agreement);
        model.Words.Classes.Write(content);
        model.Words.Phrases.Write(content);
        model.Features.Write(content);

        Span<byte> header = stackalloc byte[HeaderLength];
        header.Clear();
        Magic.CopyTo(header);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[10..], FeatureHash.Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], content.Written.Length);
        SHA256.HashData(content.Written, header[16..]);
        stream.Write(header);
        stream.Write(content.Written);
    }

    public static SequenceModel Read(Stream stream)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        var read = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (read < Magic.Length || !header.StartsWith(Magic))
        {
            throw new InvalidDataException(Magic.StartsWith(header[..Math.Min(read, Magic.Length)]) && read > 0
                ? "The model is cut short: its header is not whole."
                : "Not a model of this library: it does not begin with ENTITIES.");
        }

        if (read < HeaderLength)
        {
            throw new InvalidDataException("The model is cut short: its header is not whole.");
        }

        var version = BinaryPrimitives.ReadUInt16LittleEndian(header[8..]);
        if (version != Version)
        {
            throw new InvalidDataException(version > Version
                ? $"The model has format {version}, newer than format {Version}, the newest that this version of the library reads: update the library."
                : $"The model is damaged: its format is {version}, and there is none below 1.");
        }

        var features = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        if (features != FeatureHash.Version)
        {
            throw new InvalidDataException($"The model was trained with version {features} of the features, and this version of the library computes version {FeatureHash.Version}: "
                + (features > FeatureHash.Version ? "update the library." : "train the model anew."));
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (length is <= 0 or > MostContent)
        {
            throw ModelReader.Damaged($"it says that it is {length} bytes long");
        }

        var content = ReadContent(stream, length);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        if (!hash.SequenceEqual(header[16..]))
        {
            throw ModelReader.Damaged("its checksum does not match");
        }

        return Parse(content);
    }

    /// <summary>Reads in steps, so that a short stream that claims to be long takes no more memory than it has bytes.</summary>
    private static byte[] ReadContent(Stream stream, int length)
    {
        const int Step = 1 << 24;
        var content = new byte[Math.Min(length, Step)];
        var filled = 0;
        while (true)
        {
            var read = stream.ReadAtLeast(content.AsSpan(filled), content.Length - filled, throwOnEndOfStream: false);
            filled += read;
            if (filled < content.Length)
            {
                throw new InvalidDataException($"The model is cut short: {length} bytes of content expected, {filled} there.");
            }

            if (filled == length)
            {
                return content;
            }

            Array.Resize(ref content, (int)Math.Min(length, (long)content.Length * 2));
        }
    }

    private static SequenceModel Parse(byte[] content)
    {
        var reader = new ModelReader(content);
        var description = reader.ReadString();
        var tags = ReadTypes(ref reader);
        var transitions = new TransitionWeights(tags.Width);
        foreach (ref var weight in transitions.Between.AsSpan())
        {
            weight = reader.ReadSingle("a transition weight");
        }

        foreach (ref var weight in transitions.Inside.AsSpan())
        {
            weight = reader.ReadSingle("a transition weight");
        }

        var sharpness = reader.ReadSingle("the sharpness");
        var agreement = reader.ReadSingle("the weight of agreement");
        var classes = WordClasses.Read(ref reader);
        var phrases = PhraseClasses.Read(ref reader);
        var features = FeatureTable.Read(ref reader, tags);
        return reader.IsAtEnd
            ? new SequenceModel(tags, transitions, features, new WordFeatures(classes, phrases), sharpness, agreement, description)
            : throw ModelReader.Damaged("more bytes follow than it needs");
    }

    private static TagSet ReadTypes(ref ModelReader reader)
    {
        var types = new EntityType[reader.ReadUInt16()];
        if (types.Length is 0 or > TagSet.MostTypes)
        {
            throw ModelReader.Damaged($"it has {types.Length} types");
        }

        for (var i = 0; i < types.Length; i++)
        {
            var label = reader.ReadString();
            if (label.Length == 0 || label.Any(char.IsWhiteSpace))
            {
                throw ModelReader.Damaged("a type has no proper label");
            }

            types[i] = new EntityType(label);
        }

        return types.Distinct().Count() == types.Length
            ? new TagSet([.. types])
            : throw ModelReader.Damaged("a type occurs twice");
    }
}
