namespace Entities.Cli.Output;

/// <summary>The formats that <c>--format</c> offers, by name.</summary>
internal static class OutputFormats
{
    private static readonly (string Name, Func<ConsoleStreams, OutputFormat> Create)[] s_formats =
    [
        ("table", streams => new TableFormat(streams)),
        ("json", _ => new JsonFormat()),
        ("jsonl", _ => new JsonLinesFormat()),
        ("conll", _ => new ConllFormat()),
        ("html", _ => new HtmlFormat()),
    ];

    /// <summary>The names.</summary>
    public static string[] Names { get; } = [.. s_formats.Select(format => format.Name)];

    /// <summary>Makes the format of a name.</summary>
    public static OutputFormat Create(string name, ConsoleStreams streams) =>
        s_formats.First(format => format.Name == name).Create(streams);
}
