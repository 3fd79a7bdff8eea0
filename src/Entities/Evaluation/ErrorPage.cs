using System.Globalization;
using Entities.Corpora;
using Entities.Evaluation.Page;

namespace Entities.Evaluation;

/// <summary>Writes every disagreement of gold and extractor as one HTML page that needs nothing else.</summary>
/// <remarks>
/// The rows are plain HTML and can be read without a script; the script in the page filters, sorts and groups them. Text
/// of documents is escaped, and a content security policy lets nothing be loaded.
/// </remarks>
public static class ErrorPage
{
    private const string Controls =
        "<form id=\"controls\" hidden>\n<span id=\"kinds\"></span>\n" +
        "<label>Extractor <select id=\"extractor\"></select></label>\n" +
        "<label>Type <select id=\"type\"></select></label>\n" +
        "<label>Group by <select id=\"group\"><option value=\"kind\">kind<option value=\"types\">types<option value=\"surface\">text" +
        "<option value=\"document\">document<option value=\"\">nothing</select></label>\n" +
        "<label>Find <input id=\"find\" type=\"search\" placeholder=\"in the text\"></label>\n<output id=\"shown\"></output>\n</form>\n";

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where to write it, to be encoded as UTF-8; lines end with a line feed.</param>
    /// <param name="reports">The reports to show, at least one; with several, the page lets one choose.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter output, params IReadOnlyList<NamedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        output.Write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n");
        output.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Differences</title>\n<style>\n");
        output.Write(PageResource.Read("errors.css"));
        output.Write("</style>\n</head>\n<body>\n<h1>Differences between gold and extractor</h1>\n");
        output.Write("<p class=\"legend\"><mark class=\"gold\">underlined</mark> in the gold, <mark class=\"found\">shaded</mark> what was found</p>\n");
        SummaryTable.Write(output, reports);
        output.Write(Controls);
        output.Write("<table id=\"rows\">\n<thead><tr><th data-key=\"kind\">Kind<th data-key=\"gold\">Gold<th data-key=\"found\">Found");
        output.Write("<th data-key=\"surface\">In context<th data-key=\"score\">Score<th data-key=\"document\">Document</tr></thead>\n<tbody>\n");
        foreach (var report in reports)
        {
            foreach (var difference in report.Report.Differences)
            {
                WriteRow(output, report.Name, difference);
            }
        }

        output.Write("</tbody>\n</table>\n<p id=\"nothing\" hidden>Nothing to show.</p>\n<script>\n");
        output.Write(PageResource.Read("errors.js"));
        output.Write("</script>\n</body>\n</html>\n");
    }

    private static void WriteRow(TextWriter output, string extractor, Difference difference)
    {
        var (gold, found) = difference.Pair;
        output.Write($"<tr class=\"{ClassOf(difference.Kind)}\" data-extractor=\"");
        HtmlText.Write(output, extractor);
        output.Write("\" data-surface=\"");
        HtmlText.Write(output, (gold ?? found)!.Text);
        output.Write($"\"><td><span class=\"kind\">{NameOf(difference.Kind)}</span><td>");
        WriteType(output, "gold", gold);
        output.Write("<td>");
        WriteType(output, "found", found);
        output.Write("<td class=\"context\">");
        WriteContext(output, difference);
        output.Write("<td class=\"score\">");
        output.Write(found?.Score.ToString("0.00", CultureInfo.InvariantCulture));
        output.Write("<td class=\"document\">");
        HtmlText.Write(output, difference.Document.Id);
        output.Write('\n');
    }

    private static void WriteType(TextWriter output, string side, EntityMention? mention)
    {
        if (mention is not null)
        {
            output.Write($"<span class=\"{side}\">");
            HtmlText.Write(output, mention.Type.Label);
            output.Write("</span>");
        }
    }

    /// <summary>The text, cut where a mention of either side begins or ends; each piece tells whose it is.</summary>
    private static void WriteContext(TextWriter output, Difference difference)
    {
        var text = difference.Document.Text;
        var context = difference.Context;
        var gold = SpanOf(difference.Pair.Gold);
        var found = SpanOf(difference.Pair.Found);
        int[] cuts = [.. new[] { context.Start, gold.Start, gold.End, found.Start, found.End, context.End }.Where(cut => cut >= 0).Distinct().Order()];
        output.Write(context.Start > 0 ? "… " : "");
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var piece = new TextSpan(cuts[i], cuts[i + 1]);
            var classes = (piece.Overlaps(gold), piece.Overlaps(found)) switch
            {
                (true, true) => "gold found",
                (true, false) => "gold",
                (false, true) => "found",
                _ => null,
            };
            output.Write(classes is null ? "" : $"<mark class=\"{classes}\">");
            HtmlText.Write(output, text.AsSpan(piece.Start, piece.Length));
            output.Write(classes is null ? "" : "</mark>");
        }

        output.Write(context.End < text.Length ? " …" : "");
    }

    private static TextSpan SpanOf(EntityMention? mention) =>
        mention is null ? new TextSpan(-1, -1) : new TextSpan(mention.Start, mention.End);

    private static string ClassOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.TypeAndBoundary => "both",
        _ => NameOf(kind),
    };

    private static string NameOf(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missed => "missed",
        DifferenceKind.Spurious => "spurious",
        DifferenceKind.Boundary => "boundary",
        DifferenceKind.Type => "type",
        DifferenceKind.TypeAndBoundary => "type and boundary",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a difference."),
    };
}
