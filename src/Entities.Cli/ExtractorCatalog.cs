using Entities.Extractors;

namespace Entities.Cli;

/// <summary>The extractors that <c>--extractor</c> offers, by name.</summary>
internal sealed class ExtractorCatalog(params IReadOnlyList<ExtractorCatalog.Entry> entries)
{
    /// <summary>The extractors of the library. Another one is another line here.</summary>
    public static ExtractorCatalog BuiltIn { get; } = new(
        new Entry("default", "the best there is (so far, rules)", () => RuleBasedEntityExtractor.English),
        new Entry("rules", "gazetteers, patterns and values alone", () => RuleBasedEntityExtractor.English));

    /// <summary>All extractors; the first is used where none is named.</summary>
    public IReadOnlyList<Entry> Entries { get; } = entries;

    /// <summary>Makes the extractor of a name.</summary>
    public IEntityExtractor Create(string name) => Entries.First(entry => entry.Name == name).Create();

    /// <summary>An extractor, made only when it is used.</summary>
    internal sealed record Entry(string Name, string Description, Func<IEntityExtractor> Create);
}
