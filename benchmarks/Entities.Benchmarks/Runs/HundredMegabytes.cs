using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Entities.Comparison;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;

namespace Entities.Benchmarks.Runs;

/// <summary>
/// A document of a hundred megabytes, read once by one core as a single string, and by all cores as the documents it is made
/// of. In a process of its own, so that its memory can be told.
/// </summary>
internal static class HundredMegabytes
{
    private const int Length = 100 * SampleText.Megabyte;

    /// <summary>Starts the process for a contender.</summary>
    public static LongTextFigures Start(string contender)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(Assembly.GetEntryAssembly()!.Location);
        }

        start.ArgumentList.Add("speed");
        start.ArgumentList.Add(contender);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<LongTextFigures>(output, FiguresJson.OneLine)!
            : throw new InvalidOperationException($"{contender} could not read a hundred megabytes: its process ended with code {process.ExitCode}.");
    }

    /// <summary>Measures a contender and prints the figures.</summary>
    public static void Measure(string name)
    {
        var contender = TextContenders.All.Single(contender => contender.Name == name);
        var reader = contender.NewReader();
        WarmUp(reader, new Document(SampleText.Of("megabyte")));
        var whole = ReadWhole(reader, out var tokens);
        var documents = VariedText.Documents(Length).ConvertAll(static text => new Document(text));
        var allCores = Clock.Wall.Seconds(() => Parallel.ForEach(documents, document => reader(document)));
        Console.WriteLine(JsonSerializer.Serialize(whole with { AllCores = tokens / allCores }, FiguresJson.OneLine));
    }

    private static LongTextFigures ReadWhole(Func<Document, int> reader, out int tokens)
    {
        var document = new Document(VariedText.Text(Length));
        tokens = SampleText.CountTokens(document.Text);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var held = Environment.WorkingSet;
        var split = Enumerable.Range(0, 3).Min(_ => Clock.Processor.Seconds(() => Baselines.Split.Count!(document.Text)));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var mentions = 0;
        using var most = new MostMemory();
        var seconds = Clock.Processor.Seconds(() => mentions = reader(document));
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        return new LongTextFigures(tokens / seconds, seconds / split, 0, Math.Round((double)bytes / tokens, 1), Math.Round(held / 1e6), Math.Round(most.Bytes / 1e6), mentions);
    }

    private static void WarmUp(Func<Document, int> reader, Document document)
    {
        var watch = Stopwatch.StartNew();
        do
        {
            reader(document);
        }
        while (watch.Elapsed < TimeSpan.FromSeconds(3));
    }

    /// <summary>Watches the memory of the process; the system's own figure would count what was held before, too.</summary>
    private sealed class MostMemory : IDisposable
    {
        private readonly Timer _timer;
        private long _bytes = Environment.WorkingSet;

        public MostMemory() => _timer = new Timer(_ => _bytes = Math.Max(_bytes, Environment.WorkingSet), null, 0, 20);

        public long Bytes => Math.Max(_bytes, Environment.WorkingSet);

        public void Dispose() => _timer.Dispose();
    }
}
