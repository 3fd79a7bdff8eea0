using System.Text;

namespace Entities.Corpora;

/// <summary>How corpus files are decoded.</summary>
internal static class CorpusText
{
    /// <summary>UTF-8 that refuses what is none: a corpus with replaced characters would teach and count them.</summary>
    public static Encoding Encoding { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
