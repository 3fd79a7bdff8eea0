using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>Stand-off files: two files a document, offsets in code points.</summary>
internal sealed class BratStandoffTests
{
    private const string Text = "😀 Moqtada\nSadr in Baghdad\n";

    private ScratchFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new ScratchFolder();

    [TearDown]
    public void DeleteFiles() => _folder.Dispose();

    [TestCase("a.ann")]
    [TestCase("a.txt")]
    [TestCase("")]
    public void A_document_is_read_by_either_file_or_its_folder(string name)
    {
        Pair("T2\tGPE 18 25\tBaghdad\nT1\tPERSON 2 14\tMoqtada Sadr\nR1\tIn Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\tT3\n\n");

        var example = BratStandoff.Read(_folder[name]).Single();

        example.Document.Id.Should().Be("a");
        example.Mentions.Should().Equal(new EntityMention(3, "Moqtada\nSadr", EntityType.Person), new EntityMention(19, "Baghdad", EntityType.Gpe));
    }

    [Test]
    public void Line_breaks_of_two_characters_are_two_code_points()
    {
        _folder.Write("a.txt", "Oslo\r\nRome");

        BratStandoff.Read(_folder.Write("a.ann", "T1\tGPE 6 10\tRome\r\n")).Single().Mentions.Single().Start.Should().Be(6);
    }

    [Test]
    public void A_document_is_written_as_it_is_read()
    {
        var example = new Example(new Document(Text) { Id = "a" }, [new(3, "Moqtada\nSadr", EntityType.Person), new(19, "Baghdad", EntityType.Gpe)]);

        BratStandoff.Write(_folder["out"], [example]);

        File.ReadAllText(_folder["out/a.ann"]).Should().Be("T1\tPERSON 2 14\tMoqtada Sadr\nT2\tGPE 18 25\tBaghdad\n");
        File.ReadAllText(_folder["out/a.txt"]).Should().Be(Text);
    }

    [Test]
    public void Ids_become_file_names_that_every_system_allows_each_once()
    {
        string?[] ids = ["../x", "dev.tsv:3", "A", "a", null, ""];

        BratStandoff.Write(_folder["out"], ids.Select(id => new Example(new Document("x") { Id = id }, [])));

        Directory.GetFiles(_folder["out"], "*.txt").Select(Path.GetFileName).Should().BeEquivalentTo(
            "___x.txt", "dev_tsv_3.txt", "A.txt", "a-2.txt", "d4.txt", "d5.txt");
    }

    [TestCase("T1\tGPE 0 3;5 6\tabc", "a.ann:1: 'T1' is a mention in pieces*")]
    [TestCase("\nT1\tGPE 0\tabc", "a.ann:2: 'T1': expected an id, a tab, the type and two offsets*")]
    [TestCase("T1 GPE 0 3 abc", "a.ann:1: *expected an id, a tab*")]
    [TestCase("T1\tGPE 0 99\tabc", "a.ann:1: the span [0..99) of 'GPE' ends past the text, which is 26 long")]
    [TestCase("T1\tGPE 18 25\tBagdad", "a.ann:1: 'T1' is marked as \"Bagdad\", but the text there is \"Baghdad\"")]
    [TestCase("T1\tGPE 18 25\tBaghdad\nT2\tGPE 20 25\tghdad", "a.ann: *overlaps the mention before it: expected flat mentions")]
    public void What_is_wrong_is_named_by_file_and_line(string annotations, string message)
    {
        Pair(annotations);

        var reading = () => BratStandoff.Read(_folder["a.ann"]).ToList();

        reading.Should().Throw<InvalidDataException>().Which.Message.Should().Match("*/" + message);
    }

    [Test]
    public void An_annotation_without_its_text_is_an_error()
    {
        var reading = () => BratStandoff.Read(_folder.Write("b.ann", "")).ToList();

        reading.Should().Throw<FileNotFoundException>().WithMessage("*b.txt*");
    }

    [Test]
    public void A_folder_without_annotations_is_an_error()
    {
        var reading = () => BratStandoff.Read(_folder[""]).ToList();

        reading.Should().Throw<InvalidDataException>().WithMessage("*no .ann file*");
    }

    [Test]
    public void Bytes_that_are_not_UTF_8_are_named_by_line()
    {
        Pair("");
        File.WriteAllBytes(_folder["a.txt"], [.. "a\nb"u8, 0xff]);

        var reading = () => BratStandoff.Read(_folder["a.ann"]).ToList();

        reading.Should().Throw<InvalidDataException>().WithMessage("*a.txt:2: not valid UTF-8");
    }

    private void Pair(string annotations)
    {
        _folder.Write("a.txt", Text);
        _folder.Write("a.ann", annotations);
    }
}
