namespace Entities.Corpora;

/// <summary>How token columns are read. Immutable.</summary>
public sealed record ColumnsOptions
{
    /// <summary>The tag scheme to hold the file to; null, the default, to read any scheme as conlleval does.</summary>
    public TagScheme? Scheme { get; init; }

    /// <summary>What stands between two tokens in the text that is rebuilt; a space by default. It may be empty.</summary>
    public string TokenSeparator { get; init; } = " ";

    /// <summary>
    /// What stands between two sentences of a document; a blank line by default, so that whoever reads the text finds the
    /// same sentences. It may be empty.
    /// </summary>
    public string SentenceSeparator { get; init; } = "\n\n";
}
