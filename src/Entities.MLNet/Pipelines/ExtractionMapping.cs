using System.Collections.Concurrent;
using Microsoft.ML.Transforms;

namespace Entities.MLNet.Pipelines;

/// <summary>Finds the entities of a row's text with the extractor that the row names. Thread-safe.</summary>
internal sealed class ExtractionMapping
{
    private readonly ConcurrentDictionary<string, Lazy<IEntityExtractor>> _extractors = new(StringComparer.Ordinal);

    /// <summary>Creates a mapping.</summary>
    /// <param name="name">The name of an extractor that is there already; null for none.</param>
    /// <param name="extractor">That extractor.</param>
    public ExtractionMapping(ExtractorName? name = null, IEntityExtractor? extractor = null)
    {
        if (name is not null && extractor is not null)
        {
            _extractors[name.Text] = new Lazy<IEntityExtractor>(extractor);
        }
    }

    public void Map(ExtractedText row, FoundEntities found)
    {
        var extractor = _extractors.GetOrAdd(row.Extractor, static name => new Lazy<IEntityExtractor>(new ExtractorName(name).Find)).Value;
        Fill(extractor, row.Text, found);
    }

    public static void Fill(IEntityExtractor extractor, string text, FoundEntities found)
    {
        var mentions = extractor.Extract(text ?? "");
        found.Texts = new string[mentions.Count];
        found.Types = new string[mentions.Count];
        found.Starts = new int[mentions.Count];
        found.Ends = new int[mentions.Count];
        found.Scores = new float[mentions.Count];
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            found.Texts[i] = mention.Text;
            found.Types[i] = mention.Type.Label;
            found.Starts[i] = mention.Start;
            found.Ends[i] = mention.End;
            found.Scores[i] = (float)mention.Score;
        }
    }
}

/// <summary>What ML.NET makes the mapping with when it loads a pipeline: it finds the factory by its contract in the assembly that the pipeline names.</summary>
[CustomMappingFactoryAttribute(Contract)]
internal sealed class ExtractionFactory : CustomMappingFactory<ExtractedText, FoundEntities>
{
    public const string Contract = "Entities.ExtractEntities";

    public override Action<ExtractedText, FoundEntities> GetMapping() => new ExtractionMapping().Map;
}
