using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>Reliability bins and the expected calibration error against a table worked by hand.</summary>
internal sealed class CalibrationTests
{
    [Test]
    public void Bins_hold_what_they_should_and_the_error_is_their_weighted_distance()
    {
        // [0.5, 1]: scores 0.5, 0.7, 0.9, 1.0 (mean 0.775), right 3 of 4: distance 0.025, weight 4/5.
        // [0, 0.5): score 0.2, wrong: distance 0.2, weight 1/5.
        var calibration = Calibration.Measure([(0.2, false), (0.5, true), (0.7, false), (0.9, true), (1, true)], bins: 2);

        calibration.Bins.Should().Equal(new ReliabilityBin(0, 0.5, 1, 0.2, 0), new ReliabilityBin(0.5, 1, 4, (0.5 + 0.7 + 0.9 + 1) / 4, 0.75));
        calibration.ExpectedError.Should().BeApproximately((0.025 * 4 / 5) + (0.2 / 5), 1e-12);
    }

    [TestCase(0.0, 0)]
    [TestCase(0.0999, 0)]
    [TestCase(0.1, 1)]
    [TestCase(0.95, 9)]
    [TestCase(1.0, 9)]
    public void A_score_falls_into_its_bin(double score, int bin) =>
        Calibration.Measure([(score, true)]).Bins.Select(b => b.Count).Should().Equal(Enumerable.Range(0, 10).Select(i => i == bin ? 1 : 0));

    [TestCase(-0.1)]
    [TestCase(1.1)]
    [TestCase(double.NaN)]
    public void What_is_no_probability_is_refused(double score)
    {
        var measuring = () => Calibration.Measure([(score, true)]);

        measuring.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Test]
    public void A_report_measures_the_scores_of_what_was_found_against_strict_matches()
    {
        var found = Marks.Read("0-5 A, 10-15 A").Select(mention => mention with { Score = 0.75 }).ToArray();

        var report = new EvaluationReport([new Evaluator().Compare(Marks.Gold("0-5 A, 10-14 A, 20-25 A"), found)]);

        report.Calibration.Bins[7].Should().Be(new ReliabilityBin(0.7, 0.8, 2, 0.75, 0.5));
        report.Calibration.ExpectedError.Should().BeApproximately(0.25, 1e-12);
    }
}
