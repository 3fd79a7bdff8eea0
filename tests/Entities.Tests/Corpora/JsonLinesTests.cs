using System.Text;
using System.Text.Json;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>JSON Lines with spans: what is written is read again, and what is wrong is named by file and line.</summary>
internal sealed class JsonLinesTests
{
    private static readonly DateTime s_day = new(2020, 1, 24);

    private static IEnumerable<TestCaseData> Values()
    {
        yield return Value(
            DateTimeValue.Date("2020-01-24") with { Mod = "START", Start = s_day, End = s_day.AddDays(1) },
            """{"kind":"date","timex":"2020-01-24","mod":"START","start":"2020-01-24T00:00:00","end":"2020-01-25T00:00:00"}""");
        yield return Value(
            DateTimeValue.Time("2020-01-24T20:00Z") with { Start = DateTime.SpecifyKind(s_day.AddHours(20), DateTimeKind.Utc) },
            """{"kind":"time","timex":"2020-01-24T20:00Z","start":"2020-01-24T20:00:00Z"}""");
        yield return Value(DateTimeValue.Set("XXXX-WXX-5"), """{"kind":"set","timex":"XXXX-WXX-5"}""");
        yield return Value(new DurationValue("P2D"), """{"kind":"duration","timex":"P2D"}""");
        yield return Value(new NumberValue { Value = 5200, Mod = "APPROX" }, """{"kind":"number","value":5200,"mod":"APPROX"}""");
        yield return Value(new NumberValue { Low = 2000 }, """{"kind":"number","low":2000}""");
        yield return Value(new OrdinalValue { Value = 21 }, """{"kind":"ordinal","value":21}""");
        yield return Value(new PercentValue { Low = 5.5m, High = 10m }, """{"kind":"percent","low":5.5,"high":10}""");
        yield return Value(new MoneyValue("USD") { Value = 3.50m }, """{"kind":"money","amount":3.50,"currency":"USD"}""");
        yield return Value(
            new MoneyValue("GBP") { Value = 79228162514264337593543950335m },
            """{"kind":"money","amount":79228162514264337593543950335,"currency":"GBP"}""");
        yield return Value(
            new QuantityValue("[mi_i]") { Value = 0.1m, Low = 0.1m, Mod = "EQUAL_OR_MORE" },
            """{"kind":"quantity","value":0.1,"low":0.1,"mod":"EQUAL_OR_MORE","unit":"[mi_i]"}""");
        yield return Value(new PlaceValue("IQ"), """{"kind":"place","country":"IQ"}""");

        static TestCaseData Value(EntityValue value, string json) => new TestCaseData(value, json).SetArgDisplayNames(json);
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_is_written_by_its_kind_and_read_again(EntityValue value, string json)
    {
        var example = new Example(new Document("word"), [new EntityMention(0, "word", EntityType.Date) { Value = value }]);

        Written(example).Should().Be($$"""{"text":"word","entities":[{"start":0,"end":4,"text":"word","type":"DATE","score":1,"value":{{json}}}]}""" + "\n");
        Read(Written(example)).Single().Mentions.Single().Value.Should().Be(value);
    }

    [Test]
    public void A_mention_is_written_with_all_that_it_has_in_a_fixed_order()
    {
        var document = new Document("Le 24: Müller “here”", s_day) { Id = "a\"1" };
        var mention = new EntityMention(7, "Müller", EntityType.Person) { Score = 0.98766, Name = "Gerd Müller" };

        Written(new Example(document, [mention])).Should().Be(
            """
            {"id":"a\"1","text":"Le 24: Müller “here”","date":"2020-01-24","entities":[{"start":7,"end":13,"text":"Müller","type":"PERSON","score":0.9877,"name":"Gerd Müller"}]}

            """);
    }

    [TestCase("", TestName = "An empty text comes back")]
    [TestCase("a\ud800b", TestName = "A lone high surrogate comes back")]
    [TestCase("\udc00 \ud83d\ude00 \\ \" \u0001 \t end\ud83d", TestName = "Lone surrogates among pairs and escapes come back")]
    [TestCase("tab\t, quote\", slash\\, line\r\n, nul\0, del\u007f, ls\u2028", TestName = "Control characters come back")]
    public void Any_text_comes_back(string text)
    {
        Read(Written(new Example(new Document(text), []))).Single().Document.Text.Should().Be(text);
    }

    [Test]
    public void Emoji_stay_readable_in_the_file() =>
        Written(new Example(new Document("😀"), [])).Should().Be("{\"text\":\"😀\",\"entities\":[]}\n");

    [Test]
    public void Optional_parts_may_be_left_out_or_null_and_unknown_ones_are_passed_over()
    {
        var examples = Read(
            """
            {"text":"Paris"}

            {"meta":{"a":[1,{"b":null}]},"entities":[{"type":"DRUG","end":5,"start":0,"extra":[],"text":null,"name":null}],"id":12,"date":null,"text":"Paris"}
            {"entities":null,"text":"Paris","id":null,"date":"2020-01-24T20:00+01:00"}
            """);

        examples.Select(example => example.Document.Id).Should().Equal(null, "12", null);
        examples.Select(example => example.Document.Date).Should().Equal(null, null, s_day.AddHours(20));
        examples[1].Mentions.Should().Equal(new EntityMention(0, "Paris", new EntityType("DRUG")));
    }

    [Test]
    public void Mentions_come_in_text_order_whatever_the_order_in_the_file()
    {
        var example = Read("""{"text":"A B","entities":[{"start":2,"end":3,"type":"ORG"},{"start":0,"end":1,"type":"ORG"}]}""").Single();

        example.Mentions.Select(mention => mention.Text).Should().Equal("A", "B");
    }

    [TestCase("{\"text\":\"a\"", "the JSON is cut off*")]
    [TestCase("{\"text\":\"a", "the JSON is cut off*")]
    [TestCase("{\"text\":\"a\",\"x\":[1,2", "the JSON is cut off*")]
    [TestCase("{\"text\":\"a\"} {}", "*one object a line")]
    [TestCase("{\"text\":\"a\",}", "not valid JSON at byte *")]
    [TestCase("text", "not valid JSON at byte 2: expected one object a line")]
    [TestCase("[1]", "the line is an array: expected an object*")]
    [TestCase("{\"id\":\"a\"}", "no \"text\": expected an object such as *")]
    [TestCase("{\"text\":12.5}", "\"text\" is 12.5: expected a string")]
    [TestCase("{\"text\":null}", "\"text\" is null: expected a string")]
    [TestCase("{\"text\":\"a\",\"id\":[]}", "\"id\" is an array: expected a string or a number")]
    [TestCase("{\"text\":\"a\",\"date\":\"Friday\"}", "\"date\" is 'Friday': expected an ISO 8601 date*")]
    [TestCase("{\"text\":\"a\",\"date\":\"2020-02-30\"}", "\"date\" is '2020-02-30': expected an ISO 8601 date*")]
    [TestCase("{\"text\":\"a\",\"date\":20200124}", "\"date\" is 20200124: expected a string")]
    [TestCase("{\"text\":\"a\",\"entities\":{}}", "\"entities\" is an object: expected an array")]
    [TestCase("{\"text\":\"a\",\"entities\":[[]]}", "\"entities[0]\" is an array: expected an object")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1}]}", "entities[0]: no \"type\": expected *")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":-1,\"end\":1,\"type\":\"ORG\"}]}", "entities[0]: \"start\" is -1: expected a whole number*")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":1,\"end\":1,\"type\":\"ORG\"}]}", "entities[0]: \"end\" is 1: expected more than \"start\"*")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"A B\"}]}", "entities[0]: \"type\" is 'A B': expected a label*")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"ORG\",\"score\":2}]}", "entities[0]: \"score\" is 2: expected a number from 0 to 1")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":2,\"type\":\"ORG\"}]}", "[0..2) ORG ends past the text's 1 UTF-16 code units")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"ORG\",\"text\":\"b\"}]}", "[0..1) ORG is marked as \"b\", but the text there is \"a\"")]
    [TestCase("{\"text\":\"ab\",\"entities\":[{\"start\":0,\"end\":2,\"type\":\"ORG\"},{\"start\":1,\"end\":2,\"type\":\"ORG\"}]}", "*overlaps the mention before it")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"DATE\",\"value\":{\"kind\":\"day\"}}]}", "entities[0]: \"kind\" is 'day': expected one of date, *")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"DATE\",\"value\":{\"timex\":\"P1D\"}}]}", "entities[0]: a \"value\" without \"kind\"*")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"MONEY\",\"value\":{\"kind\":\"money\",\"amount\":1}}]}", "entities[0]: a \"value\" of kind money without \"currency\"")]
    [TestCase("{\"text\":\"a\",\"entities\":[{\"start\":0,\"end\":1,\"type\":\"MONEY\",\"value\":{\"kind\":\"money\",\"amount\":1e99}}]}", "entities[0]: \"value\" is 1e99: expected a number")]
    public void What_is_wrong_is_said_with_file_and_line(string line, string message)
    {
        var reading = () => Read("{\"text\":\"good\"}\r\n" + line + "\n{\"text\":\"good\"}\n");

        reading.Should().Throw<InvalidDataException>().WithMessage("gold.jsonl:2: " + message);
    }

    [Test]
    public void The_examples_before_a_bad_line_are_read()
    {
        using var stream = new MemoryStream("{\"text\":\"good\"}\nbad\n"u8.ToArray());

        JsonLines.Read(stream, "gold.jsonl").First().Document.Text.Should().Be("good");
    }

    [Test]
    public void Invalid_UTF8_is_an_error_in_a_corpus()
    {
        using var stream = new MemoryStream([.. "{\"text\":\""u8, 0xC3, .. "\"}"u8]);
        var reading = () => JsonLines.Read(stream, "gold.jsonl").ToList();

        reading.Should().Throw<InvalidDataException>().WithMessage("gold.jsonl:1: not valid UTF-8");
    }

    [Test]
    public void A_byte_order_mark_is_passed_over() => Read("\uFEFF{\"text\":\"a\"}").Should().ContainSingle();

    [Test]
    public void A_file_is_read_by_its_path()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "{\"text\":\"a\"}\n{");
            var reading = () => JsonLines.Read(path).ToList();

            reading.Should().Throw<InvalidDataException>().WithMessage(path + ":2: *");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Test]
    public void The_gold_set_lies_exactly_on_its_text()
    {
        var gold = JsonLines.Read(Path.Combine(AppContext.BaseDirectory, "Gold", "article.jsonl")).Single();

        gold.Mentions.Should().HaveCountGreaterThan(50);
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "article.txt")).Should().StartWith(gold.Document.Text.TrimEnd());
        Read(Written(gold)).Single().Mentions.Should().Equal(gold.Mentions);
    }

    [Test]
    public void Mentions_can_be_written_into_JSON_of_ones_own()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            JsonLines.WriteMentions(writer, [new EntityMention(0, "a", EntityType.Organization)]);
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("""[{"start":0,"end":1,"text":"a","type":"ORG","score":1}]""");
    }

    private static List<Example> Read(string lines)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return [.. JsonLines.Read(stream, "gold.jsonl")];
    }

    private static string Written(Example example)
    {
        using var stream = new MemoryStream();
        JsonLines.Write(stream, [example]);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
