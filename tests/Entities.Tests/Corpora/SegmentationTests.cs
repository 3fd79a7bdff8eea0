using Entities.Corpora;
using Entities.Text;

namespace Entities.Tests.Corpora;

/// <summary>Mentions grow to the tokens of the corpus.</summary>
internal sealed class SegmentationTests
{
    // "U.S.-led forces in Iraq"
    private static readonly Segmentation s_segmentation =
        new([new(0, 8), new(9, 15), new(16, 18), new(19, 23)], [new Sentence(0, 2), new Sentence(2, 4)]);

    [TestCase(0, 4, 0, 8, TestName = "A part of a token grows to it")]
    [TestCase(19, 23, 19, 23, TestName = "A whole token stays")]
    [TestCase(5, 10, 0, 15, TestName = "Parts of two tokens grow to both")]
    [TestCase(8, 9, 8, 9, TestName = "White space touches no token and stays")]
    [TestCase(8, 10, 9, 15, TestName = "White space before a token is dropped")]
    [TestCase(30, 33, 30, 33, TestName = "What is past the text stays")]
    public void A_span_grows_to_whole_tokens(int start, int end, int grownStart, int grownEnd) =>
        s_segmentation.Grow(new TextSpan(start, end)).Should().Be(new TextSpan(grownStart, grownEnd));

    [Test]
    public void Tokens_that_overlap_are_refused()
    {
        var making = () => new Segmentation([new(0, 3), new(2, 4)], [new Sentence(0, 2)]);

        making.Should().Throw<ArgumentException>().WithMessage("*[2..4)*begins before 3*");
    }

    [Test]
    public void A_token_in_no_sentence_is_refused()
    {
        var making = () => new Segmentation([new(0, 3), new(3, 4)], [new Sentence(0, 1)]);

        making.Should().Throw<ArgumentException>().WithMessage("*hold 1 tokens of 2*");
    }
}
