using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;

namespace Entities.Comparison;

/// <summary>Starts this program again to measure one contender: nothing that another one loaded or warmed helps or hinders it.</summary>
/// <param name="args">The program's arguments.</param>
internal sealed class ContenderProcess(IReadOnlyList<string> args)
{
    /// <summary>Names the contender to measure.</summary>
    public const string MeasureOption = "--measure-contender";

    /// <summary>Says when the process was started.</summary>
    public const string SinceOption = "--started-at";

    private const int Starts = 5;

    /// <summary>Measures a contender: its start several times, then the rest.</summary>
    /// <param name="name">The contender's name.</param>
    /// <param name="withStart">Whether to measure how it starts.</param>
    public ContenderFigures Measure(string name, bool withStart)
    {
        var starts = new List<StartFigures>();
        for (var i = 0; withStart && i < Starts; i++)
        {
            var started = Run(name, SinceOption, Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture));
            if (started.Start is null)
            {
                return started;
            }

            starts.Add(started.Start);
        }

        // The middle one: a start is short, so that chance can help as well as hinder.
        return Run(name) with { Start = starts.OrderBy(static start => start.Milliseconds).ElementAtOrDefault(Starts / 2) };
    }

    private ContenderFigures Run(string name, params string[] more)
    {
        using var process = Process.Start(StartOf([.. args, MeasureOption, name, .. more]))!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == ExitCode.Done && output.Length > 0
            ? JsonSerializer.Deserialize<ContenderFigures>(output, FiguresJson.OneLine)!
            : new ContenderFigures(name, Failure: $"its process ended with code {process.ExitCode}");
    }

    private static ProcessStartInfo StartOf(IEnumerable<string> args)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
        {
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        }

        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return start;
    }
}
