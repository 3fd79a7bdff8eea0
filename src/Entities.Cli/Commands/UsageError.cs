namespace Entities.Cli.Commands;

/// <summary>What is said of a command line that was not understood.</summary>
internal static class UsageError
{
    /// <summary>Says what is wrong, and where help is.</summary>
    /// <param name="error">Standard error.</param>
    /// <param name="verb">The verb; empty if it is not known.</param>
    /// <param name="faults">What is wrong and what was expected, a line each.</param>
    /// <returns><see cref="ExitCode.Usage"/>.</returns>
    public static int Tell(TextWriter error, string verb, params IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            error.WriteLine($"entities: {fault}");
        }

        error.WriteLine($"Try: entities {(verb.Length == 0 ? "" : verb + " ")}--help");
        return ExitCode.Usage;
    }
}
