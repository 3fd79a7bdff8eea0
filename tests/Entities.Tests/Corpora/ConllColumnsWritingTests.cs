using Entities.Corpora;
using Entities.Text;

namespace Entities.Tests.Corpora;

/// <summary>Examples written over their own tokens, in every tag scheme.</summary>
internal sealed class ConllColumnsWritingTests
{
    // New York, and right after it Oslo; the second sentence begins inside the last mention.
    private static readonly Example s_example = new(
        new Document("New York Oslo x Rio Y"),
        [new(0, "New York", EntityType.Gpe), new(9, "Oslo", EntityType.Gpe), new(16, "Rio Y", EntityType.Gpe)])
    {
        Segmentation = new Segmentation([new(0, 3), new(4, 8), new(9, 13), new(14, 15), new(16, 19), new(20, 21)], [new Sentence(0, 5), new Sentence(5, 6)]),
    };

    [TestCase(TagScheme.Bio, "B-GPE I-GPE B-GPE O B-GPE | B-GPE")]
    [TestCase(TagScheme.Iob1, "I-GPE I-GPE B-GPE O I-GPE | I-GPE")]
    [TestCase(TagScheme.Bioes, "B-GPE E-GPE S-GPE O S-GPE | S-GPE")]
    [TestCase(TagScheme.Bilou, "B-GPE L-GPE U-GPE O U-GPE | U-GPE")]
    public void Tags_follow_the_scheme_and_end_with_the_sentence(TagScheme scheme, string tags)
    {
        var words = "New York Oslo x Rio | Y".Split(' ');
        var lines = words.Zip(tags.Split(' '), (word, tag) => word == "|" ? "" : $"{word}\t{tag}");

        Written(s_example, scheme).Should().Be($"-DOCSTART-\tO\n\n{string.Join('\n', lines)}\n\n");
    }

    [Test]
    public void The_columns_of_CoNLL_2003_are_four() =>
        Written(s_example, layout: ColumnsLayout.Conll2003).Should().StartWith("-DOCSTART- -X- -X- O\n\nNew -X- -X- B-GPE\nYork -X- -X- I-GPE\n");

    [Test]
    public void A_token_that_holds_a_mention_in_part_bears_its_tag()
    {
        var example = new Example(new Document("U.S.-led Iraq"), [new(0, "U.S.", EntityType.Gpe), new(9, "Iraq", EntityType.Gpe)]);

        Written(example.With(new Segmentation([new(0, 8), new(9, 13)], [new Sentence(0, 2)]))).Should().Contain("U.S.-led\tB-GPE\nIraq\tB-GPE\n");
    }

    [TestCase(0, 8, true)]
    [TestCase(0, 3, true)]
    [TestCase(0, 5, false, TestName = "A mention that ends inside a token is not held")]
    [TestCase(1, 3, false, TestName = "A mention that begins inside a token is not held")]
    [TestCase(16, 21, false, TestName = "A mention in two sentences is not held")]
    [TestCase(20, 22, false, TestName = "A mention past the last token is not held")]
    public void A_segmentation_tells_what_tags_can_say(int start, int end, bool holds) =>
        s_example.Segmentation!.Holds(new TextSpan(start, end)).Should().Be(holds);

    private static string Written(Example example, TagScheme scheme = TagScheme.Bio, ColumnsLayout layout = ColumnsLayout.TwoColumns)
    {
        var writer = new StringWriter();
        ConllColumns.Write(writer, example, scheme, layout);
        return writer.ToString();
    }
}
