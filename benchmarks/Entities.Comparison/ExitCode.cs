namespace Entities.Comparison;

/// <summary>The exit codes, those of the command line <c>entities</c>.</summary>
internal static class ExitCode
{
    /// <summary>All is done.</summary>
    public const int Done = 0;

    /// <summary>Some input or extractor failed and was named; the rest is done.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong usage.</summary>
    public const int Usage = 2;
}
