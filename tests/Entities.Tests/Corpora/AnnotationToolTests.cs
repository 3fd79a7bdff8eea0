using System.Text;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>JSON Lines of annotation tools: their keys, their offsets, their ways to go wrong.</summary>
internal sealed class AnnotationToolTests
{
    [Test]
    public void Prodigy_counts_code_points()
    {
        var example = Prodigy("""{"text":"😀😀 in Oslo","_task_hash":1,"tokens":[{"text":"in"}],"spans":[{"start":6,"end":10,"token_start":2,"label":"GPE"}],"answer":"accept"}""").Single();

        example.Mentions.Single().Should().Be(new EntityMention(8, "Oslo", EntityType.Gpe));
    }

    [TestCase("accept", 1)]
    [TestCase("reject", 0)]
    [TestCase("ignore", 0)]
    public void What_an_annotator_did_not_accept_is_no_gold(string answer, int count) =>
        Prodigy($$"""{"text":"Oslo","spans":[],"answer":"{{answer}}"}""").Should().HaveCount(count);

    [Test]
    public void Prodigy_gets_code_points_back()
    {
        var stream = new MemoryStream();

        ProdigyLines.Write(stream, [new Example(new Document("😀 Oslo") { Id = "a" }, [new EntityMention(3, "Oslo", EntityType.Gpe)])]);

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(
            """
            {"id":"a","text":"😀 Oslo","spans":[{"start":2,"end":6,"label":"GPE"}],"answer":"accept"}

            """);
    }

    [TestCase("""{"id":7,"text":"😀 Oslo","label":[[3,7,"GPE"]]}""")]
    [TestCase("""{"id":7,"text":"😀 Oslo","labels":[[3,7,"GPE"]],"meta":{"a":1}}""")]
    [TestCase("""{"id":7,"text":"😀 Oslo","Comments":[],"relations":[],"entities":[{"id":1,"label":"GPE","start_offset":3,"end_offset":7}]}""")]
    public void Doccano_has_its_spans_under_several_keys(string line)
    {
        var example = Doccano(line, OffsetUnit.Utf16).Single();

        example.Document.Id.Should().Be("7");
        example.Mentions.Single().Should().Be(new EntityMention(3, "Oslo", EntityType.Gpe));
    }

    [Test]
    public void Doccano_may_count_code_points() =>
        Doccano("""{"text":"😀 Oslo","label":[[2,6,"GPE"]]}""", OffsetUnit.CodePoint).Single().Mentions.Single().Start.Should().Be(3);

    [TestCase("""{"label":[]}""", "no \"text\"*")]
    [TestCase("""{"text":"Oslo","label":{}}""", "\"label\" is an object: expected an array of spans")]
    [TestCase("""{"text":"Oslo","label":[3]}""", "\"label[0]\" is 3: expected a span*")]
    [TestCase("""{"text":"Oslo","label":[[0,1]]}""", "\"label[0][2]\" is *: expected a string")]
    [TestCase("""{"text":"Oslo","label":[[0,1,"A",2]]}""", "\"label[0][3]\" is 2: expected no more *")]
    [TestCase("""{"text":"Oslo","label":[[0,-1,"A"]]}""", "\"label[0][1]\" is -1: expected a whole number from 0*")]
    [TestCase("""{"text":"Oslo","label":[{"start":0,"label":"A"}]}""", "\"label[0]\" has no start, end or label*")]
    [TestCase("""{"text":"Oslo","label":[[0,5,"A"]]}""", "the span [0..5) of 'A' ends past the text, which is 4 long")]
    [TestCase("""{"text":"Oslo","label":[[2,2,"A"]]}""", "the span [2..2) of 'A' is empty*")]
    [TestCase("""{"text":"Oslo","label":[[0,2,"A B"]]}""", "the label 'A B'*")]
    [TestCase("""{"text":"Oslo","label":[[0,2,"A"],[1,3,"B"]]}""", "*overlaps the mention before it")]
    [TestCase("""{"text":"Oslo","label":[[0,2""", "the JSON is cut off*")]
    public void What_is_wrong_is_named_by_file_and_line(string line, string message)
    {
        var reading = () => Doccano("\n" + line, OffsetUnit.Utf16).ToList();

        reading.Should().Throw<InvalidDataException>().Which.Message.Should().Match("f.jsonl:2: " + message);
    }

    private static IEnumerable<Example> Prodigy(string lines) => ProdigyLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "f.jsonl");

    private static IEnumerable<Example> Doccano(string lines, OffsetUnit unit) =>
        DoccanoLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "f.jsonl", unit);
}
