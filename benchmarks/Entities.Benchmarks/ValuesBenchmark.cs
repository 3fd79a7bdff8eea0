using BenchmarkDotNet.Attributes;
using Entities.Benchmarks.Columns;
using Entities.Comparison.Measuring;
using Entities.Languages.English;
using Entities.Languages.English.Values;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>
/// Values alone, in text that is tokenised already: most words mean nothing to them and must cost next to nothing, which
/// text without values shows.
/// </summary>
[Config(typeof(ThroughputConfig))]
public class ValuesBenchmark
{
    private readonly List<Candidate> _candidates = [];
    private string _text = "";
    private TokenizedDocument? _document;

    /// <summary>Which text is read.</summary>
    [Params("no values", "values", "article", "megabyte")]
    public string Text { get; set; } = "article";

    [GlobalSetup]
    public void Setup()
    {
        _text = SampleText.Of(Text);
        _document = TokenizedDocument.Create(new Document(_text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
    }

    [GlobalCleanup]
    public void Cleanup() => _document!.Dispose();

    [Benchmark(Baseline = true, Description = "split at white space")]
    public int WhiteSpace() => Baselines.Split.Count!(_text);

    [Benchmark(Description = "values")]
    public int Values()
    {
        _candidates.Clear();
        EnglishValues.Recognizer.Find(_document!, _candidates);
        return _candidates.Count;
    }
}
