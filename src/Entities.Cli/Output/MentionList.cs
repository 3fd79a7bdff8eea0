using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entities.Cli.Output;

/// <summary>Writes the list of mentions, in columns.</summary>
internal static class MentionList
{
    // A longer cell is written in full and pushes only its own row.
    private const int WidestColumn = 40;

    private static readonly string[] s_headings = ["offsets", "type", "text", "value", "name", "score"];
    private static readonly Style s_headingStyle = new(decoration: Decoration.Dim);

    /// <summary>Writes the list, with headings and a count.</summary>
    public static void Write(SegmentWriter output, IReadOnlyList<EntityMention> mentions, bool withColors)
    {
        if (mentions.Count > 0)
        {
            var widths = Widths(mentions);
            WriteRow(output, s_headings, widths, column => s_headingStyle);
            foreach (var mention in mentions)
            {
                var style = withColors ? TypeColors.StyleOf(mention.Type) : null;
                WriteRow(output, Row(mention), widths, column => column == 1 ? style : null);
            }
        }

        var count = mentions.Count.ToString("N0", CultureInfo.InvariantCulture);
        output.Write(mentions.Count == 1 ? "1 entity" : $"{count} entities");
        output.EndLine();
    }

    private static string[] Row(EntityMention mention) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"{mention.Start}..{mention.End}"),
        mention.Type.Label,
        VisibleText.Of(mention.Text),
        VisibleText.Of(ValueText.Of(mention.Value)),
        mention.Name is { } name && name != mention.Text ? VisibleText.Of(name) : "",
        mention.Score.ToString("0.00", CultureInfo.InvariantCulture),
    ];

    private static int[] Widths(IReadOnlyList<EntityMention> mentions)
    {
        int[] widths = [.. s_headings.Select(heading => heading.Length)];
        foreach (var mention in mentions)
        {
            var row = Row(mention);
            for (var column = 0; column < widths.Length; column++)
            {
                widths[column] = Math.Max(widths[column], Math.Min(CellWidth(row[column]), WidestColumn));
            }
        }

        return widths;
    }

    private static void WriteRow(SegmentWriter output, string[] row, int[] widths, Func<int, Style?> styleOf)
    {
        for (var column = 0; column < row.Length; column++)
        {
            output.Write(row[column], styleOf(column));
            if (column < row.Length - 1)
            {
                output.Write(new string(' ', Math.Max(0, widths[column] - CellWidth(row[column])) + 2));
            }
        }

        output.EndLine();
    }

    private static int CellWidth(string text) => System.Text.Ascii.IsValid(text) ? text.Length : new Segment(text).CellCount();
}
