using System.Globalization;
using System.Text.RegularExpressions;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Cli.Tests;

/// <summary><c>entities train</c>: what it is told, what it writes, what it holds out, and input that is not in order.</summary>
internal sealed partial class TrainTests
{
    // Enough to learn that Ann is a person and Oslo a place, in the types of this library and in those of CoNLL-2003.
    private const string Own = "Ann\tB-PERSON\nmet\tO\nme\tO\n\nin\tO\nOslo\tB-GPE\n\nTrondheim\tB-GPE\nis\tO\nfar\tO\n\n";
    private const string Foreign = "-DOCSTART- -X- -X- O\n\nAnn NNP B-NP I-PER\nleft V V O\nRome NNP B-NP I-LOC\n\n-DOCSTART- -X- -X- O\n\nBob NNP B-NP I-PER\nslept V V O\n\n";
    private const string Map = """{ "PER": "PERSON", "LOC": ["GPE", "LOC"] }""";

    private static readonly string s_drugs = RepositoryFile.Corpus("drugs-train.tsv");
    private static readonly string s_drugsDev = RepositoryFile.Corpus("drugs-dev.tsv");

    private CommandLine _command = null!;
    private string _model = "";

    [SetUp]
    public void MakeFolder()
    {
        _command = new CommandLine();
        _model = Path.Combine(_command.Folder("out"), "my.model");
    }

    [TearDown]
    public void DeleteFolder() => _command.Dispose();

    [Test]
    public void A_small_corpus_of_one_s_own_types_becomes_a_useful_model()
    {
        var result = Train("--train", s_drugs, "--dev", s_drugsDev);

        result.ExitCode.Should().Be(ExitCode.Done);
        var summary = Summary().Match(result.Output);
        summary.Success.Should().BeTrue(result.Output);
        summary.Groups["model"].Value.Should().Be(_model);
        Number(summary, "f1").Should().BeGreaterThan(80);
        Number(summary, "best").Should().BeLessThanOrEqualTo(Number(summary, "epochs"));
        SequenceModel.Load(_model).Types.Select(type => type.Label).Should().Equal("DOSE", "DRUG", "FREQUENCY");
    }

    [Test]
    public void Progress_is_a_line_an_epoch_on_standard_error()
    {
        var result = Train("--train", s_drugs, "--dev", s_drugsDev, "--epochs", "3");

        result.ErrorLines[0].Should().Be("64 examples, 3 types: DOSE, DRUG, FREQUENCY");
        result.ErrorLines.Skip(1).Should().HaveCount(3).And.AllSatisfy(line => Epoch().IsMatch(line).Should().BeTrue(line));
        result.Output.Should().MatchRegex("best after [1-3] of 3 epochs");
    }

    [Test]
    public void The_figure_is_the_one_that_evaluate_gives()
    {
        var f1 = Summary().Match(Train("--train", s_drugs, "--dev", s_drugsDev).Output).Groups["f1"].Value;

        var strict = _command.Run("evaluate", "--gold", s_drugsDev, "--model", _model).OutputLines.Single(line => line.StartsWith("strict ", StringComparison.Ordinal));

        strict.Split(' ', StringSplitOptions.RemoveEmptyEntries)[3].Should().Be(f1);
    }

    [Test]
    public void Several_files_to_measure_on_are_told_apart()
    {
        var other = _command.File("other.tsv", "take\tO\naspirin\tB-DRUG\n");

        var line = Train("--train", s_drugs, "--dev", s_drugsDev, other, "--epochs", "1").ErrorLines[1];

        line.Should().Match($"epoch 1 of 1: loss *, F1 * ({s_drugsDev} *, {other} *), best so far, * s");
    }

    [Test]
    public void The_same_seed_gives_the_same_bytes_on_any_number_of_cores()
    {
        byte[] Bytes(params string[] options)
        {
            Train(["--train", s_drugs, "--dev", s_drugsDev, "--epochs", "3", .. options]).ExitCode.Should().Be(ExitCode.Done);
            return File.ReadAllBytes(_model);
        }

        var first = Bytes("--seed", "7", "--parallel", "1");

        Bytes("--seed", "7", "--parallel", "4").Should().Equal(first);
        Bytes("--seed", "8").Should().NotEqual(first);
        Bytes("--seed", "7", "--l2", "20").Should().NotEqual(first);
    }

    [Test]
    public void Patience_ends_training()
    {
        var result = Train("--train", s_drugs, "--dev", s_drugsDev, "--epochs", "30", "--patience", "1");

        var summary = Summary().Match(result.Output);
        Number(summary, "epochs").Should().Be(Number(summary, "best") + 1);
    }

    [Test]
    public void Without_files_to_measure_on_every_tenth_example_is_held_out()
    {
        var result = Train("--train", s_drugs, "--epochs", "2");

        result.ErrorLines.Should().StartWith(["no --dev: every tenth example is held out to measure on, 6 of 64", "58 examples, 3 types: DOSE, DRUG, FREQUENCY"]);
        result.Output.Should().MatchRegex("F1 [0-9.]+ on the held-out tenth, best after [12] of 2 epochs");
    }

