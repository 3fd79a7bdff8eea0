using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class DocumentAgreementTests
{
    [Test]
    public void A_token_is_told_the_mean_of_what_the_others_of_its_word_say()
    {
        var lattice = new Lattice(2, 3, 5);
        var sums = new ForwardBackward(lattice.Tags, lattice.Transitions);
        sums.Refresh();
        sums.Run(lattice.Scores, 3);
        var agreement = new DocumentAgreement(lattice.Tags, 1.5f);
        agreement.Start(1, 3);
        for (var token = 0; token < 3; token++)
        {
            agreement.Collect(0, token, sums, token);
        }

        var row = new float[lattice.Tags.Stride];
        agreement.Apply(0, 3, 1, row);
        for (var type = 0; type <= 2; type++)
        {
            var expected = 1.5f * (float)(OfType(sums, lattice.Tags, 0, type) + OfType(sums, lattice.Tags, 2, type)) / 2;
            row[lattice.Tags.Tag(TagPosition.Single, type)].Should().BeApproximately(expected, 1e-4f);
            row[lattice.Tags.Tag(TagPosition.Last, type)].Should().BeApproximately(expected, 1e-4f);
        }
    }

    [Test]
    public void The_probabilities_of_the_types_of_a_token_add_up_to_one()
    {
        var lattice = new Lattice(4, 5, 8);
        var sums = new ForwardBackward(lattice.Tags, lattice.Transitions);
        sums.Refresh();
        sums.Run(lattice.Scores, 5);
        var types = new float[lattice.Tags.Width];
        sums.TypeMarginals(2, types);
        types.Sum().Should().BeApproximately(1, 1e-5f);
    }

    [Test]
    public void Without_weight_it_is_off()
    {
        new DocumentAgreement(new TagSet([EntityType.Person]), 0).IsOn.Should().BeFalse();
    }

    private static double OfType(ForwardBackward sums, TagSet tags, int token, int type) =>
        type == 0 ? sums.Marginal(token, TagSet.Outside) : Enum.GetValues<TagPosition>().Sum(position => sums.Marginal(token, tags.Tag(position, type)));
}
