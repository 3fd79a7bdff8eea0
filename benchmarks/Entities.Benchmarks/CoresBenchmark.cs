using BenchmarkDotNet.Attributes;
using Entities.Benchmarks.Columns;
using Entities.Comparison.Measuring;
using Entities.Extractors;

namespace Entities.Benchmarks;

/// <summary>A megabyte as its documents, read by one thread and by as many as there are cores.</summary>
[Config(typeof(ThroughputConfig))]
public class CoresBenchmark
{
    private Document[] _documents = [];

    /// <summary>How many threads read.</summary>
    [ParamsSource(nameof(ThreadCounts))]
    public int Threads { get; set; } = 1;

    public static IEnumerable<int> ThreadCounts => new[] { 1, Environment.ProcessorCount }.Distinct();

    [GlobalSetup]
    public void Setup() => _documents = [.. VariedText.Documents(SampleText.Megabyte).Select(static text => new Document(text))];

    [Benchmark(Baseline = true, Description = "split at white space")]
    public void WhiteSpace() => Read(static document => Baselines.Split.Count!(document.Text));

    [Benchmark(Description = "rule-based extractor")]
    public void Rules() => Read(static document => RuleBasedEntityExtractor.English.Extract(document).Count);

    [Benchmark(Description = "statistical extractor")]
    public void Model() => Read(static document => StatisticalEntityExtractor.English.Extract(document).Count);

    [Benchmark(Description = "default extractor")]
    public void Default() => Read(static document => EntityExtractor.Default.Extract(document).Count);

    private void Read(Func<Document, int> reader) =>
        Parallel.ForEach(_documents, new ParallelOptions { MaxDegreeOfParallelism = Threads }, document => reader(document));
}
