using Entities.Text;

namespace Entities.Tests.Text;

public class OverlapPolicyTests
{
    [Test]
    public void The_longer_candidate_stays() =>
        Settle(Span(0, 5, 0.9), Span(0, 9, 0.5)).Should().Equal((0, 9));

    [Test]
    public void Of_two_as_long_the_surer_one_stays() =>
        Settle(Span(0, 5, 0.5), Span(2, 7, 0.6)).Should().Equal((2, 7));

    [Test]
    public void Of_two_as_sure_the_one_that_starts_first_stays() =>
        Settle(Span(2, 7, 0.5), Span(0, 5, 0.5)).Should().Equal((0, 5));

    [Test]
    public void Of_two_alike_the_one_proposed_first_stays()
    {
        List<Candidate> candidates = [Span(0, 5, 0.5) with { Source = "first" }, Span(0, 5, 0.5) with { Source = "second" }];

        OverlapPolicy.Settle(candidates);

        candidates.Should().ContainSingle().Which.Source.Should().Be("first");
    }

    [Test]
    public void What_loses_frees_what_it_alone_overlapped() =>
        Settle(Span(0, 4, 0.5), Span(3, 8, 0.5), Span(6, 20, 0.5)).Should().Equal((0, 4), (6, 20));

    [Test]
    public void Spans_that_only_touch_both_stay() =>
        Settle(Span(5, 9, 0.5), Span(0, 5, 0.5)).Should().Equal((0, 5), (5, 9));

    [Test]
    public void A_long_chain_of_overlaps_is_settled()
    {
        var candidates = Enumerable.Range(0, 100_000).Select(i => Span(i, i + 10, 0.5)).ToArray();

        Settle(candidates).Should().HaveCount(10_000).And.BeInAscendingOrder();
    }

    private static Candidate Span(int start, int end, double score) => new(start, end, EntityType.Gpe, score, "test");

    private static List<(int, int)> Settle(params Candidate[] candidates)
    {
        List<Candidate> list = [.. candidates];
        OverlapPolicy.Settle(list);
        return [.. list.Select(candidate => (candidate.Start, candidate.End))];
    }
}
