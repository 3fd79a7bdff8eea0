using System.Text.Json;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;

namespace Entities.Comparison.Tests;

/// <summary>A comparison and its parts, in this process.</summary>
public class ComparisonTests
{
    private sealed class Failing : IEntityExtractor
    {
        public IReadOnlyList<EntityMention> Extract(Document document) => throw new NotSupportedException("out of\nservice");
    }

    private sealed class Careless : IEntityExtractor
    {
        public IReadOnlyList<EntityMention> Extract(Document document) => [new(document.Text.Length, "beyond", EntityType.Person)];
    }

    private sealed class Quiet : IEntityExtractor
    {
        public IReadOnlyList<EntityMention> Extract(Document document) => [];
    }

    [Test]
    public void Extractors_keep_the_order_in_which_they_were_added() =>
        ExtractorComparison.Of("a", () => new Quiet()).And("b", () => new Quiet()).And(ExtractorComparison.OfLibrary).Contenders.Select(contender => contender.Name)
            .Should().Equal("a", "b", "default", "rules", "statistical");

    [TestCase("rules")]
    [TestCase("split at white space")]
    public void A_name_is_used_once(string name)
    {
        var add = () => ExtractorComparison.OfLibrary.And(name, () => new Quiet());

        add.Should().Throw<ArgumentException>().WithMessage($"There is a '{name}' already*");
    }

    [Test]
    public void An_extractor_that_throws_is_a_figure_and_not_the_end()
    {
        Measure(ExtractorComparison.Of("broken", () => new Failing())).Failure.Should().Be("NotSupportedException: out of service");
        Measure(ExtractorComparison.Of("broken", () => throw new InvalidDataException("no model"))).Failure.Should().Be("InvalidDataException: no model");
    }

    [Test]
    public void An_extractor_that_breaks_its_promise_is_told_so() =>
        Measure(ExtractorComparison.Of("careless", () => new Careless())).Failure.Should().Contain("broke its promise");

    [Test]
    public void The_library_gives_extractors_that_have_read_nothing()
    {
        foreach (var contender in ExtractorComparison.OfLibrary.Contenders)
        {
            contender.Create!().Should().NotBeSameAs(contender.Create());
        }
    }

    [Test]
    public void A_baseline_allocates_nothing_and_costs_what_the_split_does()
    {
        var meter = new PaceMeter([new Document("He left Iraq.\nShe went to the United States.")], Clock.Wall, TimeSpan.Zero, TimeSpan.Zero);

        meter.Tokens.Should().Be(11);
        var pace = meter.Measure(Baselines.Split);
        pace.AllCores.Should().BeNull("one document is read by one thread");
        pace.First.Should().BePositive();
        Baselines.Split.NewReader()(new Document("one two\nthree")).Should().Be(3);
        Baselines.CapitalizedWords.NewReader()(new Document("He left the United States.")).Should().Be(2);
    }

    [Test]
    public void What_only_one_process_can_tell_another_reads_the_same()
    {
        var figures = new ContenderFigures("a", Pace: new Pace(1234567, 1.5, 2, 3, null, 4), Start: new StartFigures(46.5, 33));

        JsonSerializer.Deserialize<ContenderFigures>(JsonSerializer.Serialize(figures, FiguresJson.OneLine), FiguresJson.OneLine).Should().Be(figures);
        FiguresJson.Rounded(figures.Pace!).First.Should().Be(1_230_000);
    }

    [TestCase(0.004, "0.00")]
    [TestCase(9.994, "9.99")]
    [TestCase(45.23, "45.2")]
    [TestCase(345.6, "346")]
    public void A_ratio_has_three_digits(double ratio, string shown) => MarkdownTable.Ratio(ratio).Should().Be(shown);

    private static ContenderFigures Measure(ExtractorComparison comparison)
    {
        using var gold = new ScratchFile("gold.jsonl", """{"text": "Iraq", "entities": [{"start": 0, "end": 4, "type": "GPE"}]}""");
        using var output = new MemoryStream();
        new ContenderRun(comparison, new ComparisonOptions { Gold = [gold.Path], AccuracyOnly = true }).Run(comparison.Contenders[0].Name, null, output);
        return JsonSerializer.Deserialize<ContenderFigures>(output.ToArray(), FiguresJson.OneLine)!;
    }
}
