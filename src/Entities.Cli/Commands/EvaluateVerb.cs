using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entities.Cli.Commands;

/// <summary><c>entities evaluate --gold FILE...</c></summary>
internal sealed class EvaluateVerb : Command
{
    private readonly Option<string[]> _gold = new("--gold")
    {
        Description = "Annotated files: columns of token and tag (BIO, IOB1, BIOES, BILOU; CoNLL-2003), JSON Lines with spans, or folders of brat",
        HelpName = "FILE...",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _input = CorpusFormatOption.New("--input", "What the files hold. Default: by extension, and for .jsonl by its keys");

    private readonly Option<string?> _typeMap = new("--types-map")
    {
        Description = "A JSON file that says what the types of the gold mean: {\"PER\": \"PERSON\", \"LOC\": [\"GPE\", \"LOC\", \"FAC\"], \"genre\": [], \"O\": [\"O\", \"NORP\"]}",
        HelpName = "MAP.json",
    };

    private readonly Option<EntityType[]> _types = new("--types")
    {
        Description = "Look only at these types, for example PERSON,ORG; names stands for the eleven types of names, values for the seven others",
        HelpName = "TYPE,...",
        CustomParser = Types,
    };

    private readonly Option<string[]> _model = new("--model")
    {
        Description = "Models that entities train has written, to measure alone or beside what --extractor names",
        HelpName = "FILE...",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _compare = new("--compare")
    {
        Description = "Put the extractors side by side, with the differences tested: those that --extractor names, or all, and each --model",
    };

    private readonly Option<string?> _format = OptionParsers.NewChoice("--format", "What to print. Default: table", ["table", "json"]);

    private readonly Option<string?> _errors = new("--errors")
    {
        Description = "Write an HTML page of every disagreement in its context",
        HelpName = "FILE.html",
    };

    private readonly Option<string[]> _extractor;
    private readonly ConsoleStreams _streams;
    private readonly ExtractorCatalog _extractors;
    private readonly CancellationToken _cancellation;

    public EvaluateVerb(ConsoleStreams streams, ExtractorCatalog extractors, CancellationToken cancellation)
        : base("evaluate", "Measures extractors on annotated files: precision, recall and F1 under the four schemes of SemEval-2013.")
    {
        _streams = streams;
        _extractors = extractors;
        _cancellation = cancellation;
        string[] names = [.. extractors.Entries.Select(entry => entry.Name)];
        _extractor = new Option<string[]>("--extractor")
        {
            Description = "What to measure: " + string.Join("; ", extractors.Entries.Select(entry => $"{entry.Name} is {entry.Description}")) + ". Several with commas",
            HelpName = string.Join('|', names) + ",...",
            CustomParser = argument => Names(argument, names),
        };
        Add(_gold);
        Add(_input);
        Add(_extractor);
        Add(_model);
        Add(_compare);
        Add(_typeMap);
        Add(_types);
        Add(_format);
        Add(_errors);
        SetAction(Run);
    }

    /// <summary>What the help shows below the options.</summary>
    public string Examples { get; } =
        """
        Examples:
          entities evaluate --gold dev.tsv
          entities evaluate --gold dev.jsonl --types names --errors errors.html
          entities evaluate --gold testb.conll --types-map conll.json --format json
          entities evaluate --gold news.tsv web.tsv --compare
          entities evaluate --gold dev.tsv --model my.model

        Found mentions are widened to the tokens of the gold, where it has tokens. Intervals are drawn from the documents
        (bootstrap), and given for ten or more.

        Exit codes: 0 done; 1 some input failed, was named, and the rest is done; 2 wrong usage.

        """.ReplaceLineEndings("\n");

    private int Run(ParseResult parsed)
    {
        var error = parsed.InvocationConfiguration.Error;
        var extractors = Named(parsed).Select(name => _extractors[name]).ToList();
        foreach (var path in parsed.GetValue(_model) ?? [])
        {
            if (!ModelFile.TryLoad(path, error, out var trained))
            {
                return ExitCode.Usage;
            }

            extractors.Add(new ExtractorCatalog.Entry(path, "a trained model", () => trained));
        }

        var options = new EvaluateOptions
        {
            Gold = parsed.GetValue(_gold) ?? [],
            Input = CorpusFormatOption.Get(parsed, _input),
            Extractors = extractors,
            TypeMap = parsed.GetValue(_typeMap),
            Types = OptionParsers.ToSet(parsed.GetValue(_types)),
            PrintsJson = parsed.GetValue(_format) == "json",
            Errors = parsed.GetValue(_errors),
        };
        return new EvaluationRun(_streams, options).Run(parsed.InvocationConfiguration, _cancellation);
    }

    // Without a name: all to be compared, else the first one, unless there is a model to measure.
    private IEnumerable<string> Named(ParseResult parsed)
    {
        if (parsed.GetValue(_extractor) is { Length: > 0 } named)
        {
            return named;
        }

        var count = parsed.GetValue(_compare) ? _extractors.Entries.Count : parsed.GetValue(_model) is { Length: > 0 } ? 0 : 1;
        return _extractors.Entries.Take(count).Select(static entry => entry.Name);
    }

    private static string[] Names(ArgumentResult argument, string[] known)
    {
        var names = new List<string>();
        foreach (var written in Parts(argument))
        {
            if (known.FirstOrDefault(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) is { } name)
            {
                names.Add(name);
            }
            else
            {
                argument.AddError($"--extractor '{written}': expected {string.Join(" or ", known)}");
            }
        }

        return [.. names.Distinct()];
    }

    // A gold set may have types of a user's own, so that any label is one.
    private static EntityType[] Types(ArgumentResult argument)
    {
        EntityType[] types =
        [
            .. Parts(argument).SelectMany(label => label.ToUpperInvariant() switch
            {
                "NAMES" => EntityType.WellKnown.Where(static type => !type.IsValue),
                "VALUES" => EntityType.WellKnown.Where(static type => type.IsValue),
                _ => [EntityType.TryGetWellKnown(label, out var known) ? known : new EntityType(label)],
            }),
        ];
        if (types.Length == 0)
        {
            argument.AddError("--types names no type: expected types such as PERSON,ORG, or names, or values");
        }

        return types;
    }

    private static IEnumerable<string> Parts(ArgumentResult argument) => OptionParsers.Parts(argument.Tokens.Select(static token => token.Value));
}
