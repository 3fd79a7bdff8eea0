using Entities.Extractors;

namespace Entities.MLNet.Pipelines;

/// <summary>A name by which a saved pipeline finds its extractor again.</summary>
/// <param name="Text">What is saved: <c>default</c>, <c>rules</c>, <c>model</c>, or <c>file:</c> and a path.</param>
internal sealed record ExtractorName(string Text)
{
    private const string FilePrefix = "file:";

    private static readonly ExtractorName s_default = new("default");
    private static readonly ExtractorName s_rules = new("rules");
    private static readonly ExtractorName s_model = new("model");

    /// <summary>The name of an extractor; null if it has none.</summary>
    /// <param name="extractor">The extractor; null for the default one.</param>
    public static ExtractorName? Of(IEntityExtractor? extractor) => extractor switch
    {
        null => s_default,
        CombinedEntityExtractor when extractor == EntityExtractor.Default => s_default,
        RuleBasedEntityExtractor when extractor == RuleBasedEntityExtractor.English => s_rules,
        StatisticalEntityExtractor when extractor == StatisticalEntityExtractor.English => s_model,
        _ => null,
    };

    public static ExtractorName OfFile(string path) => new(FilePrefix + path);

    /// <summary>The extractor of the name.</summary>
    /// <exception cref="IOException">It is a model file that cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is a file that is no model, or no name that this version knows.</exception>
    public IEntityExtractor Find() => this switch
    {
        _ when this == s_default => EntityExtractor.Default,
        _ when this == s_rules => RuleBasedEntityExtractor.English,
        _ when this == s_model => StatisticalEntityExtractor.English,
        _ when Text.StartsWith(FilePrefix, StringComparison.Ordinal) => Load(Text[FilePrefix.Length..]),
        _ => throw new InvalidDataException($"The pipeline names an extractor '{Text}', which this version of the library does not know."),
    };

    private static IEntityExtractor Load(string path)
    {
        Span<byte> start = stackalloc byte[2];
        using (var stream = File.OpenRead(path))
        {
            stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        }

        return start.SequenceEqual("PK"u8) ? MLNetEntityExtractor.Load(path) : StatisticalEntityExtractor.Load(path);
    }
}
