using System.Reflection;

namespace Entities.Comparison.Reports;

/// <summary>The command that made a result, so that it can be made again.</summary>
internal static class ShownCommand
{
    /// <summary>The command with a program's arguments, from the root of the repository.</summary>
    public static string Of(IEnumerable<string> args) =>
        $"dotnet run -c Release --project benchmarks/{Assembly.GetEntryAssembly()?.GetName().Name} -- {string.Join(' ', args.Select(Shown))}";

    // Where a file outside of the repository lies is nobody's business.
    private static string Shown(string arg)
    {
        var shown = Path.IsPathRooted(arg) || arg.StartsWith("..", StringComparison.Ordinal) ? ".../" + GoldFiles.NameOf(arg) : arg;
        return shown.Contains(' ', StringComparison.Ordinal) ? $"\"{shown}\"" : shown;
    }
}
