using System.Diagnostics;
using System.Text.Json;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;
using Entities.Corpora;

namespace Entities.Comparison;

/// <summary>Measures one contender, in a process of its own, and writes the figures as one line of JSON.</summary>
internal sealed class ContenderRun(ExtractorComparison comparison, ComparisonOptions options)
{
    /// <summary>What a process reads first.</summary>
    private const string ShortMessage = "Angela Merkel flew to Baghdad on Friday. Merkel wants to give Iraq $3 million.";

    /// <summary>Measures.</summary>
    /// <param name="name">The contender's name.</param>
    /// <param name="since">When the process was started, by <see cref="Stopwatch.GetTimestamp"/>, to measure the start alone; null to measure the rest.</param>
    /// <param name="output">Where to write; a failure of the extractor is a figure too.</param>
    public void Run(string name, long? since, Stream output)
    {
        var contender = comparison.Contenders.Concat(Baselines.All).Single(contender => contender.Name == name);
        ContenderFigures figures;
        try
        {
            figures = since is { } start ? Start(contender, start) : Measure(contender);
        }
#pragma warning disable CA1031 // An extractor may throw anything, and the others are still to be measured.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var first = (exception as AggregateException)?.Flatten().InnerExceptions[0] ?? exception;
            figures = new ContenderFigures(name, Failure: $"{first.GetType().Name}: {first.Message.ReplaceLineEndings(" ")}");
        }

        output.Write(JsonSerializer.SerializeToUtf8Bytes(figures, FiguresJson.OneLine));
    }

    private static ContenderFigures Start(Contender contender, long since)
    {
        contender.NewReader()(new Document(ShortMessage));
        var ready = Stopwatch.GetElapsedTime(since);
        return new ContenderFigures(contender.Name, Start: new StartFigures(Math.Round(ready.TotalMilliseconds, 1), PeakMegabytes()));
    }

    private ContenderFigures Measure(Contender contender)
    {
        var files = GoldFiles.Read(options, static _ => { }); // what is wrong with them was told before
        var documents = files.SelectMany(static file => file.Examples).Select(static example => example.Document).ToList();
        ContenderFigures figures;
        if (contender.Create is { } create)
        {
            figures = Compare(contender.Name, create(), files);
        }
        else
        {
            figures = new ContenderFigures(contender.Name);
            documents.ForEach(document => contender.Count!(document.Text));
        }

        // Before the pace, for which many extractors are made.
        return options.AccuracyOnly
            ? figures
            : figures with { PeakMegabytes = PeakMegabytes(), Pace = new PaceMeter(documents, options.CountsProcessor ? Clock.Processor : Clock.Wall, options.Seconds / 3, options.Seconds).Measure(contender) };
    }

    private ContenderFigures Compare(string name, IEntityExtractor extractor, List<GoldFile> files)
    {
        var map = options.TypeMap is { } path ? TypeMap.Read(path) : TypeMap.Identity;
        var found = files.ConvertAll(file => file.Examples.Select(example => extractor.Extract(example.Document)).ToList());
        return new ContenderFigures(
            name,
            Accuracy.Of([.. files.SelectMany(static file => file.Examples)], [.. found.SelectMany(static ofFile => ofFile)], map),
            files.Zip(found).ToDictionary(static pair => pair.First.Name, pair => Accuracy.Of(pair.First.Examples, pair.Second, map)));
    }

    private static double PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return Math.Round(process.PeakWorkingSet64 / 1e6, 1);
    }
}
