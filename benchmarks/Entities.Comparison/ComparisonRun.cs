using System.Globalization;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;
using Entities.Corpora;

namespace Entities.Comparison;

/// <summary>Reads the gold, has each contender measured in a process of its own, and writes the table.</summary>
internal sealed class ComparisonRun(ExtractorComparison comparison, ComparisonOptions options, IReadOnlyList<string> args)
{
    /// <summary>Runs to the end.</summary>
    /// <returns>The exit code.</returns>
    public int Run(TextWriter output, TextWriter error)
    {
        var failed = false;
        var files = GoldFiles.Read(options, Tell);
        if (files.Count == 0 || !MapIsGood(Tell))
        {
            return ExitCode.SomeFailed;
        }

        var process = new ContenderProcess(args);
        var figures = new List<ContenderFigures>();
        foreach (var contender in Contenders())
        {
            error.WriteLine($"measuring {contender.Name} ...");
            var measured = process.Measure(contender.Name, withStart: !options.AccuracyOnly);
            if (measured.Failure is { } failure)
            {
                Tell($"{contender.Name} failed: {failure}");
            }

            figures.Add(measured);
        }

        var all = new ComparisonFigures(
            DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ShownCommand.Of(args),
            Machine.This,
            files.ConvertAll(static file => new GoldFigures(file.Name, file.Examples.Count, file.Examples.Sum(static example => example.Mentions.Length))),
            figures);
        output.Write(options.PrintsJson ? FiguresJson.Write(all) : MarkdownTable.Write(all));
        return TryWrite(all, Tell) && !failed ? ExitCode.Done : ExitCode.SomeFailed;

        void Tell(string message)
        {
            failed = true;
            error.WriteLine(message);
        }
    }

    private IEnumerable<Contender> Contenders()
    {
        var extractors = comparison.Contenders.Where(contender => options.Only.Count == 0 || options.Only.Contains(contender.Name));
        return options.AccuracyOnly ? extractors : Baselines.All.Concat(extractors);
    }

    private bool MapIsGood(Action<string> tell)
    {
        try
        {
            _ = options.TypeMap is { } path ? TypeMap.Read(path) : null;
            return true;
        }
        catch (Exception exception) when (GoldFiles.IsFault(exception))
        {
            tell(GoldFiles.Describe(options.TypeMap!, exception));
            return false;
        }
    }

    private bool TryWrite(ComparisonFigures figures, Action<string> tell)
    {
        foreach (var path in options.Outputs)
        {
            try
            {
                File.WriteAllText(path, Path.GetExtension(path) == ".json" ? FiguresJson.Write(figures) : MarkdownTable.Write(figures));
            }
            catch (Exception exception) when (GoldFiles.IsFault(exception))
            {
                tell(GoldFiles.Describe(path, exception));
                return false;
            }
        }

        return true;
    }
}
