using System.CommandLine;
using Entities.Corpora;

namespace Entities.Cli.Commands;

/// <summary>An option that takes the name of an exchange format.</summary>
internal static class CorpusFormatOption
{
    /// <summary>Makes the option.</summary>
    public static Option<string?> New(string option, string description)
    {
        string[] names = [.. CorpusFormat.All.Select(static format => format.Name)];
        var choice = OptionParsers.NewChoice(option, $"{description}. There are: {string.Join(", ", names)}", names);
        choice.HelpName = "FORMAT"; // all the names would make the column too wide
        return choice;
    }

    /// <summary>The format that the option names, if it is there.</summary>
    public static CorpusFormat? Get(ParseResult parsed, Option<string?> option) =>
        CorpusFormat.TryGet(parsed.GetValue(option), out var format) ? format : null;

    /// <summary>What each format is, a line each, for the help.</summary>
    public static string Formats { get; } =
        string.Concat(CorpusFormat.All.Select(static format => $"  {format.Name,-20}{format.Description}\n"));
}
