using System.Collections.Frozen;
using Entities.Evaluation;
using Entities.Extractors;
using Entities.Tests.Extractors;

namespace Entities.Tests.Gold;

/// <summary>Every extractor on the seed article.</summary>
[TestFixtureSource(typeof(AllExtractors), nameof(AllExtractors.Fixtures))]
public class GoldSetTests(IEntityExtractor extractor)
{
    private const double Floor = 0.90;

    [Test]
    public void An_extractor_finds_what_a_reader_found()
    {
        // A model that knows names alone is measured on names alone.
        var types = extractor is StatisticalEntityExtractor model ? model.Model.Types.ToFrozenSet() : null;
        var report = new Evaluator(new EvaluatorOptions { Types = types }).Evaluate(extractor, [GoldSet.Article]);
        foreach (var scheme in (ReadOnlySpan<MatchScheme>)[MatchScheme.Strict, MatchScheme.Partial])
        {
            var counts = report.Total[scheme];
            TestContext.Out.WriteLine($"{scheme,-8} precision {counts.Precision:0.000}  recall {counts.Recall:0.000}  F1 {counts.F1:0.000}");
        }

        foreach (var pair in report.Documents.SelectMany(document => document.Pairs).Where(pair => pair.Difference != DifferenceKind.None))
        {
            TestContext.Out.WriteLine($"{pair.Difference}: gold {pair.Gold}, found {pair.Found}");
        }

        report.Total.Strict.F1.Should().BeGreaterThanOrEqualTo(Floor);
    }

    [Test]
    public void A_mention_found_has_the_value_and_the_full_name_that_a_reader_gave_it()
    {
        var found = extractor.Extract(GoldSet.Article.Document).ToDictionary(mention => (mention.Start, mention.End, mention.Type));
        var pairs = GoldSet.Article.Mentions.Where(gold => found.ContainsKey((gold.Start, gold.End, gold.Type)))
            .Select(gold => (Gold: gold, Found: found[(gold.Start, gold.End, gold.Type)])).ToArray();
        foreach (var (gold, mention) in pairs.Where(pair => pair.Gold.Value != pair.Found.Value || pair.Gold.Name != pair.Found.Name))
        {
            TestContext.Out.WriteLine($"{gold}: gold {gold.Name} {gold.Value}, found {mention.Name} {mention.Value}");
        }

        // A model alone knows no values.
        var values = pairs.Where(pair => extractor is not StatisticalEntityExtractor || pair.Found.Value is not null).ToArray();
        values.Count(pair => Equals(pair.Gold.Value, pair.Found.Value)).Should().BeGreaterThanOrEqualTo((int)(Floor * values.Length));
        // Nor does it know that U.S. and United States are one.
        var named = pairs.Where(pair => extractor is not StatisticalEntityExtractor || pair.Gold.Type != EntityType.Gpe).ToArray();
        named.Count(pair => pair.Gold.Name == pair.Found.Name).Should().BeGreaterThanOrEqualTo((int)(Floor * named.Length));
    }
}
