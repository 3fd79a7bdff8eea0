using Entities.Corpora;
using Entities.Languages.English;

namespace Entities.Tests.Corpora;

/// <summary>Every format reads what it writes, and is told by its file.</summary>
internal sealed class CorpusFormatTests
{
    // The emoji makes offsets in code points differ from those in UTF-16; the line break is one that columns lose.
    private static readonly Example[] s_examples =
    [
        Example("a1", "😀 Moqtada Sadr spoke in Baghdad.", ("Moqtada Sadr", "PERSON"), ("Baghdad", "GPE")),
        Example("b 2", "Paris France 👩🏽‍🚀 won.", ("Paris", "GPE"), ("France", "GPE")),
        Example("c3", "Nothing here."),
    ];

    private static CorpusFormat[] All() => [.. CorpusFormat.All];

    [TestCaseSource(nameof(All))]
    public void What_is_written_is_read_again(CorpusFormat format)
    {
        using var folder = new ScratchFolder();
        var path = folder[format.IsFolder ? "out" : "out.txt"];

        format.Write(path, s_examples.Select(example => example.With(Segmentation.Of(example.Document, EnglishText.Tokenizer, EnglishText.SentenceSplitter))));
        var read = format.Read(path).ToList();

        read.Select(Mentions).Should().Equal(s_examples.Select(Mentions));
        if (!format.NeedsTokens)
        {
            read.Select(example => example.Document.Text).Should().Equal(s_examples.Select(example => example.Document.Text));
            read.Select(example => example.Document.Id).Should().Equal("a1", format.IsFolder ? "b_2" : "b 2", "c3");
        }
    }

    [TestCaseSource(nameof(All))]
    public void A_format_is_found_by_its_name_in_any_case(CorpusFormat format)
    {
        CorpusFormat.TryGet(format.Name.ToUpperInvariant(), out var found).Should().BeTrue();
        found.Should().BeSameAs(format);
    }

    [Test]
    public void An_unknown_name_is_no_format() => CorpusFormat.TryGet("xml", out _).Should().BeFalse();

    [TestCase("a.tsv", "x\tO", "tsv")]
    [TestCase("a.conll", "x O", "tsv")]
    [TestCase("eng.testb", "x O", "tsv")]
    [TestCase("a.ann", "", "brat")]
    [TestCase("a.jsonl", """{"text":"x","entities":[{"start":0,"end":1,"type":"A"}]}""", "jsonl")]
    [TestCase("a.jsonl", """{"text":"x"}""", "jsonl")]
    [TestCase("a.JSONL", """{"text":"x","spans":[]}""", "prodigy")]
    [TestCase("a.jsonl", """{"text":"x","label":[]}""", "doccano")]
    [TestCase("a.jsonl", """{"text":"x","labels":[[0,1,"A"]]}""", "doccano")]
    [TestCase("a.jsonl", """{"entities":[{"id":1,"label":"A","start_offset":0,"end_offset":1}],"text":"x"}""", "doccano")]
    [TestCase("a.jsonl", """{"entities":[[0,1,"A"]],"text":"x"}""", "doccano")]
    [TestCase("a.jsonl", "\uFEFF{\"text\":\"x\",\"entities\":[]}\n\n{\"text\":\"x\",\"entities\":[],\"spans\":[]}", "prodigy", TestName = "Empty entities do not tell, a later line does")]
    [TestCase("a.jsonl", """{"text":"x","entities":{"spans":[]}}""", "jsonl")]
    [TestCase("a.ndjson", "no JSON", "jsonl")]
    public void A_format_is_told_by_the_extension_and_the_keys(string name, string text, string format)
    {
        using var folder = new ScratchFolder();

        CorpusFormat.Of(folder.Write(name, text)).Name.Should().Be(format);
    }

    [Test]
    public void A_folder_is_that_of_brat()
    {
        using var folder = new ScratchFolder();

        CorpusFormat.Of(folder[""]).Should().BeSameAs(CorpusFormat.Brat);
    }

    [Test]
    public void Columns_without_tokens_cannot_be_written()
    {
        var writing = () => CorpusFormat.Tsv.Write(new MemoryStream(), s_examples);

        writing.Should().Throw<ArgumentException>().WithMessage("*has no tokens*");
    }

    private static Example Example(string id, string text, params (string Text, string Type)[] mentions) => new(
        new Document(text, new DateTime(2020, 1, 24)) { Id = id },
        mentions.Select(mention => new EntityMention(text.IndexOf(mention.Text, StringComparison.Ordinal), mention.Text, new EntityType(mention.Type))));

    private static string Mentions(Example example) => string.Join(", ", example.Mentions.Select(mention => $"{mention.Text} {mention.Type}"));
}