    [Test]
    public void Examples_are_counted_through_all_files_when_some_are_held_out()
    {
        string[] files = [.. Enumerable.Range(0, 4).Select(i => _command.File($"{i}.tsv", Own))];

        Train(["--train", .. files, "--epochs", "1"]).ErrorLines[0].Should().Be("no --dev: every tenth example is held out to measure on, 1 of 12");
    }

    [Test]
    public void With_fewer_than_ten_examples_none_is_held_out_and_the_model_is_not_measured()
    {
        var result = Train("--train", _command.File("a.tsv", Own), "--epochs", "2");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.ErrorLines[0].Should().Be("no --dev, and 3 examples are too few to hold any out: the model is not measured");
        result.ErrorLines[2].Should().MatchRegex("^epoch 1 of 2: loss [0-9.]+, [0-9.]+ s$");
        result.Output.Should().MatchRegex("my.model: 2 epochs, [0-9.]+ MB, [0-9.]+ s\n$");
    }

    [Test]
    public void A_type_map_is_for_the_files_before_it()
    {
        var own = _command.File("own.tsv", Own);
        var foreign = _command.File("foreign.conll", Foreign);
        var map = _command.File("map.json", Map);

        Types("--train", own, "--train", foreign, "--types-map", map, "--dev", own).Should().Be("5 examples, 3 types: GPE, LOC, PERSON");
        Types("--train", foreign, "--types-map", map, "--train", own, "--dev", own).Should().Be("5 examples, 3 types: GPE, LOC, PERSON");
        Types("--train", own, "--dev", foreign, "--types-map=" + map).Should().Be("3 examples, 2 types: GPE, PERSON");
        Types("--train", foreign, foreign, "--seed", "3", "--types-map", map, "--dev", own).Should().Be("4 examples, 3 types: GPE, LOC, PERSON");
    }

    [Test]
    public void A_type_map_before_all_files_is_for_those_that_have_none_of_their_own()
    {
        var foreign = _command.File("foreign.conll", Foreign);
        var own = _command.File("own.tsv", Own);
        var map = _command.File("map.json", Map);
        var identity = _command.File("identity.json", """{ "PERSON": "PERSON", "GPE": "GPE" }""");

        Types("--types-map", map, "--train", foreign, "--dev", foreign).Should().Be("2 examples, 3 types: GPE, LOC, PERSON");
        Types("--types-map", map, "--train", foreign, "--train", own, "--types-map", identity, "--dev", foreign).Should().Be("5 examples, 3 types: GPE, LOC, PERSON");
    }

    [Test]
    public void Two_type_maps_for_the_same_files_are_a_usage_error()
    {
        var file = _command.File("a.tsv", Own);

        var result = Train("--train", file, "--types-map", "a.json", "--types-map", "b.json");

        result.Should().Be(new CommandResult(
            ExitCode.Usage,
            "",
            "entities: --types-map a.json and b.json are for the same files: expected one of them, after the files that it is for\nTry: entities train --help\n"));
    }

    [Test]
    public void Files_of_any_format_are_read_by_extension_or_as_told()
    {
        var lines = _command.File("a.jsonl", """{"text":"Ann left","entities":[{"start":0,"end":3,"type":"PERSON"}]}""");
        var columns = _command.File("a.txt", Own);

        Types("--train", lines, columns, "--dev", lines).Should().Be("4 examples, 2 types: GPE, PERSON");
        Train("--train", columns, "--input", "iob1").Error.Should().Contain($"{columns}:1: ");
    }

    [Test]
    public void All_files_that_are_not_in_order_are_named_and_no_model_is_written()
    {
        var good = _command.File("good.tsv", Own);
        var bad = _command.File("bad.tsv", "Ann\tB-PERSON\n\nBob\tPERSON\n");
        var none = Path.Combine(_command.Folder("x"), "none.tsv");
        var map = _command.File("map.json", "{ \"PERSON\": 1 }");
        var lacking = _command.File("lacking.json", "{\n \"GPE\": \"GPE\"\n}");
        var lines = _command.File("a.jsonl", """{"text":"x"}""" + "\n" + """{"text":"Ann","entities":[{"start":0,"end":3,"type":"PER"}]}""");

        var result = Train("--train", good, bad, none, "--train", good, "--types-map", map, "--train", good, lines, "--types-map", lacking, "--dev", bad);

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Output.Should().BeEmpty();
        result.ErrorLines.Should().Equal(
            $"{bad}:3: the tag is 'PERSON': expected O, or B-, I-, L-, U-, E- or S- and a type",
            $"{none}: no such file",
            $"{map}:1: what 'PERSON' is mapped to: expected a type, an array of types, or null",
            $"{good}:1: the type 'PERSON' is not in {lacking}: expected one of GPE",
            $"{lines}: document 2: the type 'PER' is not in {lacking}: expected one of GPE",
            $"{bad}:3: the tag is 'PERSON': expected O, or B-, I-, L-, U-, E- or S- and a type");
        File.Exists(_model).Should().BeFalse();
    }

