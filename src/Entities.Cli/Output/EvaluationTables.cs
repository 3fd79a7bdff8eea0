using System.Globalization;
using Entities.Evaluation;

namespace Entities.Cli.Output;

/// <summary>The figures of an evaluation for people: rates in percent.</summary>
internal static class EvaluationTables
{
    private const int MostConfusions = 10;

    /// <summary>Writes the tables of each extractor, and of several the comparison after them.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="result">The figures.</param>
    /// <param name="width">Columns that a table may take.</param>
    public static void Write(TextWriter output, EvaluationResult result, int width)
    {
        foreach (var extractor in result.Extractors)
        {
            var gold = extractor.Report.Total.Strict.Gold.Total;
            output.Write($"{extractor.Name}: {Count(result.Gold.Examples.Count, "document")}, {Count(gold, "gold mention")}\n\n");
            WriteSchemes(output, extractor);
            WriteDifferences(output, extractor.Report);
            WriteTypes(output, extractor.Report);
            WriteFiles(output, result, extractor);
            WriteConfusion(output, extractor.Report.Confusion, width);
            WriteCalibration(output, extractor.Report.Calibration);
        }

        if (result.Extractors.Count > 1)
        {
            WriteComparison(output, result);
        }
    }

    private static void WriteSchemes(TextWriter output, ExtractorResult extractor)
    {
        var table = new TextTable("scheme", "precision", "recall", "F1", "95% of F1", "right", "wrong", "partial", "missed", "spurious");
        foreach (var scheme in Enum.GetValues<MatchScheme>())
        {
            var counts = extractor.Report.Total[scheme];
            var interval = scheme == MatchScheme.Strict && extractor.F1Interval is { } known ? $"{Percent(known.Low)}..{Percent(known.High)}" : "";
            table.Add(
                scheme.ToString().ToLowerInvariant(), Percent(counts.Precision), Percent(counts.Recall), Percent(counts.F1), interval,
                Number(counts.Gold.Correct), Number(counts.Gold.Incorrect), Number(counts.Gold.Partial), Number(counts.Missed), Number(counts.Spurious));
        }

        table.Write(output);
    }

    private static void WriteDifferences(TextWriter output, EvaluationReport report)
    {
        var table = new TextTable("difference", "times");
        foreach (var (kind, count) in DifferenceCounts.Of(report))
        {
            table.Add(DifferenceCounts.NameOf(kind), Number(count));
        }

        table.Write(output);
    }

    private static void WriteTypes(TextWriter output, EvaluationReport report)
    {
        var table = new TextTable("type (strict)", "precision", "recall", "F1", "gold", "found", "right");
        foreach (var (type, counts) in report.ByType)
        {
            AddRow(table, type.Label, counts.Strict);
        }

        AddRow(table, "micro", report.Total.Strict);
        var macro = report.Macro();
        table.Add("macro", Percent(macro.Precision), Percent(macro.Recall), Percent(macro.F1), "", "", "");
        table.Write(output);
    }

    private static void WriteFiles(TextWriter output, EvaluationResult result, ExtractorResult extractor)
    {
        if (result.Gold.Files.Count < 2)
        {
            return;
        }

        var table = new TextTable("file (strict)", "precision", "recall", "F1", "gold", "found", "right");
        foreach (var (file, report) in result.ByFile(extractor))
        {
            AddRow(table, file, report.Total.Strict);
        }

        table.Write(output);
    }

    private static void AddRow(TextTable table, string name, MatchCounts counts) => table.Add(
        name, Percent(counts.Precision), Percent(counts.Recall), Percent(counts.F1),
        Number(counts.Gold.Total), Number(counts.Found.Total), Number(counts.Found.Correct));

    private static void WriteConfusion(TextWriter output, ConfusionTable confusion, int width)
    {
        var table = new TextTable(["gold \\ found", .. confusion.Types.Select(static type => Short(type.Label)), "missed"]);
        foreach (var gold in confusion.Types)
        {
            table.Add([gold.Label, .. confusion.Types.Select(found => Cell(confusion[gold, found])), Cell(confusion[gold, null])]);
        }

        table.Add(["spurious", .. confusion.Types.Select(found => Cell(confusion[null, found])), ""]);
        if (table.Width <= width)
        {
            table.Write(output);
            return;
        }

        var pairs =
            from gold in confusion.Types
            from found in confusion.Types
            where gold != found && confusion[gold, found] > 0
            orderby confusion[gold, found] descending
            select (gold, found);
        var list = new TextTable("most confused", "times");
        foreach (var (gold, found) in pairs.Take(MostConfusions))
        {
            list.Add($"{gold} found as {found}", Number(confusion[gold, found]));
        }

        list.Write(output);
    }

    private static void WriteCalibration(TextWriter output, Calibration calibration)
    {
        var table = new TextTable("score", "found", "mean score", "right");
        foreach (var bin in calibration.Bins.Where(static bin => bin.Count > 0))
        {
            table.Add(
                string.Create(CultureInfo.InvariantCulture, $"{bin.Low:0.0}..{bin.High:0.0}"), Number(bin.Count), Percent(bin.MeanScore), Percent(bin.Accuracy));
        }

        table.Add("expected error", "", "", Percent(calibration.ExpectedError));
        table.Write(output);
    }

    private static void WriteComparison(TextWriter output, EvaluationResult result)
    {
        var table = new TextTable("strict", "precision", "recall", "F1", "95% of F1", "difference", "95% of it", "p");
        foreach (var extractor in result.Extractors)
        {
            var counts = extractor.Report.Total.Strict;
            var against = extractor.AgainstFirst;
            table.Add(
                extractor.Name, Percent(counts.Precision), Percent(counts.Recall), Percent(counts.F1), Range(extractor.F1Interval),
                against is { } known ? Percent(known.Difference) : "", Range(against?.Interval), against is { } tested ? Probability(tested.PValue) : "");
        }

        table.Write(output);
        var types = new TextTable(["F1 by type", .. result.Extractors.Select(static extractor => extractor.Name)]);
        foreach (var type in result.Extractors.SelectMany(static extractor => extractor.Report.ByType.Keys).Distinct().Order())
        {
            types.Add([type.Label, .. result.Extractors.Select(extractor => Percent(extractor.Report.ByType.GetValueOrDefault(type).Strict.F1))]);
        }

        types.Write(output);
    }

    private static string Range(ConfidenceInterval? interval) => interval is { } known ? $"{Percent(known.Low)}..{Percent(known.High)}" : "";

    private static string Probability(double value) =>
        value < 0.001 ? "<0.001" : value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Cell(int count) => count == 0 ? "." : Number(count);

    private static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Short(string label) => label.Length <= 6 ? label : label[..5] + "…";
}
