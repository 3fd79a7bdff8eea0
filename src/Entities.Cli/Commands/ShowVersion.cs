using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Entities.Cli.Commands;

/// <summary>Prints the version of this command, whichever program hosts it, without the commit it was built from.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(ShowVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.Write(version.Split('+')[0] + "\n");
        return ExitCode.Done;
    }
}
