using System.Runtime.InteropServices;
using BenchmarkDotNet.Attributes;
using Entities.Benchmarks.Columns;
using Entities.Comparison.Measuring;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>
/// Tokenizer, sentence splitter and the three extractors on one core, against two baselines that read the same text: a split
/// at white space, and a compiled regular expression for capitalised words.
/// </summary>
[Config(typeof(ThroughputConfig))]
public class TextBenchmark
{
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private string _text = "";

    /// <summary>Which text is read.</summary>
    [Params("message", "article", "megabyte")]
    public string Text { get; set; } = "article";

    [GlobalSetup]
    public void Setup() => _text = SampleText.Of(Text);

    [Benchmark(Baseline = true, Description = "split at white space")]
    public int WhiteSpace() => Baselines.Split.Count!(_text);

    [Benchmark(Description = "regex for capitalised words")]
    public int CapitalizedWords() => Baselines.CapitalizedWords.Count!(_text);

    [Benchmark(Description = "tokenizer")]
    public int Tokenize()
    {
        _tokens.Clear();
        EnglishText.Tokenizer.Tokenize(_text, _tokens);
        return _tokens.Count;
    }

    [Benchmark(Description = "tokenizer and sentence splitter")]
    public int Split()
    {
        Tokenize();
        _sentences.Clear();
        EnglishText.SentenceSplitter.Split(_text, CollectionsMarshal.AsSpan(_tokens), _sentences);
        return _sentences.Count;
    }

    [Benchmark(Description = "rule-based extractor")]
    public int Rules() => RuleBasedEntityExtractor.English.Extract(_text).Count;

    [Benchmark(Description = "statistical extractor")]
    public int Model() => StatisticalEntityExtractor.English.Extract(_text).Count;

    [Benchmark(Description = "default extractor")]
    public int Default() => EntityExtractor.Default.Extract(_text).Count;
}
