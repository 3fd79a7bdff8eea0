using BenchmarkDotNet.Attributes;
using Entities.Benchmarks.Columns;
using Entities.Comparison.Measuring;
using Entities.Languages.English;
using Entities.Rules;
using Entities.Text;

namespace Entities.Benchmarks;

/// <summary>A gazetteer of a thousand, a hundred thousand and a million phrases: building it, and looking up every token of a megabyte.</summary>
[Config(typeof(GazetteerConfig))]
public class GazetteerBenchmark
{
    private readonly List<GazetteerMatch> _matches = [];
    private string _text = "";
    private TokenizedDocument? _document;
    private string[] _phrases = [];
    private Gazetteer? _gazetteer;

    /// <summary>How many phrases there are.</summary>
    [Params(1_000, 100_000, 1_000_000)]
    public int Phrases { get; set; } = 1_000;

    /// <summary>Makes the gazetteer.</summary>
    internal static Gazetteer Build(string[] phrases) => Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(EntityType.Organization, phrases).Build();

    /// <summary>A megabyte of varied text with a phrase that all the gazetteers have after every line.</summary>
    internal static string TextWithPhrases()
    {
        var phrases = InventedNames.Create(1_000);
        return string.Join('\n', SampleText.Of("megabyte").Split('\n').Select((line, i) => line + " " + phrases[i % phrases.Length]));
    }

    [GlobalSetup]
    public void Setup()
    {
        _phrases = InventedNames.Create(Phrases);
        _gazetteer = Build(_phrases);
        _text = TextWithPhrases();
        _document = TokenizedDocument.Create(new Document(_text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
    }

    [GlobalCleanup]
    public void Cleanup() => _document!.Dispose();

    [Benchmark(Baseline = true, Description = "split at white space")]
    public int WhiteSpace() => Baselines.Split.Count!(_text);

    [Benchmark(Description = "look up every token")]
    public int LookUp()
    {
        _matches.Clear();
        _gazetteer!.Find(_document!, _matches);
        return _matches.Count;
    }

    [Benchmark(Description = "build")]
    public object BuildAll() => Build(_phrases);
}
