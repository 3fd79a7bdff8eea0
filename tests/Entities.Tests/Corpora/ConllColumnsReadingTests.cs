using Entities.Corpora;
using Entities.Text;

namespace Entities.Tests.Corpora;

/// <summary>Token columns become examples with exact offsets, whatever the tag scheme.</summary>
internal sealed class ConllColumnsReadingTests
{
    [TestCase("B-GPE I-GPE O B-GPE B-GPE I-GPE", TestName = "BIO is read")]
    [TestCase("I-GPE I-GPE O I-GPE B-GPE I-GPE", TestName = "IOB1 is read")]
    [TestCase("B-GPE E-GPE O S-GPE B-GPE E-GPE", TestName = "BIOES is read")]
    [TestCase("B-GPE L-GPE O U-GPE B-GPE L-GPE", TestName = "BILOU is read")]
    public void Every_scheme_says_the_same(string tags)
    {
        var lines = "New York and Oslo Los Angeles".Split(' ').Zip(tags.Split(' '), (word, tag) => $"{word}\t{tag}");

        var example = Read(string.Join('\n', lines)).Single();

        example.Mentions.Select(mention => mention.ToString()).Should().Equal(
            "[0..8) GPE \"New York\" 1.00", "[13..17) GPE \"Oslo\" 1.00", "[18..29) GPE \"Los Angeles\" 1.00");
    }

    [Test]
    public void A_tag_that_cannot_go_on_begins_a_mention_as_in_conlleval() =>
        Read("a\tI-PER\nb\tI-ORG\nc\tO\nd\tL-ORG\ne\tI-ORG\n").Single().Mentions
            .Select(mention => $"{mention.Text} {mention.Type}").Should().Equal("a PER", "b ORG", "d ORG", "e ORG");

    [Test]
    public void The_columns_of_CoNLL_2003_are_read()
    {
        var examples = Read(
            """
            -DOCSTART- -X- -X- O

            EU NNP B-NP B-ORG
            rejects VBZ B-VP O
            German JJ B-NP B-MISC
            call NN I-NP O

            Peter NNP B-NP B-PER
            Blackburn NNP I-NP I-PER

            -DOCSTART- -X- -X- O

            BRUSSELS NNP B-NP B-LOC
            """).ToList();

        examples.Select(example => example.Document.Text).Should().Equal("EU rejects German call\n\nPeter Blackburn", "BRUSSELS");
        examples.Select(example => example.Document.Id).Should().Equal("a.tsv:3", "a.tsv:13");
        examples[0].Mentions.Select(mention => $"{mention.Text} {mention.Type}").Should().Equal("EU ORG", "German MISC", "Peter Blackburn PER");
        examples[0].Segmentation!.Sentences.Should().Equal(new Sentence(0, 4), new Sentence(4, 6));
        examples[0].Segmentation!.Tokens[5].Should().Be(new TextSpan(30, 39));
    }

    [Test]
    public void Without_documents_each_sentence_is_an_example() =>
        Read("a\tO\nb\tO\n\n\nc\tO\n").Select(example => example.Document.Text).Should().Equal("a b", "c");

    [Test]
    public void Sentences_before_the_first_document_line_are_a_document() =>
        Read("a\tO\n\nb\tO\n-DOCSTART-\nc\tO\n").Select(example => example.Document.Text).Should().Equal("a\n\nb", "c");

    [Test]
    public void A_token_may_hold_spaces_where_tabs_part_columns() =>
        Read("San José\tx\tU-GPE\n").Single().Mentions.Single().Text.Should().Be("San José");

    [Test]
    public void The_text_is_joined_as_told()
    {
        var options = new ColumnsOptions { TokenSeparator = "", SentenceSeparator = "|" };

        var example = Read("-DOCSTART-\n\n北\tB-GPE\n京\tI-GPE\n\n好\tO", options).Single();

        example.Document.Text.Should().Be("北京|好");
        example.Mentions.Single().Text.Should().Be("北京");
    }

    [TestCase("a\tO\nParis\tX-GPE", "f/a.tsv:2: the tag is 'X-GPE': expected O, or *")]
    [TestCase("a\tO\nParis\tB-", "f/a.tsv:2: the tag is 'B-': expected O, or *")]
    [TestCase("a\tO\nParis\tB-G PE", "f/a.tsv:2: the tag is 'B-G PE': expected O, or *")]
    [TestCase("a\tO\nParis", "f/a.tsv:2: 'Paris': expected a token, a tab or space, and a tag *")]
    [TestCase("a\tO\n\tO", "f/a.tsv:2: *: expected a token, a tab or space, and a tag *")]
    public void What_is_no_column_is_named_by_file_and_line(string lines, string message) =>
        Reading(lines).Should().Throw<InvalidDataException>().WithMessage(message);

    [TestCase(TagScheme.Bio, "O I-PER", 2, "expected B-PER where a mention begins*")]
    [TestCase(TagScheme.Bio, "B-PER I-ORG", 2, "expected B-ORG where a mention begins*")]
    [TestCase(TagScheme.Bio, "U-PER", 1, "expected only O, B- and I-*")]
    [TestCase(TagScheme.Iob1, "O B-PER", 2, "expected I-PER: IOB1 has B- only*")]
    [TestCase(TagScheme.Bioes, "O E-PER", 2, "expected B-PER or S-PER*")]
    [TestCase(TagScheme.Bioes, "S-PER I-PER", 2, "expected B-PER or S-PER*")]
    [TestCase(TagScheme.Bilou, "B-PER O", 2, "the mention of PER has no end: expected L-PER*")]
    [TestCase(TagScheme.Bilou, "O B-PER", 2, "the mention of PER has no end: expected L-PER*")]
    [TestCase(TagScheme.Bilou, "O B-PER B-PER", 3, "the mention of PER has no end: expected L-PER*")]
    public void A_tag_that_breaks_the_stated_scheme_is_named(TagScheme scheme, string tags, int line, string message) =>
        Reading(Words(tags), new ColumnsOptions { Scheme = scheme })
            .Should().Throw<InvalidDataException>().WithMessage($"f/a.tsv:{line}: 'w': {message}");

    [TestCase(TagScheme.Bio, "B-PER I-PER B-PER O B-ORG")]
    [TestCase(TagScheme.Iob1, "I-PER I-PER B-PER O I-ORG")]
    [TestCase(TagScheme.Bioes, "B-PER E-PER S-PER O B-ORG I-ORG E-ORG")]
    [TestCase(TagScheme.Bilou, "B-PER L-PER U-PER O B-ORG I-ORG L-ORG")]
    public void Tags_that_keep_the_stated_scheme_are_read(TagScheme scheme, string tags) =>
        Read(Words(tags), new ColumnsOptions { Scheme = scheme }).Single().Mentions.Should().HaveCount(3);

    [Test]
    public void Bytes_that_are_not_UTF_8_are_refused_by_file_and_line()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{Guid.NewGuid():N}.tsv");
        File.WriteAllBytes(path, [.. "a\tO\n"u8, 0xff, .. "\tO\n"u8]);
        try
        {
            var reading = () => ConllColumns.Read(path).ToList();

            reading.Should().Throw<InvalidDataException>().WithMessage($"{path}:*: not valid UTF-8*");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Words(string tags) => string.Join('\n', tags.Split(' ').Select(tag => $"w\t{tag}"));

    private static List<Example> Read(string lines, ColumnsOptions? options = null) => Reading(lines, options)();

    private static Func<List<Example>> Reading(string lines, ColumnsOptions? options = null) =>
        () => ConllColumns.Read(new StringReader(lines), "f/a.tsv", options).ToList();
}
