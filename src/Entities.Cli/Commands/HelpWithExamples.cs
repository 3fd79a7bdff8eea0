using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Entities.Cli.Commands;

/// <summary>The usual help of a verb, and examples below it.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private readonly HelpAction _help;
    private readonly IReadOnlyDictionary<Command, string> _examples;

    private HelpWithExamples(IReadOnlyDictionary<Command, string> examples, int width)
    {
        _help = new HelpAction { MaxWidth = width };
        _examples = examples;
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <summary>Gives examples to the help of a command and its verbs.</summary>
    /// <param name="root">The command.</param>
    /// <param name="examples">The examples of the command and of each verb.</param>
    /// <param name="width">Columns to wrap at.</param>
    public static void AddTo(RootCommand root, IReadOnlyDictionary<Command, string> examples, int width)
    {
        root.Options.OfType<HelpOption>().Single().Action = new HelpWithExamples(examples, width);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        if (_examples.TryGetValue(parseResult.CommandResult.Command, out var examples))
        {
            parseResult.InvocationConfiguration.Output.Write(examples);
        }

        return ExitCode.Done;
    }
}
