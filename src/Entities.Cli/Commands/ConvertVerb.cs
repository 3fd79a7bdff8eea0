using System.CommandLine;
using System.CommandLine.Parsing;
using Entities.Corpora;

namespace Entities.Cli.Commands;

/// <summary><c>entities convert FILE... --to FORMAT</c></summary>
internal sealed class ConvertVerb : Command
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Annotated files, or folders of brat; they become one",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _from = CorpusFormatOption.New("--from", "What the files hold. Default: by extension, and for .jsonl by its keys");

    private readonly Option<string?> _to = CorpusFormatOption.New("--to", "What to write");

    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "Where to write, for brat a folder. Default: standard output",
        HelpName = "PATH",
    };

    private readonly ConsoleStreams _streams;
    private readonly CancellationToken _cancellation;

    public ConvertVerb(ConsoleStreams streams, CancellationToken cancellation)
        : base("convert", "Converts annotated files from one exchange format to another.")
    {
        _streams = streams;
        _cancellation = cancellation;
        _to.Required = true;
        _files.Validators.Add(OptionParsers.CheckFiles);
        Add(_files);
        Add(_from);
        Add(_to);
        Add(_output);
        Validators.Add(CheckOutput);
        SetAction(Run);
    }

    /// <summary>What the help shows below the options.</summary>
    public string Examples { get; } =
        "Formats:\n" + CorpusFormatOption.Formats +
        """

        Examples:
          entities convert dev.tsv --to jsonl > dev.jsonl
          entities convert annotated.jsonl --from prodigy --to bilou --output train.tsv
          entities convert train.jsonl --to brat --output annotation/

        Text becomes columns over the library's own tokens; mentions that these cannot hold are widened, and told.

        Exit codes: 0 done; 1 some input failed, was named, and the rest is done; 2 wrong usage.

        """.ReplaceLineEndings("\n");

    private void CheckOutput(CommandResult result)
    {
        var output = result.GetValue(_output);
        var to = result.GetResult(_to) is { Tokens: [var token, ..] } ? token.Value : null; // the value itself cannot be asked for where it is wrong
        if (output is null && CorpusFormat.TryGet(to, out var format) && format.IsFolder)
        {
            result.AddError($"--to {format.Name} writes a folder of files: expected --output");
        }
        else if (output?.Length == 0)
        {
            result.AddError("--output is empty: expected a file's or folder's name");
        }
        else if (output is not null && result.GetValue(_files) is { } files && files.Any(file => file.Length > 0 && Path.GetFullPath(file) == Path.GetFullPath(output)))
        {
            result.AddError($"--output '{output}' is among the files to read: expected another"); // it would be emptied before it is read
        }
    }

    private int Run(ParseResult parsed) => new ConversionRun(
        parsed.GetValue(_files) ?? [],
        CorpusFormatOption.Get(parsed, _from),
        CorpusFormatOption.Get(parsed, _to)!,
        parsed.GetValue(_output)).Run(_streams.Output, parsed.InvocationConfiguration.Error, _cancellation);
}
