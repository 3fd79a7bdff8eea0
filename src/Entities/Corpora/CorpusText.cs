using System.Text;

namespace Entities.Corpora;

/// <summary>How corpus files are decoded.</summary>
internal static class CorpusText
{
    /// <summary>UTF-8 that refuses what is none: a corpus with replaced characters would teach and count them.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file, without its byte order mark.</summary>
    /// <exception cref="InvalidDataException">The file is not UTF-8; the message names it.</exception>
    public static string ReadAll(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        try
        {
            return Encoding.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = bytes[..Math.Max(0, exception.Index)].Count((byte)'\n') + 1;
            throw new InvalidDataException($"{path}:{line}: not valid UTF-8", exception);
        }
    }
}
