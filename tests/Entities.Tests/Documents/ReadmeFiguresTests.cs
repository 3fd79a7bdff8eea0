using System.Globalization;
using System.Text.Json;
using Entities.Tests.Architecture;

namespace Entities.Tests.Documents;

/// <summary>The figures of the README are those that were measured and committed.</summary>
public class ReadmeFiguresTests
{
    private static readonly string s_readme = File.ReadAllText(Sources.Of("README.md"));

    private static readonly JsonElement s_measured = JsonDocument.Parse(File.ReadAllText(Sources.Of("benchmarks", "results", "accuracy.json"))).RootElement;

    [TestCase("news18")]
    [TestCase("mixed18")]
    [TestCase("docs18")]
    [TestCase("written18")]
    public void The_accuracy_on_a_corpus_is_as_measured(string corpus)
    {
        var row = s_readme.Split('\n').Single(line => line.StartsWith('|') && line.Contains($"({corpus})", StringComparison.Ordinal));

        row.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Should().Equal(
            F1(corpus, "names, default"), F1(corpus, "names, rules"), F1(corpus, "values, default"));
    }

    [Test]
    public void The_accuracy_on_the_seed_article_is_as_measured() =>
        s_readme.Should().Contain($"the default extractor has {F1("article", "all, default")} and the rules alone {F1("article", "all, rules")}.");

    private static string F1(string text, string measure) =>
        s_measured.GetProperty(text).GetProperty(measure).GetProperty("f1").GetDouble().ToString("0.0", CultureInfo.InvariantCulture);
}
