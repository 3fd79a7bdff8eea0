using System.CommandLine;
using System.Text;
using Entities.Cli.Commands;

namespace Entities.Cli;

/// <summary>The command <c>entities</c>: from arguments and streams to an exit code.</summary>
internal sealed class Application(ConsoleStreams streams, ExtractorCatalog extractors)
{
    /// <summary>Runs a command line to its end.</summary>
    /// <param name="arguments">The arguments, without the command's own name.</param>
    /// <param name="cancellation">Ends the run early, in order.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> arguments, CancellationToken cancellation = default)
    {
        using var output = NewWriter(streams.Output);
        using var error = NewWriter(streams.Error);
        try
        {
            return Run(arguments, output, error, cancellation);
        }
        catch (IOException exception) when (ClosedPipe.Is(exception))
        {
            return ExitCode.Done; // the help or the version, to someone who has read enough of it
        }
    }

    private int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var root = NewRootCommand(cancellation);

        // "@name" is a file's name like any other, not a file of further arguments.
        var parser = new ParserConfiguration { ResponseFileTokenReplacer = null };
        if (arguments.Count == 0)
        {
            root.Parse(["--help"], parser).Invoke(new InvocationConfiguration { Output = error });
            return ExitCode.Usage;
        }

        var parsed = root.Parse(arguments, parser);
        if (parsed.Errors.Count > 0)
        {
            var verb = parsed.CommandResult.Command;
            return UsageError.Tell(error, verb == root ? "" : verb.Name, parsed.Errors.Select(static fault => fault.Message));
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private RootCommand NewRootCommand(CancellationToken cancellation)
    {
        var root = new RootCommand("Finds and resolves named entities in text: people, places, organisations, dates, money ...")
        {
            HelpName = "entities",
        };
        var extract = new ExtractVerb(streams, extractors, cancellation);
        var evaluate = new EvaluateVerb(streams, extractors, cancellation);
        var train = new TrainVerb(cancellation);
        var convert = new ConvertVerb(streams, cancellation);
        root.Add(extract);
        root.Add(evaluate);
        root.Add(train);
        root.Add(convert);
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        var examples = new Dictionary<Command, string>
        {
            [root] = extract.Examples,
            [extract] = extract.Examples,
            [evaluate] = evaluate.Examples,
            [train] = train.Examples,
            [convert] = convert.Examples,
        };
        HelpWithExamples.AddTo(root, examples, streams.Width);
        return root;
    }

    private static StreamWriter NewWriter(Stream stream) =>
        new(stream, new UTF8Encoding(false), leaveOpen: true) { AutoFlush = true, NewLine = "\n" };
}
