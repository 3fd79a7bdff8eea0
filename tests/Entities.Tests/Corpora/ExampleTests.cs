using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>An example keeps the promise of an extractor.</summary>
internal sealed class ExampleTests
{
    private static readonly Document s_document = new("Paris, France");

    [Test]
    public void Mentions_are_put_in_text_order()
    {
        var example = new Example(s_document, [Mention(7, "France"), Mention(0, "Paris")]);

        example.Mentions.Select(mention => mention.Text).Should().Equal("Paris", "France");
    }

    [TestCase(0, "Rome", "*does not match the text there, \"Pari\"*")]
    [TestCase(8, "France", "*ends past the text's 13 UTF-16 code units*")]
    [TestCase(4, "s", "*overlaps the mention before it*")]
    public void A_mention_that_is_not_there_is_refused(int start, string text, string message)
    {
        var making = () => new Example(s_document, [Mention(0, "Paris"), Mention(start, text)]);

        making.Should().Throw<ArgumentException>().WithMessage(message);
    }

    private static EntityMention Mention(int start, string text) => new(start, text, EntityType.Gpe);
}
