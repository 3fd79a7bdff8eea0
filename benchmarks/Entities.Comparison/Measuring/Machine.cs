using System.Reflection;
using System.Runtime.InteropServices;

namespace Entities.Comparison.Measuring;

/// <summary>What figures were measured on: kinds and versions, no names of hosts.</summary>
internal sealed record Machine(string Processor, int Cores, string System, string Runtime, string Library)
{
    /// <summary>This one.</summary>
    public static Machine This { get; } = new(
        ProcessorName(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, LibraryVersion());

    /// <summary>In one line.</summary>
    public override string ToString() => $"{Processor}, {Cores} cores; {System}; {Runtime}; library {Library}";

    private static string ProcessorName()
    {
        const string Kernel = "/proc/cpuinfo";
        var line = File.Exists(Kernel) ? File.ReadLines(Kernel).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    // Without the commit, which follows a plus.
    private static string LibraryVersion() =>
        (typeof(IEntityExtractor).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];
}
