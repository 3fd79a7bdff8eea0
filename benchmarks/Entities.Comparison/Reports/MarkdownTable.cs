using System.Globalization;
using System.Text;
using Entities.Comparison.Measuring;

namespace Entities.Comparison.Reports;

/// <summary>The figures of a comparison as one table: a column a contender, a row a measure.</summary>
internal static class MarkdownTable
{
    private const string None = "";

    /// <summary>Writes the table, below how it was made.</summary>
    public static string Write(ComparisonFigures figures)
    {
        var text = new StringBuilder();
        Line(text, "# Extractors compared");
        Line(text, "");
        Line(text, $"{figures.Date}; {figures.Machine}");
        Line(text, "");
        Line(text, $"`{figures.Command}`");
        Line(text, "");
        Line(text, "Gold: " + string.Join("; ", figures.Gold.Select(static gold => string.Create(CultureInfo.InvariantCulture, $"{gold.Name}, {gold.Documents} documents with {gold.Mentions:N0} mentions"))) + ".");
        Line(text, "F1 is strict, in percent.");
        if (figures.Extractors.Any(static contender => contender.Pace is not null))
        {
            Line(text, "Times are the least of several rounds, each beside a split of the same texts at white space. *First* is a reading by a");
            Line(text, "new extractor, compiled but with empty caches; *again* is the next one by the same. A start is a fresh process, the");
            Line(text, "runtime's own start included, up to the mentions of a short message; the most memory is that of one reading of all.");
        }

        Line(text, "");
        Rows(text, figures);
        foreach (var failed in figures.Extractors.Where(static contender => contender.Failure is not null))
        {
            Line(text, "");
            Line(text, $"{failed.Name} failed: {failed.Failure}");
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, ComparisonFigures figures)
    {
        var contenders = figures.Extractors;
        Line(text, "| |" + string.Concat(contenders.Select(static contender => $" {contender.Name} |")));
        Line(text, "|---|" + string.Concat(contenders.Select(static _ => "---:|")));
        Row(text, "F1, all types", contenders, static contender => F1(contender.Accuracy?.All));
        Row(text, "F1, names", contenders, static contender => F1(contender.Accuracy?.Names));
        Row(text, "F1, values", contenders, static contender => F1(contender.Accuracy?.Values));
        foreach (var type in contenders.SelectMany(static contender => contender.Accuracy?.Types.Keys ?? []).Distinct().OrderBy(Order))
        {
            Row(text, type, contenders, contender => F1(contender.Accuracy?.Types.GetValueOrDefault(type)));
        }

        foreach (var gold in figures.Gold.Count > 1 ? figures.Gold : [])
        {
            Row(text, $"F1, all types, {gold.Name}", contenders, contender => F1(contender.Files?.GetValueOrDefault(gold.Name)?.All));
            Row(text, $"F1, names, {gold.Name}", contenders, contender => F1(contender.Files?.GetValueOrDefault(gold.Name)?.Names));
            Row(text, $"F1, values, {gold.Name}", contenders, contender => F1(contender.Files?.GetValueOrDefault(gold.Name)?.Values));
        }

        Row(text, "tokens a second, one core, first", contenders, static contender => Speed(contender.Pace?.First));
        Row(text, "tokens a second, one core, again", contenders, static contender => Speed(contender.Pace?.Again));
        Row(text, "tokens a second, all cores, again", contenders, static contender => Speed(contender.Pace?.AllCores));
        Row(text, "times the split's time, first", contenders, static contender => Ratio(contender.Pace?.FirstRatio));
        Row(text, "times the split's time, again", contenders, static contender => Ratio(contender.Pace?.AgainRatio));
        Row(text, "bytes allocated a token", contenders, static contender => Shown(contender.Pace?.BytesPerToken, "0.0"));
        Row(text, "start, ms", contenders, static contender => Shown(contender.Start?.Milliseconds, "0"));
        Row(text, "memory at the start, MB", contenders, static contender => Shown(contender.Start?.Megabytes, "0"));
        Row(text, "most memory, MB", contenders, static contender => Shown(contender.PeakMegabytes, "0"));
    }

    /// <summary>A measure that no contender has is no row.</summary>
    private static void Row(StringBuilder text, string name, IEnumerable<ContenderFigures> contenders, Func<ContenderFigures, string> cell)
    {
        var cells = contenders.Select(cell).ToList();
        if (cells.Any(static shown => shown.Length > 0))
        {
            Line(text, $"| {name} |" + string.Concat(cells.Select(static shown => $" {shown} |")));
        }
    }

    // An extractor that finds none of a kind is not bad at it: it does not try.
    private static string F1(Score? score) => score is null ? None : score.Precision + score.Recall == 0 ? "–" : Shown(score.F1, "0.0");

    /// <summary>Millions of tokens, in three digits.</summary>
    public static string Speed(double? tokens) => tokens is { } known ? Shown(known / 1e6, known >= 1e8 ? "0 M" : known >= 1e7 ? "0.0 M" : "0.00 M") : None;

    /// <summary>A ratio, in three digits.</summary>
    public static string Ratio(double? ratio) => Shown(ratio, ratio >= 100 ? "0" : ratio >= 10 ? "0.0" : "0.00");

    /// <summary>A figure that may not be there.</summary>
    public static string Shown(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? None;

    // In the order of the annotation guide, then a user's own.
    private static (int, string) Order(string type)
    {
        var index = EntityType.WellKnown.Select(static known => known.Label).ToList().IndexOf(type);
        return (index < 0 ? int.MaxValue : index, type);
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
