using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>Intervals and tests that say what chance can do.</summary>
internal sealed class BootstrapTests
{
    private static readonly (string, string) s_right = ("0-5 A", "0-5 A");
    private static readonly (string, string) s_wrong = ("0-5 A", "6-9 A");

    [Test]
    public void An_interval_agrees_with_the_binomial_distribution()
    {
        // Each document is right or wrong as a whole, so the F1 of n drawn ones is a binomial share: 80 +- 1.96 * 4 of 100.
        var interval = new Bootstrap(samples: 4000).F1(Documents(80, 20))!.Value;

        interval.Low.Should().BeApproximately(0.72, 0.01);
        interval.High.Should().BeApproximately(0.87, 0.01);
        interval.Level.Should().Be(0.95);
    }

    [Test]
    public void A_seed_fixes_the_interval_and_another_moves_it()
    {
        var report = Documents(80, 20);

        new Bootstrap(seed: 7).F1(report).Should().Be(new Bootstrap(seed: 7).F1(report));
        new Bootstrap(seed: 8, samples: 50).F1(report).Should().NotBe(new Bootstrap(seed: 7, samples: 50).F1(report));
    }

    [Test]
    public void A_perfect_score_has_no_width() => new Bootstrap().F1(Documents(20, 0)).Should().Be(new ConfidenceInterval(1, 1, 0.95));

    [Test]
    public void A_few_documents_have_no_interval() => new Bootstrap().F1(Documents(8, 1)).Should().BeNull();

    [Test]
    public void A_clear_difference_is_not_chance()
    {
        var comparison = new Bootstrap().Compare(Documents(60, 40), Documents(90, 10))!.Value;

        comparison.Difference.Should().BeApproximately(0.3, 1e-12);
        comparison.PValue.Should().BeLessThan(0.001);
        comparison.Interval.Low.Should().BeInRange(0.2, 0.26);
        comparison.Interval.High.Should().BeInRange(0.34, 0.4);
    }

    [Test]
    public void The_other_way_round_it_is_the_same()
    {
        var comparison = new Bootstrap().Compare(Documents(90, 10), Documents(60, 40))!.Value;

        comparison.Difference.Should().BeApproximately(-0.3, 1e-12);
        comparison.PValue.Should().BeLessThan(0.001);
    }

    [Test]
    public void Two_better_and_one_worse_can_well_be_chance()
    {
        var first = Marks.Report([s_wrong, s_wrong, s_right, .. Enumerable.Repeat(s_right, 17)]);
        var second = Marks.Report([s_right, s_right, s_wrong, .. Enumerable.Repeat(s_right, 17)]);

        new Bootstrap().Compare(first, second)!.Value.PValue.Should().BeInRange(0.15, 0.5);
    }

    [Test]
    public void An_extractor_does_not_differ_from_itself()
    {
        var comparison = new Bootstrap().Compare(Documents(60, 40), Documents(60, 40))!.Value;

        comparison.Should().Be(new PairedComparison(0, new ConfidenceInterval(0, 0, 0.95), 1));
    }

    [Test]
    public void Reports_on_other_documents_cannot_be_compared()
    {
        var comparing = () => new Bootstrap().Compare(Documents(60, 40), Documents(60, 41));

        comparing.Should().Throw<ArgumentException>().WithMessage("*not on the same documents*");
    }

    [Test]
    public void Numbers_are_drawn_evenly_from_their_range()
    {
        var random = new SplitMix64(3);
        var counts = new int[7];
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Next(7)]++;
        }

        counts.Should().OnlyContain(count => count > 9_600 && count < 10_400);
    }

    private static EvaluationReport Documents(int right, int wrong) =>
        Marks.Report([.. Enumerable.Repeat(s_right, right), .. Enumerable.Repeat(s_wrong, wrong)]);
}
