using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entities.Extractors;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Cli.Commands;

/// <summary><c>entities train --train FILE... --output MODEL</c></summary>
internal sealed class TrainVerb : Command
{
    private const int MostEpochs = 1000;
    private const double MostL2 = 1000;

    private static readonly CrfTrainerOptions s_defaults = new();

    private readonly Option<string[]> _training = NewFiles(
        "--train", "Annotated files to learn from: columns of token and tag (BIO, IOB1, BIOES, BILOU; CoNLL-2003), JSON Lines with spans, or folders of brat");

    private readonly Option<string[]> _development = NewFiles(
        "--dev", "Annotated files to measure on after each epoch, so that training stops in time. Default: a tenth of what --train has is held out");

    private readonly Option<string[]> _typeMap = new("--types-map")
    {
        Description = "A JSON file that says what the types of the --train or --dev before it mean; before all of them, what those mean that have none of their own",
        HelpName = "MAP.json",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _input = CorpusFormatOption.New("--input", "What the files hold. Default: by extension, and for .jsonl by its keys");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "Where to write the model",
        HelpName = "MODEL",
        Required = true,
    };

    private readonly Option<string?> _base = new("--base")
    {
        Description = "Start from what a model knows of words (its classes of similar words, its lists of names): the one of this library, or that of a file. The new model grows by their size",
        HelpName = "MODEL",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int?> _epochs = OptionParsers.NewCount(
        "--epochs", $"Passes over the text, at most. Default: {s_defaults.MaxEpochs}", 1, MostEpochs);

    private readonly Option<int?> _patience = OptionParsers.NewCount(
        "--patience", $"Passes without a better F1 after which to stop. Default: {s_defaults.Patience}", 1, MostEpochs);

    private readonly Option<double?> _l2 = OptionParsers.NewNumber(
        "--l2", string.Create(CultureInfo.InvariantCulture, $"How strongly weights are kept small. Default: {s_defaults.L2}"), MostL2);

    private readonly Option<int?> _seed = OptionParsers.NewCount(
        "--seed", $"Decides the order of the sentences: the same seed gives the same model. Default: {s_defaults.Seed}", 0, int.MaxValue);

    private readonly Option<int?> _parallel = OptionParsers.NewCount(
        "--parallel", "How many cores to use; the model is the same for any number. Default: all", 1, 1024);

    private readonly CancellationToken _cancellation;

    public TrainVerb(CancellationToken cancellation)
        : base("train", "Trains a model on annotated files, for any types.")
    {
        _cancellation = cancellation;
        _training.Required = true;
        _output.Validators.Add(CheckOutput);
        Add(_training);
        Add(_typeMap);
        Add(_development);
        Add(_output);
        Add(_input);
        Add(_base);
        Add(_epochs);
        Add(_patience);
        Add(_l2);
        Add(_seed);
        Add(_parallel);
        SetAction(Run);
    }

    /// <summary>What the help shows below the options.</summary>
    public string Examples { get; } =
        """
        Examples:
          entities train --train train.tsv --dev dev.tsv --output my.model
          entities train --train all.jsonl --output my.model --base
          entities train --train mine.tsv --train conll.txt --types-map conll.json --dev dev.tsv --output my.model

        In the last one the map is for conll.txt alone: {"PER": "PERSON", "LOC": ["GPE", "LOC"], "MISC": "O"}.
        Then: entities evaluate --gold test.tsv --model my.model; entities extract text.txt --model my.model.

        Exit codes: 0 done; 1 some input failed and was named, and no model was written; 2 wrong usage.

        """.ReplaceLineEndings("\n");

    private static Option<string[]> NewFiles(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "FILE...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    // Better told now than after minutes of training.
    private void CheckOutput(OptionResult result)
    {
        if (result.Tokens is not [var token])
        {
            return;
        }

        if (token.Value.Length == 0)
        {
            result.AddError("--output is empty: expected a file's name");
            return;
        }

        var path = Path.GetFullPath(token.Value);
        var read = new[] { _training, _development, _typeMap }.SelectMany(option => result.GetResult(option)?.Tokens ?? []);
        if (Directory.Exists(path))
        {
            result.AddError($"--output '{token.Value}' is a directory: expected a file's name");
        }
        else if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            result.AddError($"--output '{token.Value}': there is no directory {Path.GetDirectoryName(token.Value)}");
        }
        else if (read.Any(file => file.Value.Length > 0 && Path.GetFullPath(file.Value) == path))
        {
            result.AddError($"--output '{token.Value}' is among the files to read: expected another");
        }
    }

    private int Run(ParseResult parsed)
    {
        var console = parsed.InvocationConfiguration;
        var arguments = CorpusArguments.Read(parsed, _typeMap, _training, _development);
        if (arguments.Fault is { } fault)
        {
            return UsageError.Tell(console.Error, Name, fault);
        }

        if (!TryReadBase(parsed, console.Error, out var start))
        {
            return ExitCode.Usage;
        }

        return new TrainingRun(new TrainOptions
        {
            Training = arguments.Of(_training),
            Development = arguments.Of(_development),
            Input = CorpusFormatOption.Get(parsed, _input),
            Output = parsed.GetValue(_output)!,
            Trainer = new CrfTrainerOptions
            {
                Base = start,
                MaxEpochs = parsed.GetValue(_epochs) ?? s_defaults.MaxEpochs,
                Patience = parsed.GetValue(_patience) ?? s_defaults.Patience,
                L2 = parsed.GetValue(_l2) ?? s_defaults.L2,
                Seed = parsed.GetValue(_seed) ?? s_defaults.Seed,
                Threads = parsed.GetValue(_parallel) ?? s_defaults.Threads,
            },
        }).Run(console, _cancellation);
    }

    private bool TryReadBase(ParseResult parsed, TextWriter error, out SequenceModel? model)
    {
        model = null;
        if (parsed.GetResult(_base) is null)
        {
            return true;
        }

        if (parsed.GetValue(_base) is not { } path)
        {
            model = StatisticalEntityExtractor.English.Model;
            return true;
        }

        var isRead = ModelFile.TryLoad(path, error, out var extractor);
        model = extractor?.Model;
        return isRead;
    }
}
