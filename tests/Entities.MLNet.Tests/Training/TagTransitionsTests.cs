using Entities.MLNet.Training;
using Entities.Sequence;
using TagPosition = Entities.Sequence.TagPosition;

namespace Entities.MLNet.Tests.Training;

public class TagTransitionsTests
{
    private static readonly TagSet s_tags = new([new EntityType("A"), new EntityType("B")]);

    private static int U(int type) => s_tags.Tag(TagPosition.Single, type);

    [Test]
    public void A_transition_weighs_the_logarithm_of_how_much_more_often_than_chance_it_is()
    {
        // Six transitions: O A four times, A O twice. From O to A: 4 seen, 4 * 4 / 6 by chance; 2 is added to each.
        int[][] sequences = [[0, U(1)], [0, U(1)], [0, U(1), 0], [0, U(1), 0]];

        var weights = TagTransitions.Count(s_tags, sequences, strength: 1);

        weights.Of(s_tags, 0, U(1)).Should().BeApproximately(MathF.Log(6f / ((16f / 6) + 2)), 1e-6f);
        weights.Of(s_tags, U(1), 0).Should().BeApproximately(MathF.Log(4f / ((4f / 6) + 2)), 1e-6f);
        weights.Of(s_tags, U(1), U(1)).Should().BeApproximately(MathF.Log(2f / ((8f / 6) + 2)), 1e-6f);
        weights.Of(s_tags, 0, U(2)).Should().Be(0);
    }

    [Test]
    public void Inside_a_mention_each_type_is_counted_apart()
    {
        var (begin, inside, last) = (s_tags.Tag(TagPosition.Begin, 1), s_tags.Tag(TagPosition.Inside, 1), s_tags.Tag(TagPosition.Last, 1));
        int[][] sequences = [[begin, last], [begin, last], [begin, inside, last]];

        var weights = TagTransitions.Count(s_tags, sequences, strength: 2);

        // B to L twice, B to I once, I to L once: from B to L 2 seen, 3 * 3 / 4 by chance.
        weights.Of(s_tags, begin, last).Should().BeApproximately(2 * MathF.Log(4f / ((9f / 4) + 2)), 1e-6f);
        weights.Of(s_tags, begin, inside).Should().BeApproximately(2 * MathF.Log(3f / ((3f / 4) + 2)), 1e-6f);
        weights.Of(s_tags, s_tags.Tag(TagPosition.Begin, 2), s_tags.Tag(TagPosition.Last, 2)).Should().Be(0);
    }

    [Test]
    public void Without_strength_and_without_sequences_nothing_weighs()
    {
        TagTransitions.Count(s_tags, [[0, U(1)], null], strength: 0).Between.Should().OnlyContain(static weight => weight == 0);
        TagTransitions.Count(s_tags, [null], strength: 1).Between.Should().OnlyContain(static weight => weight == 0);
    }
}
