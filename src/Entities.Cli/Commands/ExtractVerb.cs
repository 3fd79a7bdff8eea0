using System.CommandLine;
using Entities.Cli.Input;
using Entities.Cli.Output;

namespace Entities.Cli.Commands;

/// <summary><c>entities extract [FILE...]</c></summary>
internal sealed class ExtractVerb : Command
{
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
        Description = "The date of the text, which 'yesterday' refers to: an ISO 8601 date or date-time. A line's own \"date\" goes before it",
        HelpName = "DATE",
        CustomParser = OptionParsers.Date,
    };

    private readonly Option<EntityType[]> _types = new("--types")
    {
        Description = $"Keep only these types, for example PERSON,ORG. There are: {OptionParsers.KnownTypes}",
        HelpName = "TYPE,...",
        CustomParser = OptionParsers.Types,
    };

    private readonly Option<string?> _extractor;

    private readonly Option<double> _lowestScore = new("--min-score")
    {
        Description = "Keep only what has at least this score, from 0 to 1",
        HelpName = "SCORE",
        CustomParser = OptionParsers.Score,
    };

    private readonly Option<int?> _parallel = new("--parallel")
    {
        Description = "How many documents to work on at once. The output keeps the order of the input. Default: one for each core",
        HelpName = "N",
        CustomParser = OptionParsers.Count,
    };

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
        Add(_files);
        Add(_input);
        Add(_format);
        Add(_date);
        Add(_types);
        Add(_extractor);
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

        Exit codes: 0 done; 1 some input failed, was named, and the rest is done; 2 wrong usage.

        """.ReplaceLineEndings("\n");

    private int Run(ParseResult parsed)
    {
        var options = new ExtractOptions
        {
            Files = parsed.GetValue(_files) is { Length: > 0 } files ? files : [InputReader.StandardInput],
            Input = InputKinds.FromName(parsed.GetValue(_input)),
            Date = parsed.GetValue(_date),
            Types = OptionParsers.ToSet(parsed.GetValue(_types)),
            LowestScore = parsed.GetValue(_lowestScore),
            Parallel = parsed.GetValue(_parallel) ?? Environment.ProcessorCount,
        };
        var readsLines = options.Files.Any(file => InputKinds.Of(file, options.Input) == InputKind.JsonLines);
        var format = OutputFormats.Create(parsed.GetValue(_format) ?? (readsLines ? "jsonl" : "table"), _streams);
        var extractor = _extractors.Create(parsed.GetValue(_extractor) ?? _extractors.Entries[0].Name);
        return new ExtractionRun(_streams, options, extractor, format).Run(_cancellation);
    }
}
