using System.Globalization;

namespace Entities.Evaluation.Page;

/// <summary>The figures at the head of the page: a row for each extractor, and below it one for each type.</summary>
internal static class SummaryTable
{
    public static void Write(TextWriter output, IReadOnlyList<NamedReport> reports)
    {
        foreach (var (name, report) in reports)
        {
            output.Write("<details class=\"summary\"><summary><b>");
            HtmlText.Write(output, name);
            output.Write("</b> ");
            var strict = report.Total.Strict;
            output.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"strict F1 {100 * strict.F1:0.0}, precision {100 * strict.Precision:0.0}, recall {100 * strict.Recall:0.0}; {strict.Gold.Total:N0} gold mentions, {strict.Found.Total:N0} found, {strict.Gold.Correct:N0} right"));
            output.Write("</summary>\n<table><thead><tr><th>Type<th>Precision<th>Recall<th>F1<th>Gold<th>Found<th>Right</tr></thead><tbody>\n");
            foreach (var (type, counts) in report.ByType.OrderByDescending(static entry => entry.Value.Strict.Gold.Total))
            {
                WriteRow(output, type, counts.Strict);
            }

            output.Write("</tbody></table></details>\n");
        }
    }

    private static void WriteRow(TextWriter output, EntityType type, MatchCounts counts)
    {
        output.Write("<tr><td>");
        HtmlText.Write(output, type.Label);
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<td>{100 * counts.Precision:0.0}<td>{100 * counts.Recall:0.0}<td>{100 * counts.F1:0.0}<td>{counts.Gold.Total}<td>{counts.Found.Total}<td>{counts.Gold.Correct}\n"));
    }
}
