using System.Text;
using System.Text.Json;

namespace Entities.Cli.Tests;

/// <summary><c>entities evaluate</c>: the figures, the page, the comparison, and gold that is not in order.</summary>
internal sealed class EvaluateTests
{
    // The extractor of these tests finds Ann and Bob as PERSON and Paris as GPE: here two right, one missed, one spurious.
    private const string Columns = "Ann\tB-PERSON\nmet\tO\nBob\tO\n\nParis\tB-GPE\nand\tO\nRome\tB-GPE\n";

    [Test]
    public void The_table_gives_schemes_types_confusion_and_calibration()
    {
        using var command = new CommandLine();

        var result = command.Run("evaluate", "--gold", command.File("dev.tsv", Columns));

        result.Should().Be(new CommandResult(ExitCode.Done, result.Output, ""));
        result.Output.Should().StartWith("default: 2 documents, 3 gold mentions\n");
        Lines(result).Should().ContainInOrder(
            "scheme precision recall F1 95% of F1 right wrong partial missed spurious",
            "strict 66.7 66.7 66.7 2 0 0 1 1",
            "difference times",
            "missed 1",
            "spurious 1",
            "type and boundary 0",
            "type (strict) precision recall F1 gold found right",
            "GPE 100.0 50.0 66.7 2 1 1",
            "PERSON 50.0 100.0 66.7 1 2 1",
            "micro 66.7 66.7 66.7 3 3 2",
            "macro 75.0 75.0 66.7",
            "gold \\ found GPE PERSON missed",
            "GPE 1 . 1",
            "PERSON . 1 .",
            "spurious . 1",
            "0.9..1.0 3 100.0 66.7",
            "expected error 33.3");
    }

