namespace Entities.Cli.Tests;

/// <summary><c>entities convert</c>: from any format to any other.</summary>
internal sealed class ConvertTests
{
    private const string Line = """{"id":"a","text":"😀 Ann left Paris","entities":[{"start":3,"end":6,"type":"PERSON"},{"start":12,"end":17,"type":"GPE"}]}""";

    [TestCase("tsv", "-DOCSTART-\tO\n\n😀\tO\nAnn\tB-PERSON\nleft\tO\nParis\tB-GPE\n\n")]
    [TestCase("BILOU", "-DOCSTART-\tO\n\n😀\tO\nAnn\tU-PERSON\nleft\tO\nParis\tU-GPE\n\n")]
    [TestCase("prodigy", """{"id":"a","text":"😀 Ann left Paris","spans":[{"start":2,"end":5,"label":"PERSON"},{"start":11,"end":16,"label":"GPE"}],"answer":"accept"}""" + "\n")]
    [TestCase("doccano", """{"id":"a","text":"😀 Ann left Paris","label":[[3,6,"PERSON"],[12,17,"GPE"]]}""" + "\n")]
    [TestCase("doccano-codepoints", """{"id":"a","text":"😀 Ann left Paris","label":[[2,5,"PERSON"],[11,16,"GPE"]]}""" + "\n")]
    public void JSON_Lines_become_another_format(string format, string output)
    {
        using var command = new CommandLine();

        command.Run("convert", command.File("a.jsonl", Line), "--to", format).Should().Be(new CommandResult(ExitCode.Done, output, ""));
    }

    [Test]
    public void Several_files_become_one_in_their_order()
    {
        using var command = new CommandLine();
        var output = Path.Combine(command.Folder("out"), "all.jsonl");

        var result = command.Run(
            "convert", command.File("1.tsv", "Ann\tB-PER\n"), command.File("2.jsonl", """{"text":"Bob","spans":[{"start":0,"end":3,"label":"PER"}]}"""), "--to", "doccano", "-o", output);

        result.Should().Be(new CommandResult(ExitCode.Done, "", ""));
        File.ReadAllLines(output).Should().Equal(
            """{"id":"1.tsv:1","text":"Ann","label":[[0,3,"PER"]]}""", """{"text":"Bob","label":[[0,3,"PER"]]}""");
    }

    [Test]
    public void Brat_is_written_to_a_folder_and_read_from_it()
    {
        using var command = new CommandLine();
        var folder = Path.Combine(command.Folder("out"), "brat");

        command.Run("convert", command.File("a.jsonl", Line), "--to", "brat", "--output", folder).ExitCode.Should().Be(ExitCode.Done);

        File.ReadAllText(Path.Combine(folder, "a.ann")).Should().Be("T1\tPERSON 2 5\tAnn\nT2\tGPE 11 16\tParis\n");
        command.Run("convert", folder, "--to", "jsonl").Output.Should().StartWith("{\"id\":\"a\",\"text\":\"😀 Ann left Paris\",\"entities\":[{\"start\":3,\"end\":6,");
    }

    [Test]
    public void Mentions_that_tokens_cannot_say_are_widened_and_told()
    {
        using var command = new CommandLine();
        var file = command.File("a.jsonl", """{"text":"Annabel","entities":[{"start":0,"end":3,"type":"PERSON"}]}""");

        var result = command.Run("convert", file, "--to", "tsv");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.Output.Should().EndWith("Annabel\tB-PERSON\n\n");
        result.Error.Should().StartWith("warning: 1 mention is not exactly what the tokens can say");
    }

    [Test]
    public void A_file_that_breaks_off_is_named_and_the_others_are_done()
    {
        using var command = new CommandLine();
        var bad = command.File("bad.jsonl", Line + "\n{\"text\"");

        var result = command.Run("convert", bad, command.File("good.tsv", "Bob\tO"), "--to", "doccano");

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().Be($"{bad}:2: the JSON is cut off: expected one whole object on the line\n");
        result.OutputLines.Should().HaveCount(2);
    }

    [Test]
    public void A_tag_that_breaks_the_stated_scheme_is_named()
    {
        using var command = new CommandLine();
        var file = command.File("a.tsv", "Ann\tI-PER\n");

        var result = command.Run("convert", file, "--from", "bio", "--to", "jsonl");

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().StartWith($"{file}:1: 'Ann': expected B-PER");
    }

    [Test]
    public void A_file_is_not_written_over_itself()
    {
        using var command = new CommandLine();
        var file = command.File("a.jsonl", Line);

        var result = command.Run("convert", file, "--to", "doccano", "--output", file);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().Contain("is among the files to read");
        File.ReadAllText(file).Should().Be(Line);
    }

    [TestCase("Option '--to' is required.", "a.tsv")]
    [TestCase("--to 'xml': expected tsv or bio or *", "a.tsv", "--to", "xml")]
    [TestCase("--to brat writes a folder of files: expected --output", "a.tsv", "--to", "brat")]
    [TestCase("unknown option '--form' *", "a.tsv", "--to", "tsv", "--form")]
    public void A_usage_error_says_what_was_expected(string message, params string[] arguments)
    {
        var result = CommandLine.RunOn("", ["convert", .. arguments]);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.ErrorLines[0].Should().Match("entities: " + message);
        result.ErrorLines[^1].Should().Be("Try: entities convert --help");
    }

    [TestCase("evaluate")]
    [TestCase("convert")]
    public void Help_shows_examples(string verb) =>
        CommandLine.RunOn("", verb, "--help").Output.Should().Contain("Examples:").And.Contain($"entities {verb} ").And.Contain("Exit codes:");
}
