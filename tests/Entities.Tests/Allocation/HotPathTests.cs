using System.Runtime.InteropServices;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Languages.English.Values;
using Entities.Rules;
using Entities.Sequence;
using Entities.Tests.Extractors;
using Entities.Tests.Gold;
using Entities.Text;

namespace Entities.Tests.Allocation;

/// <summary>What runs once for every token allocates nothing.</summary>
public class HotPathTests
{
    /// <summary>Words and punctuation without a name or a value.</summary>
    private const string NothingToFind =
        "the people walked slowly along the quiet road, and talked about their work while the rain fell on the grass; nobody else was there. ";

    private readonly List<Candidate> _candidates = new(1024);

    [Test]
    public void The_tokenizer_and_the_sentence_splitter_allocate_nothing_into_lists_with_room()
    {
        var text = GoldSet.Article.Document.Text;
        var tokens = new List<Token>(1024);
        var sentences = new List<Sentence>(128);

        Allocated.Least(() =>
        {
            tokens.Clear();
            sentences.Clear();
            EnglishText.Tokenizer.Tokenize(text, tokens);
            EnglishText.SentenceSplitter.Split(text, CollectionsMarshal.AsSpan(tokens), sentences);
        }).Should().Be(0);
        tokens.Should().HaveCountGreaterThan(300);
    }

    [Test]
    public void Looking_up_a_gazetteer_allocates_nothing()
    {
        using var document = Tokenize(GoldSet.Article.Document);
        var gazetteer = Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(EntityType.Gpe, "Baghdad", "Iraq", "United States", "Middle East").Build();
        var matches = new List<GazetteerMatch>(64);

        Allocated.Least(() =>
        {
            matches.Clear();
            gazetteer.Find(document, matches);
        }).Should().Be(0);
        matches.Should().HaveCountGreaterThan(5);
    }

    [Test]
    public void Looking_for_values_allocates_nothing_where_there_are_none()
    {
        using var document = Tokenize(new Document(Repeat(NothingToFind)));

        Allocated.Least(() => EnglishValues.Recognizer.Find(document, _candidates)).Should().Be(0);
        _candidates.Should().BeEmpty();
    }

    [Test]
    public void The_tagger_allocates_nothing()
    {
        using var document = Tokenize(GoldSet.Article.Document);
        var tagger = new SequenceTagger(StatisticalEntityExtractor.English.Model);

        Allocated.Least(() => tagger.Tag(document)).Should().Be(0);
        tagger.Tag(document).Should().HaveCountGreaterThan(30);
    }

    [TestCaseSource(nameof(Extractors))]
    public void An_extractor_allocates_nothing_for_a_token_that_is_no_mention(IEntityExtractor extractor)
    {
        // The document, the lists and what a document as a whole takes; a byte for each of the thousand tokens would show.
        const int OfTheDocument = 512;
        var document = new Document(Repeat(NothingToFind));
        extractor.Extract(document).Should().BeEmpty();

        Allocated.Least(() => extractor.Extract(document), OfTheDocument).Should().BeLessThanOrEqualTo(OfTheDocument);
    }

    /// <summary>
    /// Strings, values and the mentions themselves, each twice where a name is resolved, and lists that grow with them: some 420
    /// bytes a mention for the model, 600 for the rules and 670 for both, in text with a mention in six tokens. The bounds are a
    /// tenth above what was allocated when they were set; lower them when less is.
    /// </summary>
    [TestCase("default", 115)]
    [TestCase("rules", 98)]
    [TestCase("statistical", 45)]
    public void An_extractor_allocates_for_its_mentions_only(string name, int bytesPerToken)
    {
        var extractor = AllExtractors.Named().Single(named => named.Name == name).Extractor;
        var documents = GoldSet.Genres.Select(example => example.Document).ToArray();
        var tokens = documents.Sum(document => EnglishText.Tokenizer.Tokenize(document.Text).Count);

        var bytes = Allocated.Least(
            () =>
            {
                foreach (var document in documents)
                {
                    extractor.Extract(document);
                }
            },
            expected: bytesPerToken * tokens);

        TestContext.Out.WriteLine($"{(double)bytes / tokens:0.0} bytes a token");
        ((double)bytes / tokens).Should().BeLessThanOrEqualTo(bytesPerToken);
    }

    private static IEnumerable<TestCaseData> Extractors() => AllExtractors.Named().Select(named => new TestCaseData(named.Extractor).SetArgDisplayNames(named.Name));

    private static TokenizedDocument Tokenize(Document document) => TokenizedDocument.Create(document, EnglishText.Tokenizer, EnglishText.SentenceSplitter);

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, 40));
}
