using System.Globalization;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using Entities.Comparison.Measuring;

namespace Entities.Benchmarks;

/// <summary>Writes the table of a benchmark to the results that are committed, if it was asked to: <c>--save</c>.</summary>
internal sealed class ResultFile : IExporter
{
    /// <summary>The folder of the committed results.</summary>
    public static string Folder { get; } = FindFolder();

    /// <summary>The one.</summary>
    public static ResultFile Instance { get; } = new();

    /// <summary>Whether results are to be committed. Otherwise they are only shown.</summary>
    public static bool Saves { get; set; }

    /// <inheritdoc/>
    public string Name => "results";

    /// <summary>What is above every result: what it is, when and on what it was measured, and how to do it again.</summary>
    public static string Head(string title, string arguments) =>
        $"""
        # {title}

        {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}; {Machine.This}

        `dotnet run -c Release --project benchmarks/Entities.Benchmarks -- {arguments}`


        """.ReplaceLineEndings("\n");

    /// <inheritdoc/>
    public void ExportToLog(Summary summary, ILogger logger)
    {
    }

    /// <inheritdoc/>
    public IEnumerable<string> ExportToFiles(Summary summary, ILogger consoleLogger)
    {
        if (!Saves || summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success))
        {
            return [];
        }

        var type = summary.BenchmarksCases[0].Descriptor.Type;
        var name = type.Name.Replace("Benchmark", "", StringComparison.Ordinal).ToLowerInvariant();
        var table = new AccumulationLogger();
        MarkdownExporter.Console.ExportToLog(summary, table);
        var lines = table.GetLog().ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd()).ToList();
        var first = lines.FindIndex(static line => line.StartsWith('|'));
        var environment = string.Join('\n', lines[..first]).Trim();
        var path = Path.Combine(Folder, name + ".md");
        File.WriteAllText(path, Head(TitleOf(name), $"--filter \"*{type.Name}*\" --job short --save") + Notes(name)
            + $"```text\n{environment}\n```\n\n" + string.Join('\n', lines[first..]).Trim() + "\n");
        return [path];
    }

    private static string TitleOf(string name) => name switch
    {
        "text" => "Text model and extractors, one core",
        "values" => "Values, one core",
        "gazetteer" => "Gazetteer, one core",
        "cores" => "Extractors on one core and on all",
        _ => name,
    };

    private static string Notes(string name) => name switch
    {
        "text" or "values" or "cores" =>
            "The megabyte is varied text, some 940 documents (`VariedText`); the caches are warm, for each text is read many times.\n"
            + "Take the ratios, not the times, and where the machine has other work rather those of speed.md, which measures in turns.\n\n",
        "gazetteer" =>
            "The phrases are invented names of two to five words (`InventedNames`), the text a megabyte of varied text with one of them\nafter every line. Building counts the phrases' tokenizing. Take the ratios, not the times.\n\n",
        _ => "",
    };

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entities.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "benchmarks", "results");
    }
}