    [Test]
    public void JSON_has_the_same_figures_for_programs()
    {
        using var command = new CommandLine();
        var file = command.File("dev.tsv", Columns);

        var result = command.Run("evaluate", "--gold", file, "--format", "json");

        using var json = JsonDocument.Parse(result.Output);
        var gold = json.RootElement.GetProperty("gold");
        gold.GetProperty("files")[0].GetString().Should().Be(file);
        gold.GetProperty("documents").GetInt32().Should().Be(2);
        var extractor = json.RootElement.GetProperty("extractors")[0];
        extractor.GetProperty("name").GetString().Should().Be("default");
        var strict = extractor.GetProperty("strict");
        strict.GetProperty("f1").GetDouble().Should().Be(0.666667);
        strict.GetProperty("right").GetInt32().Should().Be(2);
        strict.TryGetProperty("interval95", out _).Should().BeFalse("two documents are too few");
        extractor.GetProperty("types").GetProperty("GPE").GetProperty("recall").GetDouble().Should().Be(0.5);
        extractor.GetProperty("files").GetProperty(file).GetProperty("f1").GetDouble().Should().Be(0.666667);
        extractor.GetProperty("differences").GetProperty("missed").GetInt32().Should().Be(1);
        extractor.GetProperty("differences").GetProperty("typeAndBoundary").GetInt32().Should().Be(0);
        extractor.GetProperty("macro").GetProperty("precision").GetDouble().Should().Be(0.75);
        extractor.GetProperty("calibration").GetProperty("bins").GetArrayLength().Should().Be(10);
        extractor.GetProperty("confusion").EnumerateArray().Select(cell => cell.GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)).Should().Equal(
            """{"gold":"GPE","found":"GPE","count":1}""",
            """{"gold":"GPE","found":null,"count":1}""",
            """{"gold":"PERSON","found":"PERSON","count":1}""",
            """{"gold":null,"found":"PERSON","count":1}""");
    }

    [Test]
    public void Several_files_are_summed_up_and_told_apart()
    {
        using var command = new CommandLine();
        var first = command.File("1.tsv", Columns);
        var second = command.File("2.jsonl", """{"text":"Ann","entities":[{"start":0,"end":3,"type":"PERSON"}]}""");

        var result = command.Run("evaluate", "--gold", first, second);

        Lines(result).Should().ContainInOrder("micro 75.0 75.0 75.0 4 4 3", $"{first} 66.7 66.7 66.7 3 3 2", $"{second} 100.0 100.0 100.0 1 1 1");
    }

    [Test]
    public void Compare_puts_extractors_side_by_side_with_the_difference_tested()
    {
        using var command = new CommandLine();
        var file = command.File("dev.tsv", string.Concat(Enumerable.Repeat("Ann\tB-PERSON\n\n", 20)));

        var result = command.Run("evaluate", "--gold", file, "--compare");

        Lines(result).Should().ContainInOrder(
            "strict precision recall F1 95% of F1 difference 95% of it p",
            "default 100.0 100.0 100.0 100.0..100.0",
            "rules 0.0 0.0 0.0 0.0..0.0 -100.0 -100.0..-100.0 <0.001",
            "F1 by type default rules",
            "PERSON 100.0 0.0");
    }

    [Test]
    public void The_extractors_can_be_named()
    {
        using var command = new CommandLine();
        var file = command.File("dev.tsv", Columns);

        command.Run("evaluate", "--gold", file, "--extractor", "rules").Output.Should().StartWith("rules: ").And.NotContain("default");
        Lines(command.Run("evaluate", "--gold", file, "--extractor", "rules,default", "--format", "json"))
            .Where(line => line.StartsWith("\"name\"", StringComparison.Ordinal)).Should().Equal("\"name\": \"rules\",", "\"name\": \"default\",");
    }

    [Test]
    public void A_type_map_says_what_the_types_of_the_gold_mean()
    {
        using var command = new CommandLine();
        var file = command.File("dev.conll", "-DOCSTART- -X- -X- O\n\nAnn NNP B-NP I-PER\nmet V V O\nBob NNP B-NP O\nin P P O\nParis NNP B-NP I-LOC\n");
        var map = command.File("map.json", """{ "PER": "PERSON", "LOC": ["GPE", "LOC"], "O": ["O", "PERSON"] }""");

        var result = command.Run("evaluate", "--gold", file, "--types-map", map);

        Lines(result).Should().ContainInOrder("GPE|LOC 100.0 100.0 100.0 1 1 1", "PERSON 100.0 100.0 100.0 1 1 1");
    }

    [Test]
    public void Only_some_types_are_looked_at()
    {
        using var command = new CommandLine();
        var file = command.File("dev.tsv", Columns + "today\tB-DATE\n");

        Lines(command.Run("evaluate", "--gold", file, "--types", "gpe")).Should().Contain("micro 100.0 50.0 66.7 2 1 1");
        Lines(command.Run("evaluate", "--gold", file, "--types", "names")).Should().Contain("micro 66.7 66.7 66.7 3 3 2");
        Lines(command.Run("evaluate", "--gold", file, "--types", "values")).Should().Contain("micro 0.0 0.0 0.0 1 0 0");
    }

    [Test]
    public void The_page_of_differences_is_written()
    {
        using var command = new CommandLine();
        var page = Path.Combine(command.Folder("out"), "errors.html");

        var result = command.Run("evaluate", "--gold", command.File("dev.tsv", Columns), "--errors", page);

        result.ExitCode.Should().Be(ExitCode.Done);
        File.ReadAllText(page).Should().StartWith("<!DOCTYPE html>").And.Contain("<mark class=\"gold\">Rome</mark>").And.Contain("<mark class=\"found\">Bob</mark>");
    }

    [Test]
    public void A_page_that_cannot_be_written_is_named()
    {
        using var command = new CommandLine();
        var page = Path.Combine(command.Folder("out"), "no", "errors.html");

        var result = command.Run("evaluate", "--gold", command.File("dev.tsv", Columns), "--errors", page);

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().Be($"{page}: cannot be written: there is no such folder\n");
        result.Output.Should().Contain("strict");
    }

    [Test]
    public void A_gold_file_that_is_not_in_order_is_named_and_left_out()
    {
        using var command = new CommandLine();
        var good = command.File("good.tsv", Columns);
        var bad = command.File("bad.tsv", "Ann\tB-PERSON\n\nBob\tPERSON\n");
        var none = Path.Combine(command.Folder("x"), "none.tsv");

        var result = command.Run("evaluate", "--gold", bad, none, good);

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.ErrorLines.Should().Equal(
            $"{bad}:3: the tag is 'PERSON': expected O, or B-, I-, L-, U-, E- or S- and a type",
            $"{none}: no such file");
        result.Output.Should().StartWith("default: 2 documents, 3 gold mentions\n");
    }

    [Test]
    public void Without_any_gold_nothing_is_printed()
    {
        using var command = new CommandLine();

        var result = command.Run("evaluate", "--gold", command.Folder("x"));

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Output.Should().BeEmpty();
        result.Error.Should().EndWith("no .ann file in the folder: expected one for each .txt file\n");
    }

    [TestCase("{\"PER\":", ":1: not valid JSON*")]
    [TestCase("{\"GPE\": \"GPE\"}", "dev.tsv:1: the type 'PERSON' is not in *map.json: expected one of GPE")]
    public void A_type_map_that_does_not_fit_is_named(string map, string message)
    {
        using var command = new CommandLine();

        var result = command.Run("evaluate", "--gold", command.File("dev.tsv", Columns), "--types-map", command.File("map.json", map));

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Output.Should().BeEmpty();
        result.ErrorLines.Should().ContainSingle().Which.Should().Match((map.StartsWith("{\"P", StringComparison.Ordinal) ? "*map.json" : "") + message);
    }

    [Test]
    public void An_extractor_that_fails_is_told()
    {
        using var command = new CommandLine { Extractor = new WordExtractor { Before = _ => throw new NotSupportedException("no good") } };

        var result = command.Run("evaluate", "--gold", command.File("dev.tsv", Columns));

        result.Should().Be(new CommandResult(ExitCode.SomeFailed, "", "the extractor failed: NotSupportedException: no good\n"));
    }

    [Test]
    public void Ctrl_C_ends_the_run()
    {
        using var cancellation = new CancellationTokenSource();
        using var command = new CommandLine { Extractor = new WordExtractor { Before = _ => cancellation.Cancel() } };
        var file = command.File("dev.tsv", string.Concat(Enumerable.Repeat("Ann\tB-PERSON\n\n", 1000)));

        command.Run(cancellation.Token, "evaluate", "--gold", file).Should().Be(new CommandResult(ExitCode.Interrupted, "", ""));
    }

    [TestCase("Option '--gold' is required.")]
    [TestCase("--extractor 'spacy': expected default or rules", "--gold", "x", "--extractor", "spacy")]
    [TestCase("--format 'html': expected table or json", "--gold", "x", "--format", "html")]
    [TestCase("--input 'xml': expected tsv or bio or *", "--gold", "x", "--input", "xml")]
    [TestCase("--types names no type: *", "--gold", "x", "--types", ",")]
    public void A_usage_error_says_what_was_expected(string message, params string[] arguments)
    {
        var result = CommandLine.RunOn("", ["evaluate", .. arguments]);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.ErrorLines[0].Should().Match("entities: " + message);
        result.ErrorLines[^1].Should().Be("Try: entities evaluate --help");
    }

    [Test]
    public void A_wide_table_of_confusions_becomes_a_list()
    {
        var types = Enumerable.Range(0, 20).Select(i => $"TYPE{i:00}").ToArray();
        var gold = string.Concat(types.Select(type => $"Ann\tB-{type}\n"));
        using var command = new CommandLine();

        Lines(command.Run("evaluate", "--gold", command.File("dev.tsv", gold))).Should()
            .ContainInOrder("most confused times", "TYPE00 found as PERSON 1").And.NotContain(line => line.Contains("gold \\ found", StringComparison.Ordinal));
    }

    // Columns are parted by one space, so that widths do not matter.
    private static string[] Lines(CommandResult result) =>
        [.. result.OutputLines.Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
}
