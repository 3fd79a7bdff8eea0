using System.Diagnostics;
using System.Text.Json;

namespace Entities.Comparison.Tests;

/// <summary>The example project, run as a program: it starts itself again for each extractor.</summary>
public class YourExtractorTests
{
    private const string Gold =
        """
        {"id": "a", "text": "President Barham Salih met Mr. Trump; 40 percent of them left Iraq.", "entities": [{"start": 10, "end": 22, "type": "PERSON"}, {"start": 31, "end": 36, "type": "PERSON"}, {"start": 38, "end": 48, "type": "PERCENT"}, {"start": 62, "end": 66, "type": "GPE"}]}

        """;

    [Test]
    public void Its_extractor_stands_beside_those_of_the_library_in_one_table()
    {
        using var gold = new ScratchFile("gold.jsonl", Gold);

        var (code, output, _) = Run("--gold", gold.Path, "--accuracy-only");

        code.Should().Be(0);
        output.Should().Contain("| | yours | default | rules | statistical |");
        Row(output, "F1, all types").Should().StartWith("| F1, all types | 85.7 |", "three of four are found, and nothing else");
        Row(output, "PERSON").Should().StartWith("| PERSON | 100.0 |");
        output.Should().Contain("`dotnet run -c Release --project benchmarks/YourExtractor -- --gold .../").And.NotContain(gold.Path);
    }

    [Test]
    public void Speed_memory_and_start_are_measured_beside_the_baselines()
    {
        using var gold = new ScratchFile("gold.jsonl", Gold);

        var (code, output, _) = Run("--gold", gold.Path, "--only", "yours", "--seconds", "0.1", "--processor-time", "--format", "json");

        code.Should().Be(0);
        var measured = JsonDocument.Parse(output).RootElement.GetProperty("extractors").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString()!);
        measured.Keys.Should().Equal("split at white space", "regex for capitalised words", "yours");
        foreach (var figures in measured.Values)
        {
            figures.GetProperty("pace").GetProperty("first").GetDouble().Should().BePositive();
            figures.GetProperty("pace").GetProperty("againRatio").GetDouble().Should().BePositive();
            figures.GetProperty("start").GetProperty("milliseconds").GetDouble().Should().BePositive();
            figures.GetProperty("peakMegabytes").GetDouble().Should().BePositive();
        }

        measured["yours"].GetProperty("files").EnumerateObject().Single().Value.GetProperty("types").GetProperty("PERCENT").GetProperty("f1").GetDouble().Should().Be(100);
    }

    [Test]
    public void A_bad_file_is_named_with_its_line_and_the_others_are_done()
    {
        using var gold = new ScratchFile("gold.jsonl", Gold);
        using var bad = new ScratchFile("bad.jsonl", Gold + "{\"text\": 7}\n");
        using var empty = new ScratchFile("empty.jsonl");
        using var written = new ScratchFile("written.json");

        var (code, output, error) = Run("--gold", bad.Path, "nothing.tsv", empty.Path, gold.Path, "--accuracy-only", "--only", "yours", "--output", written.Path);

        code.Should().Be(1);
        error.Should().Contain($"{bad.Path}:2: ").And.Contain("nothing.tsv: no such file").And.Contain($"{empty.Path}: no documents");
        Row(output, "F1, all types").Should().Be("| F1, all types | 85.7 |");
        JsonDocument.Parse(written.Content).RootElement.GetProperty("gold").GetArrayLength().Should().Be(1);
    }

    [Test]
    public void A_file_given_twice_is_two_files()
    {
        using var gold = new ScratchFile("gold.jsonl", Gold);

        var (code, output, _) = Run("--gold", gold.Path, gold.Path, "--accuracy-only", "--only", "yours");

        code.Should().Be(0);
        output.Split('\n').Count(line => line.StartsWith("| F1, all types,", StringComparison.Ordinal)).Should().Be(2);
        output.Should().Contain("gold.jsonl (2)");
    }

    [Test]
    public void Wrong_usage_is_told_apart()
    {
        Run("--accuracy-only").Code.Should().Be(2);
        Run("--gold", "a.tsv", "--only", "nobody").Code.Should().Be(2);
        Run("--gold", "a.tsv", "--input", "word").Code.Should().Be(2);
        Run("--help").Output.Should().Contain("--gold").And.NotContain("--measure-contender");
    }

    private static string Row(string table, string name) => table.Split('\n').Single(line => line.StartsWith($"| {name} |", StringComparison.Ordinal));

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "YourExtractor.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
