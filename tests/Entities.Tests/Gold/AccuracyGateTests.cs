using Entities.Tests.Extractors;

namespace Entities.Tests.Gold;

/// <summary>The gate: no change may make an extractor worse than the committed figures by more than the margin.</summary>
/// <remarks>See <see cref="AccuracyFigures"/> for how to commit new figures.</remarks>
public class AccuracyGateTests
{
    /// <summary>
    /// By how many points of F1 a figure may fall. In the article, of some fifty mentions, the margin is the loss of one name;
    /// among its twelve values none may be lost. In the genres, of nearly two thousand mentions, half a point is some nine.
    /// </summary>
    private static readonly Dictionary<string, double> s_margins = new() { ["article"] = 2.5, ["genres"] = 0.5 };

    private static IEnumerable<TestCaseData> Cases() =>
        from gold in GoldSet.All.Keys
        from extractor in AllExtractors.Named()
        from @group in AccuracyFigures.Groups
        select new TestCaseData(gold, extractor.Name, @group);

    [TestCaseSource(nameof(Cases))]
    public void The_accuracy_is_not_below_the_committed_figure_by_more_than_the_margin(string gold, string extractor, string types)
    {
        var measured = AccuracyFigures.Measured[gold][extractor][types];
        var committed = AccuracyFigures.Committed[gold][extractor][types];
        TestContext.Out.WriteLine($"strict F1 {measured:0.00}, committed {committed:0.00}");

        measured.Should().BeGreaterThanOrEqualTo(committed - s_margins[gold]);
    }

    [Test]
    public void Every_extractor_has_a_committed_figure_on_every_gold_set()
    {
        AccuracyFigures.Committed.Keys.Should().BeEquivalentTo(GoldSet.All.Keys);
        foreach (var ofGold in AccuracyFigures.Committed.Values)
        {
            ofGold.Keys.Should().BeEquivalentTo(AllExtractors.Named().Select(named => named.Name));
            ofGold.Values.Should().OnlyContain(figures => figures.Keys.SequenceEqual(AccuracyFigures.Groups));
        }
    }
}
