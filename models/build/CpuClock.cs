namespace Entities.Models;

/// <summary>Measures processor time, so that what else runs on the machine counts less.</summary>
internal readonly struct CpuClock(TimeSpan start)
{
    public TimeSpan Elapsed => Environment.CpuUsage.TotalTime - start;

    public static CpuClock Start() => new(Environment.CpuUsage.TotalTime);
}
