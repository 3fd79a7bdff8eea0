namespace Entities.Cli.Input;

/// <summary>What a file holds.</summary>
internal enum InputKind
{
    /// <summary>One document: its text.</summary>
    Text,

    /// <summary>One document a line: a JSON object.</summary>
    JsonLines,
}

/// <summary>The names of the kinds, and the extensions that tell them.</summary>
internal static class InputKinds
{
    /// <summary>The names, as <c>--input</c> takes them.</summary>
    public static string[] Names { get; } = ["text", "jsonl"];

    /// <summary>The kind of a name; null of none.</summary>
    public static InputKind? FromName(string? name) => name is null ? null
        : name == "jsonl" ? InputKind.JsonLines
        : InputKind.Text;

    /// <summary>The kind of a file: the stated one, else by its extension.</summary>
    public static InputKind Of(string file, InputKind? stated) => stated
        ?? (Path.GetExtension(file.AsSpan()) is var extension
            && (extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) || extension.Equals(".ndjson", StringComparison.OrdinalIgnoreCase))
            ? InputKind.JsonLines
            : InputKind.Text);
}
