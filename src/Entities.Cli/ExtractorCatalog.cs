using Entities.Extractors;

namespace Entities.Cli;

/// <summary>The extractors that <c>--extractor</c> offers, by name.</summary>
internal sealed class ExtractorCatalog(params IReadOnlyList<ExtractorCatalog.Entry> entries)
{
    /// <summary>The name of the extractor that takes a model of the user's own.</summary>
    public const string Statistical = "statistical";

    /// <summary>The extractors of the library. Another one is another line here.</summary>
    public static ExtractorCatalog BuiltIn { get; } = new(
        new Entry("default", "model and rules together", () => EntityExtractor.Default),
        new Entry("rules", "gazetteers, patterns and values alone", () => RuleBasedEntityExtractor.English),
        new Entry(Statistical, "the trained model alone", () => StatisticalEntityExtractor.English));

    /// <summary>All extractors; the first is used where none is named.</summary>
    public IReadOnlyList<Entry> Entries { get; } = entries;

    /// <summary>The extractor of a name.</summary>
    public Entry this[string name] => Entries.First(entry => entry.Name == name);

    /// <summary>An extractor, made only when it is used.</summary>
    internal sealed record Entry(string Name, string Description, Func<IEntityExtractor> Create);
}
