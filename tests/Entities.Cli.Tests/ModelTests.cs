using System.Text.Json;

namespace Entities.Cli.Tests;

/// <summary><c>--model</c>: a trained model instead of what the library brings, and models that are not in order.</summary>
internal sealed class ModelTests
{
    private const string Text = "Give enalapril 5 mg every morning.";

    private readonly CommandLine _command = new() { Catalog = ExtractorCatalog.BuiltIn };
    private string _model = "";

    [OneTimeSetUp]
    public void Train()
    {
        _model = Path.Combine(_command.Folder("models"), "drugs.model");
        _command.Run("train", "--train", RepositoryFile.Corpus("drugs-train.tsv"), "--dev", RepositoryFile.Corpus("drugs-dev.tsv"), "--output", _model)
            .ExitCode.Should().Be(ExitCode.Done);
    }

    [OneTimeTearDown]
    public void Delete() => _command.Dispose();

    [TestCase]
    [TestCase("--extractor", "Statistical")]
    public void Extract_finds_what_the_model_was_taught(params string[] options)
    {
        var result = _command.Run(["extract", _command.File("a.txt", Text), "--model", _model, "--format", "jsonl", .. options]);

        result.ExitCode.Should().Be(ExitCode.Done);
        Found(result).Should().Equal("enalapril DRUG", "5 mg DOSE", "every morning FREQUENCY");
    }

    [TestCase("drug,Dose", "enalapril DRUG", "5 mg DOSE")]
    [TestCase("FREQUENCY", "every morning FREQUENCY")]
    public void Types_are_those_of_the_model(string types, params string[] expected) =>
        Found(_command.Run("extract", _command.File("a.txt", Text), "--model", _model, "--format", "jsonl", "--types", types)).Should().Equal(expected);

    [Test]
    public void A_type_that_the_model_lacks_is_a_usage_error() =>
        _command.Run("extract", _command.File("a.txt", Text), "--model", _model, "--types", "DRUG,PERSON").Should().Be(new CommandResult(
            ExitCode.Usage, "", "entities: --types: unknown type 'PERSON': expected one of DOSE, DRUG, FREQUENCY\nTry: entities extract --help\n"));

    [Test]
    public void Scores_are_those_of_the_model()
    {
        var file = _command.File("a.txt", Text);

        using var json = JsonDocument.Parse(_command.Run("extract", file, "--model", _model, "--format", "jsonl").Output);
        var lowest = json.RootElement.GetProperty("entities").EnumerateArray().Min(entity => entity.GetProperty("score").GetDouble());

        lowest.Should().BeInRange(0.5, 0.9999);
        Found(_command.Run("extract", file, "--model", _model, "--format", "jsonl", "--min-score", "1")).Should().HaveCountLessThan(3);
    }

    [Test]
    public void Evaluate_measures_a_model_alone() =>
        _command.Run("evaluate", "--gold", RepositoryFile.Corpus("drugs-dev.tsv"), "--model", _model).Output
            .Should().StartWith($"{_model}: 25 documents, 43 gold mentions\n").And.NotContain("default");

    [Test]
    public void Evaluate_puts_models_beside_extractors()
    {
        using var command = new CommandLine();

        Names("--model", _model, "--extractor", "rules").Should().Equal("rules", _model);
        Names("--model", _model, _model).Should().Equal(_model, _model);
        Names("--model", _model, "--compare").Should().Equal("default", "rules", _model);

        IEnumerable<string?> Names(params string[] options)
        {
            using var json = JsonDocument.Parse(command.Run(["evaluate", "--gold", RepositoryFile.Corpus("drugs-dev.tsv"), "--format", "json", .. options]).Output);
            return [.. json.RootElement.GetProperty("extractors").EnumerateArray().Select(extractor => extractor.GetProperty("name").GetString())];
        }
    }

    [Test]
    public void A_model_that_is_not_in_order_is_named_before_anything_is_read([Values("extract", "evaluate", "train")] string verb)
    {
        var whole = File.ReadAllBytes(_model);
        var file = _command.File("a.tsv", "Ann\tB-PERSON\n");
        string[] arguments = verb switch
        {
            "extract" => ["extract", file, "--model"],
            "evaluate" => ["evaluate", "--gold", file, "--model"],
            _ => ["train", "--train", file, "--output", Path.Combine(_command.Folder("x"), "y.model"), "--base"],
        };

        Message(_command.File("foreign.model", "PK and more")).Should().Be("Not a model of this library: it does not begin with ENTITIES.");
        Message(_command.File("empty.model", "")).Should().Match("Not a model *");
        Message(_command.File("short.model", whole[..^1])).Should().Match("The model is cut short: *");
        Message(_command.File("flipped.model", [.. whole[..^1], (byte)(whole[^1] ^ 1)])).Should().Match("The model is damaged: *");
        Message(_command.File("newer.model", [.. whole[..8], 255, 0, .. whole[10..]])).Should().Match("The model has format 255, newer than *");
        Message(Path.Combine(_command.Folder("x"), "none.model")).Should().Be("no such file");
        Message(_command.Folder("folder.model")).Should().Be("is a directory: expected a file");

        string Message(string model)
        {
            var result = _command.Run([.. arguments, model]);
            result.ExitCode.Should().Be(ExitCode.Usage);
            result.Output.Should().BeEmpty();
            return result.ErrorLines.Should().ContainSingle().Which.Should().StartWith(model + ": ").And.Subject![(model.Length + 2)..];
        }
    }

    private static IEnumerable<string> Found(CommandResult result)
    {
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.GetProperty("entities").EnumerateArray().Select(entity => $"{entity.GetProperty("text")} {entity.GetProperty("type")}")];
    }
}
