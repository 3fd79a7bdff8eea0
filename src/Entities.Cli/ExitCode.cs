namespace Entities.Cli;

/// <summary>How the command ended, as the contract of the command line has it.</summary>
internal static class ExitCode
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>Some input failed and was named; the rest is done.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C: 128 and the number of SIGINT, as shells have it.</summary>
    public const int Interrupted = 130;
}
