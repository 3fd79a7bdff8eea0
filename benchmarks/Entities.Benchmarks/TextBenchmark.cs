using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>
/// Tokenizer, sentence splitter and the three extractors, against two baselines that read the same text: a split at white
/// space, and a compiled regular expression for capitalised words.
/// </summary>
[Config(typeof(ThroughputConfig))]
public partial class TextBenchmark
{
    private readonly List<Token> _tokens = [];
    private readonly List<Sentence> _sentences = [];
    private string _text = "";

    /// <summary>Which text is read.</summary>
    [Params("article", "megabyte")]
    public string Text { get; set; } = "article";

    /// <summary>The text of a name.</summary>
    public static string TextOf(string name) => name == "article" ? SampleText.Article : SampleText.Megabyte;

    [GlobalSetup]
    public void Setup() => _text = TextOf(Text);

    [Benchmark(Baseline = true, Description = "split at white space")]
    public int WhiteSpace()
    {
        var count = 0;
        foreach (var _ in _text.AsSpan().SplitAny([' ', '\n']))
        {
            count++;
        }

        return count;
    }

    [Benchmark(Description = "regex for capitalised words")]
    public int CapitalizedWords() => CapitalizedWord().Count(_text);

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

    [GeneratedRegex(@"\b\p{Lu}\w*(?: \p{Lu}\w*)*")]
    private static partial Regex CapitalizedWord();
}
