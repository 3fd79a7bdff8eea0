using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class TagSetTests
{
    private static readonly TagSet s_tags = new([EntityType.Person, EntityType.Gpe, EntityType.Organization, EntityType.Location, EntityType.Event]);

    [Test]
    public void Every_type_has_four_tags_and_one_tag_is_outside()
    {
        Enumerable.Range(0, s_tags.Stride).Count(s_tags.IsTag).Should().Be(1 + (4 * 5));
    }

    [Test]
    public void Planes_are_padded_to_whole_vectors()
    {
        s_tags.Width.Should().Be(8);
        new TagSet([.. EntityType.WellKnown[..11]]).Width.Should().Be(12);
    }

    [TestCase("O", "B1", true)]
    [TestCase("O", "U2", true)]
    [TestCase("O", "I1", false)]
    [TestCase("O", "L1", false)]
    [TestCase("B1", "I1", true)]
    [TestCase("B1", "L1", true)]
    [TestCase("B1", "L2", false)]
    [TestCase("B1", "O", false)]
    [TestCase("B1", "B1", false)]
    [TestCase("I2", "L2", true)]
    [TestCase("I2", "U2", false)]
    [TestCase("L1", "B2", true)]
    [TestCase("U1", "O", true)]
    [TestCase("U1", "L1", false)]
    public void Legal_is_what_BILOU_allows(string from, string to, bool legal)
    {
        s_tags.IsLegal(Parse(from), Parse(to)).Should().Be(legal);
    }

    [Test]
    public void A_type_twice_is_refused()
    {
        var create = () => new TagSet([EntityType.Person, EntityType.Person]);
        create.Should().Throw<ArgumentException>();
    }

    private static int Parse(string tag) => tag == "O"
        ? TagSet.Outside
        : s_tags.Tag(tag[0] switch { 'U' => TagPosition.Single, 'B' => TagPosition.Begin, 'I' => TagPosition.Inside, _ => TagPosition.Last }, tag[1] - '0');
}
