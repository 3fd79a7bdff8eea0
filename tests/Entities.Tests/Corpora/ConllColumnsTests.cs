using Entities.Corpora;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.Tests.Corpora;

/// <summary>CoNLL columns over the library's tokens.</summary>
internal sealed class ConllColumnsTests
{
    [Test]
    public void Each_token_has_its_tag_and_each_sentence_a_blank_line()
    {
        Written("Abu Ghraib is near Baghdad.\n\nIt is.", ("Abu Ghraib", "FAC"), ("Baghdad", "GPE")).Should().Be(Lines(
            "-DOCSTART- O", "", "Abu B-FAC", "Ghraib I-FAC", "is O", "near O", "Baghdad B-GPE", ". O", "", "It O", "is O", ". O", ""));
    }

    [Test]
    public void Mentions_side_by_side_each_begin_anew() =>
        Written("Paris France", ("Paris", "GPE"), ("France", "GPE")).Should().Be(Lines("-DOCSTART- O", "", "Paris B-GPE", "France B-GPE", ""));

    [Test]
    public void A_token_that_only_holds_a_mention_bears_its_tag() =>
        Written("#Paris now", ("Paris", "GPE")).Should().Be(Lines("-DOCSTART- O", "", "#Paris B-GPE", "now O", ""));

    [Test]
    public void A_token_that_holds_two_mentions_bears_the_first_ones_tag() =>
        Written("#ParisRome x", ("Paris", "GPE"), ("Rome", "LOC")).Should().Be(Lines("-DOCSTART- O", "", "#ParisRome B-GPE", "x O", ""));

    [Test]
    public void An_empty_document_is_still_a_document() => Written("").Should().Be(Lines("-DOCSTART- O", ""));

    private static string Lines(params string[] lines) => string.Concat(lines.Select(line => line.Replace(' ', '\t') + "\n"));

    private static string Written(string text, params (string Text, string Type)[] mentions)
    {
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var writer = new StringWriter();
        ConllColumns.Write(
            writer,
            document,
            [.. mentions.Select(mention => new EntityMention(text.IndexOf(mention.Text, StringComparison.Ordinal), mention.Text, new EntityType(mention.Type)))]);
        return writer.ToString();
    }
}
