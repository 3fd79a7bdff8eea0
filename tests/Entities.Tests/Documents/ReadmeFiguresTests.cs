using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Entities.Tests.Architecture;

namespace Entities.Tests.Documents;

/// <summary>The figures of the README are those that were measured and committed.</summary>
/// <remarks>
/// <c>benchmarks/measure</c> measures anew; with the environment variable UPDATE_SNAPSHOTS set to 1 these tests then write the
/// figures into the README.
/// </remarks>
public partial class ReadmeFiguresTests
{
    private static readonly string s_path = Sources.Of("README.md");

    private static readonly JsonElement s_accuracy = Read("accuracy.json");

    private static readonly JsonElement s_speed = Read("speed.json");

    /// <summary>What the README says, as it must be for what was measured: its start, then the whole.</summary>
    private static readonly (string Start, string Whole)[] s_stated =
    [
        Row("| news (news18)", "news18/dev.tsv"),
        Row("| Wikipedia, interviews, web, tweets, mixed (mixed18)", "mixed18/dev.tsv"),
        Row("| whole documents (docs18)", "docs18/dev.tsv"),
        Row("| running text in twelve groups of genres (written18)", "written18/dev.jsonl"),
        Sentence("the default extractor has ", $"{F1("default", "Gold/article.jsonl", "all")} and the rules alone {F1("rules", "Gold/article.jsonl", "all")}."),
        Sentence("the tokenizer and the sentence splitter together take ", $"{Ratio("tokenizer and splitter")} times as long and allocate nothing, the rules {Ratio("rules")} times, the model {Ratio("statistical")} and the default extractor {Ratio("default")} times."),
        Sentence("For the default extractor that was ", $"{Millions("again")} million tokens a second on a shared machine, and {Millions("first")} million where it met the words for the first time."),
        Sentence("It reads a document of 100 MB as one string, with ", $"{Gigabytes()} GB of memory at most."),
    ];

    [OneTimeSetUp]
    public void Update()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            var readme = File.ReadAllText(s_path);
            foreach (var (start, whole) in s_stated)
            {
                readme = new Regex(Regex.Escape(start) + (start[0] == '|' ? @"[^\n]*" : @"(?:[^\n.]|\.(?=\d))*\."))
                    .Replace(readme, whole.Replace("$", "$$", StringComparison.Ordinal), 1);
            }

            File.WriteAllText(s_path, readme);
        }
    }

    private static IEnumerable<TestCaseData> Stated() => s_stated.Select(stated => new TestCaseData(stated.Whole).SetArgDisplayNames(stated.Start.Trim()));

    [TestCaseSource(nameof(Stated))]
    public void A_figure_is_as_measured(string whole) => File.ReadAllText(s_path).Should().Contain(whole);

    [Test]
    public void The_text_model_allocates_nothing() =>
        Paces("megabyte").GetProperty("tokenizer and splitter").GetProperty("bytesPerToken").GetDouble().Should().Be(0);

    [TestCase("Accuracy")]
    [TestCase("Speed")]
    public void No_other_figure_is_stated(string section)
    {
        var readme = File.ReadAllText(s_path);
        var start = readme.IndexOf($"## {section}\n", StringComparison.Ordinal);
        var text = readme[start..readme.IndexOf("\n## ", start, StringComparison.Ordinal)];
        foreach (var (_, whole) in s_stated)
        {
            text = text.Replace(whole, "", StringComparison.Ordinal);
        }

        Figure().Matches(text).Select(match => match.Value).Should().BeEmpty();
    }

    private static (string Start, string Whole) Row(string start, string gold) =>
        (start, $"{start} | {F1("default", gold, "names")} | {F1("rules", gold, "names")} | {F1("default", gold, "values")} |");

    private static (string Start, string Whole) Sentence(string start, string rest) => (start, start + rest);

    private static string F1(string extractor, string gold, string types) =>
        Shown(
            s_accuracy.GetProperty("extractors").EnumerateArray().Single(one => one.GetProperty("name").GetString() == extractor)
                .GetProperty("files").GetProperty(gold).GetProperty(types).GetProperty("f1").GetDouble(),
            "0.0");

    private static string Ratio(string part) =>
        Paces("megabyte").GetProperty(part).GetProperty("againRatio").GetDouble() is var ratio && ratio < 10 ? Shown(ratio, "0.0") : Shown(ratio, "0");

    private static string Millions(string reading) =>
        Shown(Paces("megabyte").GetProperty("default").GetProperty(reading).GetDouble() / 1e6, "0.00");

    private static string Gigabytes() => Shown(s_speed.GetProperty("hundredMegabytes").GetProperty("default").GetProperty("peakMegabytes").GetDouble() / 1e3, "0.0");

    private static JsonElement Paces(string text) => s_speed.GetProperty("texts").GetProperty(text).GetProperty("paces");

    private static string Shown(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static JsonElement Read(string name) => JsonDocument.Parse(File.ReadAllText(Sources.Of("benchmarks", "results", name))).RootElement;

    /// <summary>A number that is no part of a name such as <c>news18</c>.</summary>
    [GeneratedRegex(@"(?<![\w.])\d[\d.,]*(?!\w)")]
    private static partial Regex Figure();
}
