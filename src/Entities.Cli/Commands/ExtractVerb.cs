using System.CommandLine;
using System.CommandLine.Parsing;
using Entities.Cli.Input;
using Entities.Cli.Output;

namespace Entities.Cli.Commands;

/// <summary><c>entities extract [FILE...]</c></summary>
internal sealed class ExtractVerb : Command
{
    private static readonly TypeFilter s_wellKnown = new(EntityType.WellKnown);

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files to read; - or none for standard input. Each is one document, or one JSON object a line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _input = OptionParsers.NewChoice(
        "--input",
        "What the files hold: their text, or with jsonl one {\"id\", \"text\", \"date\"?} a line. Default: jsonl for .jsonl and .ndjson, else text",
        InputKinds.Names);

    private readonly Option<string?> _format = OptionParsers.NewChoice(
        "--format",
        "What to print: table is for people, the others for programs and browsers. Default: jsonl when the input is JSON Lines, else table",
        OutputFormats.Names);

    private readonly Option<DateTime?> _date = new("--date")
    {
        Description = "The date of the text, to which 'yesterday' refers: an ISO 8601 date or date-time. The \"date\" of a line wins over it",
        HelpName = "DATE",
        CustomParser = OptionParsers.Date,
    };

    private readonly Option<string?> _findDate = OptionParsers.NewChoice(
        "--find-date",
        "Whether to look for a date at the top of a text that has none given, such as a dateline; one that is found is told in the output. Default: true",
        ["true", "false"]);

    private readonly Option<string[]> _types = new("--types")
    {
        Description = $"Keep only these types, for example PERSON,ORG. There are: {s_wellKnown.Known}; or with --model, those of the model",
        HelpName = "TYPE,...",
    };

    private readonly Option<string?> _model = new("--model")
    {
        Description = "A model that entities train has written: find what it was taught, and nothing else",
        HelpName = "FILE",
    };

    private readonly Option<string?> _extractor;

    private readonly Option<double?> _lowestScore = OptionParsers.NewNumber("--min-score", "Keep only what has at least this score, from 0 to 1", 1);

    private readonly Option<int?> _parallel = OptionParsers.NewCount(
        "--parallel", "How many documents to work on at once. The output keeps the order of the input. Default: one for each core", 1, 1024);

    private readonly ConsoleStreams _streams;
    private readonly ExtractorCatalog _extractors;
    private readonly CancellationToken _cancellation;

    public ExtractVerb(ConsoleStreams streams, ExtractorCatalog extractors, CancellationToken cancellation)
        : base("extract", "Finds the entities and values in files or standard input.")
    {
        _streams = streams;
        _extractors = extractors;
        _cancellation = cancellation;
        _extractor = OptionParsers.NewChoice(
            "--extractor",
            "What finds them: " + string.Join("; ", extractors.Entries.Select(entry => $"{entry.Name} is {entry.Description}")),
            [.. extractors.Entries.Select(entry => entry.Name)]);
        _files.Validators.Add(OptionParsers.CheckFiles);
        _types.Validators.Add(CheckTypes);
        _model.Validators.Add(CheckModel);
        Add(_files);
        Add(_input);
        Add(_format);
        Add(_date);
        Add(_findDate);
        Add(_types);
        Add(_extractor);
        Add(_model);
        Add(_lowestScore);
        Add(_parallel);
        SetAction(Run);
    }

    /// <summary>What the help shows below the options.</summary>
    public string Examples { get; } =
        """
        Examples:
          entities extract article.txt --date 2020-01-24
          entities extract news.jsonl --types PERSON,ORG --min-score 0.8 > found.jsonl
          cat article.txt | entities extract --format json
          entities extract *.txt --format html > page.html
          entities extract notes.txt --model drugs.model

        Exit codes: 0 done; 1 some input failed, was named, and the rest is done; 2 wrong usage.

        """.ReplaceLineEndings("\n");

    private void CheckTypes(OptionResult result)
    {
        var labels = Labels(result);
        if (labels.Length == 0)
        {
            result.AddError($"--types names no type: expected one of {s_wellKnown.Known}");
        }
        else if (result.GetResult(_model) is null) // whose types are known only when it is read
        {
            foreach (var fault in s_wellKnown.Faults(labels))
            {
                result.AddError(fault);
            }
        }
    }

    private void CheckModel(OptionResult result)
    {
        if (result.GetResult(_extractor) is { Tokens: [var name, ..] } && !name.Value.Equals(ExtractorCatalog.Statistical, StringComparison.OrdinalIgnoreCase))
        {
            result.AddError($"--model goes with --extractor {ExtractorCatalog.Statistical} alone, not with {name.Value}");
        }
    }

    private static string[] Labels(OptionResult? types) => types is null ? [] : [.. OptionParsers.Parts(types.Tokens.Select(static token => token.Value))];

    private int Run(ParseResult parsed)
    {
        var error = parsed.InvocationConfiguration.Error;
        IEntityExtractor extractor;
        var types = s_wellKnown;
        if (parsed.GetValue(_model) is not { } path)
        {
            extractor = _extractors[parsed.GetValue(_extractor) ?? _extractors.Entries[0].Name].Create();
        }
        else if (ModelFile.TryLoad(path, error, out var trained))
        {
            extractor = trained;
            types = new TypeFilter(trained.Model.Types);
        }
        else
        {
            return ExitCode.Usage;
        }

        var labels = Labels(parsed.GetResult(_types));
        if (types.Faults(labels) is { Count: > 0 } faults)
        {
            return UsageError.Tell(error, Name, faults);
        }

        var options = new ExtractOptions
        {
            Files = parsed.GetValue(_files) is { Length: > 0 } files ? files : [InputReader.StandardInput],
            Input = InputKinds.FromName(parsed.GetValue(_input)),
            Date = parsed.GetValue(_date),
            FindsDate = parsed.GetValue(_findDate) != "false",
            Types = types.Select(labels),
            LowestScore = parsed.GetValue(_lowestScore) ?? 0,
            Parallel = parsed.GetValue(_parallel) ?? Environment.ProcessorCount,
        };
        var readsLines = options.Files.Any(file => InputKinds.Of(file, options.Input) == InputKind.JsonLines);
        var format = OutputFormats.Create(parsed.GetValue(_format) ?? (readsLines ? "jsonl" : "table"), _streams);
        return new ExtractionRun(_streams, options, extractor, format).Run(_cancellation);
    }
}
