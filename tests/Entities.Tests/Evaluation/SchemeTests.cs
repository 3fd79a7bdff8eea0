using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>The four schemes against tables worked by hand.</summary>
internal sealed class SchemeTests
{
    // The scenarios of SemEval-2013, task 9, as nervaluate numbers them, one mention each:
    // I all right; II spurious; III missed; IV other type; V other span; VI both; and once more I.
    private const string Gold = "0-5 DRUG, 20-25 BRAND, 30-35 DRUG, 40-45 DRUG, 50-55 GROUP, 60-65 DRUG";
    private const string Found = "0-5 DRUG, 10-15 BRAND, 30-35 BRAND, 37-45 DRUG, 50-60 DRUG, 60-65 DRUG";

    [TestCase(MatchScheme.Strict, 2, 3, 0, 2 / 6.0)]
    [TestCase(MatchScheme.Exact, 3, 2, 0, 3 / 6.0)]
    [TestCase(MatchScheme.Partial, 3, 0, 2, 4 / 6.0)]
    [TestCase(MatchScheme.Type, 3, 2, 0, 3 / 6.0)]
    public void The_scenarios_of_SemEval_2013_count_as_in_nervaluate(MatchScheme scheme, int correct, int incorrect, int partial, double rate)
    {
        var counts = Marks.Report((Gold, Found)).Total[scheme];

        counts.Gold.Should().Be(new SideCounts(correct, incorrect, partial, Unmatched: 1));
        counts.Found.Should().Be(new SideCounts(correct, incorrect, partial, Unmatched: 1));
        (counts.Missed, counts.Spurious).Should().Be((1, 1));
        counts.Precision.Should().BeApproximately(rate, 1e-12);
        counts.Recall.Should().BeApproximately(rate, 1e-12);
        counts.F1.Should().BeApproximately(rate, 1e-12);
    }

    [Test]
    public void Strict_precision_and_recall_by_type_are_those_of_conlleval()
    {
        var byType = Marks.Report((Gold, Found)).ByType;

        // DRUG: found 4 (0, 37, 50, 60), gold 4 (0, 30, 40, 60), right 2. BRAND: found 2, gold 1. GROUP: found 0, gold 1.
        Strict("DRUG").Should().Be((2 / 4.0, 2 / 4.0, 2 / 4.0));
        Strict("BRAND").Should().Be((0, 0, 0));
        Strict("GROUP").Should().Be((0, 0, 0));
        byType[new EntityType("DRUG")].Strict.Gold.Should().Be(new SideCounts(2, 2, 0, 0));
        byType[new EntityType("DRUG")].Strict.Found.Should().Be(new SideCounts(2, 2, 0, 0));
        byType[new EntityType("BRAND")].Strict.Gold.Should().Be(new SideCounts(0, 0, 0, 1));
        byType[new EntityType("BRAND")].Strict.Found.Should().Be(new SideCounts(0, 1, 0, 1));

        (double, double, double) Strict(string type) =>
            byType[new EntityType(type)].Strict is var counts ? (counts.Precision, counts.Recall, counts.F1) : default;
    }

    [Test]
    public void Macro_averages_are_means_over_the_types_of_the_gold()
    {
        // A: precision 1/2, recall 1, F1 2/3. B: 1, 1/2, 2/3. C is found only.
        var report = Marks.Report(("0-5 A, 10-15 B, 20-25 B", "0-5 A, 30-35 A, 10-15 B, 40-45 C"));

        report.Macro().Should().Be(new Rates(0.75, 0.75, 2 / 3.0));
        report.Total.Strict.Precision.Should().Be(2 / 4.0);
        report.Total.Strict.Recall.Should().Be(2 / 3.0);
    }

    [Test]
    public void Counts_of_two_documents_add_up()
    {
        var (first, second) = (("0-5 A", "0-5 A"), ("0-5 A, 7-9 B", "0-4 A"));

        Marks.Report(first, second).Total.Should().Be(Marks.Report(first).Total + Marks.Report(second).Total);
    }

    [Test]
    public void Nothing_against_nothing_is_0_and_no_error()
    {
        var report = Marks.Report(("", ""));

        report.Total.Strict.F1.Should().Be(0);
        report.Macro().F1.Should().Be(0);
        report.Calibration.ExpectedError.Should().Be(0);
    }

    [TestCase("", "0-5 A")]
    [TestCase("0-5 A", "")]
    public void One_side_alone_is_0(string gold, string found) => Marks.Report((gold, found)).Total.Strict.F1.Should().Be(0);
}
