using System.Text;

namespace Entities.Cli.Tests;

/// <summary>What is read, and what becomes of it.</summary>
internal sealed class ExtractTests
{
    private const string AnnLine = """{"id":"d0","entities":[{"start":3,"end":6,"text":"Ann","type":"PERSON","score":1}]}""" + "\n";

    [Test]
    public void Standard_input_is_one_document_called_d0() =>
        CommandLine.RunOn("Hi Ann", "extract", "--format", "jsonl").Should().Be(new CommandResult(ExitCode.Done, AnnLine, ""));

    [Test]
    public void A_dash_is_standard_input() => CommandLine.RunOn("Hi Ann", "extract", "-", "--format", "jsonl").Output.Should().Be(AnnLine);

    [Test]
    public void Files_are_documents_called_by_their_names_in_the_order_given()
    {
        using var command = new CommandLine();
        var first = command.File("b.txt", "Ann");
        var second = command.File("a.txt", "Bob");

        command.Run("extract", first, second, "--format", "jsonl").Output.Should().Be(
            $$"""
            {"id":"{{first}}","entities":[{"start":0,"end":3,"text":"Ann","type":"PERSON","score":1}]}
            {"id":"{{second}}","entities":[{"start":0,"end":3,"text":"Bob","type":"PERSON","score":1}]}

            """);
    }

    [TestCase("a.jsonl")]
    [TestCase("a.NDJSON")]
    public void The_extension_tells_JSON_Lines_and_they_come_out_as_such(string name)
    {
        using var command = new CommandLine();

        command.Run("extract", command.File(name, """{"text":"Hi Ann"}""")).Output.Should().Be(AnnLine);
    }

    [Test]
    public void Input_goes_before_the_extension()
    {
        using var command = new CommandLine();

        command.Run("extract", command.File("a.json", """{"text":"Hi Ann"}"""), "--input", "jsonl").Output.Should().Be(AnnLine);
        command.Run("extract", command.File("a.jsonl", "Hi Ann"), "--input", "TEXT", "--format", "conll").Output.Should().Contain("Ann\tB-PERSON");
    }

    [Test]
    public void Ids_are_kept_as_they_were_written_and_the_others_are_counted()
    {
        const string Lines =
            """
            {"text":""}
            {"id":"x\ud800y","text":""}

            {"id":12345678901234567890123,"text":""}
            {"id":null,"text":""}
            {"id":1.50,"text":""}
            """;
        var result = CommandLine.RunOn(Lines, "extract", "--input", "jsonl");

        result.OutputLines.Select(line => line[..line.IndexOf(",\"entities", StringComparison.Ordinal)]).Should().Equal(
            "{\"id\":\"d0\"", "{\"id\":\"x\\ud800y\"", "{\"id\":12345678901234567890123", "{\"id\":\"d3\"", "{\"id\":1.50");
    }

    [Test]
    public void The_count_goes_on_over_files_and_over_lines_that_fail()
    {
        using var command = new CommandLine();
        var first = command.File("1.jsonl", "{\"text\":\"\"}\nbad\n");
        var second = command.File("2.jsonl", "{\"text\":\"\"}\n");

        command.Run("extract", first, second).OutputLines.Should().Equal("{\"id\":\"d0\",\"entities\":[]}", "{\"id\":\"d2\",\"entities\":[]}");
    }

    [Test]
    public void A_line_s_date_goes_before_the_one_of_the_command()
    {
        var dates = new List<DateTime?>();
        using var command = new CommandLine
        {
            Extractor = new WordExtractor { Before = document => dates.Add(document.Date) },
            Input = new MemoryStream("{\"text\":\"a\"}\n{\"text\":\"a\",\"date\":\"2019-05-06T07:08\"}\n"u8.ToArray()),
        };
        command.Run("extract", "--input", "jsonl", "--date", "2020-01-24", "--parallel", "1");

        dates.Should().Equal(new DateTime(2020, 1, 24), new DateTime(2019, 5, 6, 7, 8, 0));
    }

    [Test]
    public void Types_and_scores_are_kept_as_asked()
    {
        using var command = new CommandLine
        {
            Extractor = new WordExtractor(
                new EntityMention(0, "Ann", EntityType.Person) { Score = 0.5 },
                new EntityMention(0, "Bob", EntityType.Person) { Score = 0.49 },
                new EntityMention(0, "UN", EntityType.Organization),
                new EntityMention(0, "Oslo", EntityType.Gpe)),
        };
        var file = command.File("a.txt", "Ann Bob UN Oslo");

        Found("--types", "person,Org").Should().Equal("Ann", "Bob", "UN");
        Found("--types", "ORG", "--types", "GPE").Should().Equal("UN", "Oslo");
        Found("--min-score", "0.5").Should().Equal("Ann", "UN", "Oslo");
        Found("--types", "PERSON", "--min-score", "0.5").Should().Equal("Ann");
        Found("--extractor", "rules").Should().BeEmpty();

        IEnumerable<string> Found(params string[] options)
        {
            var lines = command.Run(["extract", file, "--format", "conll", .. options]).OutputLines;
            return lines.Where(line => line.Contains("\tB-", StringComparison.Ordinal)).Select(line => line.Split('\t')[0]);
        }
    }

    [Test]
    public void Offsets_of_a_CRLF_file_are_those_of_the_file() =>
        CommandLine.RunOn("a\r\nAnn\r\n", "extract", "--format", "jsonl").Output.Should().Contain("\"start\":3,\"end\":6");

    [Test]
    public void CRLF_ends_a_line_of_JSON() =>
        CommandLine.RunOn("{\"text\":\"a\"}\r\n\r\n{\"text\":\"b\"}\r\n", "extract", "--input", "jsonl").OutputLines.Should().HaveCount(2);

    private static IEnumerable<Encoding> Encodings() =>
    [
        new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UTF32Encoding(false, true), new UTF32Encoding(true, true),
    ];

    [TestCaseSource(nameof(Encodings))]
    public void A_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(Encoding encoding)
    {
        byte[] text = [.. encoding.GetPreamble(), .. encoding.GetBytes("😀 Ann")];
        byte[] lines = [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"😀 Ann\"}\n")];

        CommandLine.RunOn(text, "extract", "--format", "jsonl").Should().Be(new CommandResult(ExitCode.Done, AnnLine, ""));
        CommandLine.RunOn(lines, "extract", "--input", "jsonl").Should().Be(new CommandResult(ExitCode.Done, AnnLine, ""));
    }

    [Test]
    public void An_empty_file_is_an_empty_document_and_an_empty_JSON_Lines_file_none()
    {
        CommandLine.RunOn("", "extract", "--format", "jsonl").Should().Be(new CommandResult(ExitCode.Done, "{\"id\":\"d0\",\"entities\":[]}\n", ""));
        CommandLine.RunOn("", "extract", "--input", "jsonl").Should().Be(new CommandResult(ExitCode.Done, "", ""));
        CommandLine.RunOn("\n\n", "extract", "--input", "jsonl").Should().Be(new CommandResult(ExitCode.Done, "", ""));
    }
}
