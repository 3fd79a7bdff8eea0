namespace Entities.Cli.Output;

/// <summary>Rows of text in columns: the first to the left, the others, which are numbers, to the right.</summary>
/// <param name="headings">The headings.</param>
internal sealed class TextTable(params IReadOnlyList<string> headings)
{
    private const string Gap = "  ";

    private readonly List<IReadOnlyList<string>> _rows = [headings];

    /// <summary>How many columns wide it is.</summary>
    public int Width => Widths().Sum() + (Gap.Length * (headings.Count - 1));

    /// <summary>Adds a row; null adds an empty line.</summary>
    public void Add(params IReadOnlyList<string> row) => _rows.Add(row);

    /// <summary>Writes the table and an empty line.</summary>
    public void Write(TextWriter output)
    {
        var widths = Widths();
        foreach (var row in _rows)
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column]));
            output.Write(string.Join(Gap, cells).TrimEnd() + "\n");
        }

        output.Write('\n');
    }

    private int[] Widths() => [.. Enumerable.Range(0, headings.Count).Select(column => _rows.Max(row => row[column].Length))];
}