    [Test]
    public void Files_without_a_mention_teach_nothing() =>
        Train("--train", _command.File("a.tsv", "Ann\tO\n")).Should().Be(
            new CommandResult(ExitCode.SomeFailed, "", "the --train files have no mention of any type: expected at least one\n"));

    [Test]
    public void More_types_than_a_model_holds_are_refused()
    {
        var lines = string.Concat(Enumerable.Range(0, 251).Select(i => $"Ann\tB-T{i}\n"));

        Train("--train", _command.File("a.tsv", lines)).Should().Be(
            new CommandResult(ExitCode.SomeFailed, "", "the --train files have mentions of 251 types: expected at most 250\n"));
    }

    [Test]
    public void Types_to_measure_that_nobody_taught_are_told()
    {
        var own = _command.File("own.tsv", Own);
        var foreign = _command.File("foreign.conll", Foreign);
        var more = _command.File("more.tsv", Own + "Monday\tB-DATE\n");

        Train("--train", own, "--dev", foreign).Should().Be(new CommandResult(
            ExitCode.SomeFailed,
            "",
            $"{foreign}: its types are LOC, PER, those of --train GPE, PERSON: expected some of the same, or a --types-map after the --dev that says what they mean\n"));
        Train("--train", own, "--dev", more, "--epochs", "1").ErrorLines[0].Should().Be($"{more}: warning: no --train file has DATE: not learned, and not measured");
    }

    [Test]
    public void Ctrl_C_ends_the_run_and_writes_no_model()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        var result = _command.Run(cancellation.Token, "train", "--train", s_drugs, "--dev", s_drugsDev, "--output", _model);

        result.ExitCode.Should().Be(ExitCode.Interrupted);
        File.Exists(_model).Should().BeFalse();
    }

    [Test]
    public void The_shipped_model_s_words_are_a_base_and_a_model_passes_them_on()
    {
        Assume.That(ShippedModel.IsThere, ShippedModel.Reason);
        var first = Path.Combine(_command.Folder("out"), "first.model");

        _command.Run("train", "--train", s_drugs, "--output", first, "--epochs", "1", "--base").ExitCode.Should().Be(ExitCode.Done);
        Train("--train", s_drugs, "--epochs", "1", "--base", first).ExitCode.Should().Be(ExitCode.Done);

        SequenceModel.Load(first).WordCount.Should().BePositive();
        SequenceModel.Load(_model).WordCount.Should().Be(SequenceModel.Load(first).WordCount);
    }

    [TestCase("Option '--train' is required.", "--output", "x")]
    [TestCase("Option '--output' is required.", "--train", "x")]
    [TestCase("--output is empty: *", "--train", "x", "--output", "")]
    [TestCase("--output '/' is a directory: *", "--train", "x", "--output", "/")]
    [TestCase("--output 'no/such/my.model': there is no directory no/such", "--train", "x", "--output", "no/such/my.model")]
    [TestCase("--output 'x' is among the files to read: *", "--train", "x", "--output", "x")]
    [TestCase("--epochs '0': expected a whole number from 1 to 1000", "--train", "x", "--output", "y", "--epochs", "0")]
    [TestCase("--patience 'no': expected a whole number from 1 to 1000", "--train", "x", "--output", "y", "--patience", "no")]
    [TestCase("--seed '-1': expected a whole number from 0 *", "--train", "x", "--output", "y", "--seed", "-1")]
    [TestCase("--l2 '-1': expected a number from 0 to 1000", "--train", "x", "--output", "y", "--l2", "-1")]
    [TestCase("--input 'xml': expected tsv or *", "--train", "x", "--output", "y", "--input", "xml")]
    public void A_usage_error_says_what_was_expected(string message, params string[] arguments)
    {
        var result = CommandLine.RunOn("", ["train", .. arguments]);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Output.Should().BeEmpty();
        result.ErrorLines[0].Should().Match("entities: " + message);
        result.ErrorLines[^1].Should().Be("Try: entities train --help");
    }

    [Test]
    public void Help_shows_defaults_and_examples() =>
        CommandLine.RunOn("", "train", "--help").Output.Should().ContainAll(
            "--types-map <MAP.json>", $"Default: {new CrfTrainerOptions().MaxEpochs}", $"Default: {new CrfTrainerOptions().Patience}", $"Default: {new CrfTrainerOptions().L2}", "entities train --train train.tsv --dev dev.tsv --output my.model", "Exit codes:");

    private CommandResult Train(params string[] arguments) => _command.Run(["train", "--output", _model, .. arguments]);

    // What the run says that it learns.
    private string Types(params string[] arguments) => Train(["--epochs", "1", .. arguments]).ErrorLines[0];

    private static double Number(Match match, string group) => double.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<model>.*): F1 (?<f1>[0-9.]+) on dev, best after (?<best>[0-9]+) of (?<epochs>[0-9]+) epochs, [0-9.]+ MB, [0-9.]+ s\n$")]
    private static partial Regex Summary();

    [GeneratedRegex("^epoch [1-3] of 3: loss [0-9.]+, F1 [0-9.]+(, best so far)?, [0-9.]+ s$")]
    private static partial Regex Epoch();
}
