namespace Entities.Cli;

/// <summary>Tells when the reader of a pipe has gone, as <c>head</c> does when it has its lines: no fault of anyone.</summary>
internal static class ClosedPipe
{
    private const int Epipe = 32; // the same on every Unix

    /// <summary>Whether that is why a write failed.</summary>
    public static bool Is(IOException exception) => exception.HResult == Epipe;
}
