using System.Diagnostics;

namespace Entities.Comparison.Measuring;

/// <summary>What time is measured by.</summary>
/// <param name="countsProcessor">
/// Whether to count the time that the process spent on processors: on a machine with other work that is what the work at
/// hand costs. Else the time that passes, which alone is right for an extractor that waits for another process.
/// </param>
internal sealed class Clock(bool countsProcessor)
{
    /// <summary>The time that passes.</summary>
    public static Clock Wall { get; } = new(false);

    /// <summary>The time that the process spends on processors.</summary>
    public static Clock Processor { get; } = new(true);

    /// <summary>Seconds that an action takes.</summary>
    public double Seconds(Action action)
    {
        var start = Now();
        action();
        return (Now() - start).TotalSeconds;
    }

    private TimeSpan Now() => countsProcessor ? Environment.CpuUsage.TotalTime : Stopwatch.GetElapsedTime(0);
}
