using System.CommandLine;
using Entities.Corpora;

namespace Entities.Comparison;

/// <summary>The command line of a comparison.</summary>
internal sealed class ComparisonCommand : RootCommand
{
    private readonly Option<string[]> _gold = new("--gold")
    {
        Description = "Annotated files, in any format that the library reads: columns of token and tag, JSON Lines with spans, folders of brat",
        HelpName = "FILE...",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _input = new("--input")
    {
        Description = "What the files hold: " + string.Join(", ", CorpusFormat.All.Select(static format => format.Name)) + ". Default: by extension and content",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _typeMap = new("--types-map") { Description = "A JSON file that says what the types of the gold mean", HelpName = "MAP.json" };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Measure only these extractors",
        HelpName = "NAME...",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _accuracyOnly = new("--accuracy-only") { Description = "Measure neither speed nor memory" };

    private readonly Option<double> _seconds = new("--seconds")
    {
        Description = "How long to measure the speed of each extractor, after a third of that to warm up. Default: 6",
        HelpName = "N",
        DefaultValueFactory = static _ => 6,
    };

    private readonly Option<bool> _processorTime = new("--processor-time")
    {
        Description = "Count processor time, for a machine with other work. Wrong for an extractor that waits for another process",
    };

    private readonly Option<string?> _format = new("--format") { Description = "What to print. Default: markdown", HelpName = "markdown|json" };

    private readonly Option<string[]> _output = new("--output")
    {
        Description = "Write it to these files as well: JSON to those that end in .json, a table to others",
        HelpName = "FILE...",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _measure = new(ContenderProcess.MeasureOption) { Hidden = true };
    private readonly Option<long?> _since = new(ContenderProcess.SinceOption) { Hidden = true };

    private readonly ExtractorComparison _comparison;
    private string[] _args = [];

    public ComparisonCommand(ExtractorComparison comparison)
        : base("Compares extractors on annotated files: F1 by type, tokens a second, memory and start-up, beside two fixed baselines.")
    {
        _comparison = comparison;
        _format.AcceptOnlyFromAmong("markdown", "json");
        _input.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var name }, ..] && !CorpusFormat.TryGet(name, out _))
            {
                result.AddError($"--input '{name}': expected {string.Join(" or ", CorpusFormat.All)}");
            }
        });
        _only.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => comparison.Contenders.All(contender => contender.Name != token.Value)))
            {
                result.AddError($"--only '{token.Value}': expected {string.Join(" or ", comparison.Contenders.Select(static contender => contender.Name))}");
            }
        });
        Options.Clear();
        foreach (var option in (ReadOnlySpan<Option>)[_gold, _input, _typeMap, _only, _accuracyOnly, _seconds, _processorTime, _format, _output, _measure, _since, new System.CommandLine.Help.HelpOption()])
        {
            Add(option);
        }

        SetAction(Run);
    }

    /// <summary>Runs with a program's arguments.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        _args = args;
        var parsed = Parse(args);
        var code = parsed.Invoke();
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }

    private int Run(ParseResult parsed)
    {
        var options = new ComparisonOptions
        {
            Gold = parsed.GetValue(_gold) ?? [],
            Input = CorpusFormat.TryGet(parsed.GetValue(_input), out var format) ? format : null,
            TypeMap = parsed.GetValue(_typeMap),
            Only = parsed.GetValue(_only) ?? [],
            AccuracyOnly = parsed.GetValue(_accuracyOnly),
            Seconds = TimeSpan.FromSeconds(parsed.GetValue(_seconds)),
            CountsProcessor = parsed.GetValue(_processorTime),
            PrintsJson = parsed.GetValue(_format) == "json",
            Outputs = parsed.GetValue(_output) ?? [],
        };
        if (parsed.GetValue(_measure) is not { } name)
        {
            return new ComparisonRun(_comparison, options, _args).Run(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        }

        using var output = Console.OpenStandardOutput();
        Console.SetOut(Console.Error); // whatever an extractor prints
        new ContenderRun(_comparison, options).Run(name, parsed.GetValue(_since), output);
        return ExitCode.Done;
    }
}
