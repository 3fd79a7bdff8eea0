using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entities.Corpora;

namespace Entities.Cli.Commands;

/// <summary>Reads the values of options, and says what was expected where one is none.</summary>
internal static class OptionParsers
{
    /// <summary>The parts of values that are lists with commas.</summary>
    public static IEnumerable<string> Parts(IEnumerable<string> values) =>
        values.SelectMany(static value => value.Split([',', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Makes an option that takes one of some names, in any case.</summary>
    public static Option<string?> NewChoice(string option, string description, string[] names)
    {
        var choice = new Option<string?>(option)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = argument =>
            {
                var written = argument.Tokens[0].Value;
                var name = names.FirstOrDefault(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase));
                if (name is null)
                {
                    argument.AddError($"{option} '{written}': expected {string.Join(" or ", names)}");
                }

                return name;
            },
        };
        choice.CompletionSources.Add(names);
        return choice;
    }

    /// <summary>A mistyped option is no file's name, and nothing is none either.</summary>
    public static void CheckFiles(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens)
        {
            if (token.Value.Length == 0)
            {
                argument.AddError("FILE is empty: expected a file's name");
            }
            else if (token.Value.Length > 1 && token.Value[0] == '-')
            {
                argument.AddError($"unknown option '{token.Value}' (a file of that name is ./{token.Value})");
            }
        }
    }

    public static DateTime? Date(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (!DocumentDate.TryParse(written, out var date))
        {
            argument.AddError($"--date '{written}': {DocumentDate.Expected}");
        }

        return date;
    }

    /// <summary>Makes an option that takes a whole number between bounds.</summary>
    public static Option<int?> NewCount(string option, string description, int least, int most) => new(option)
    {
        Description = description,
        HelpName = "N",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < least || count > most)
            {
                argument.AddError($"{option} '{written}': expected a whole number from {least} to {most}");
            }

            return count;
        },
    };

    /// <summary>Makes an option that takes a number from 0 to a limit.</summary>
    public static Option<double?> NewNumber(string option, string description, double most) => new(option)
    {
        Description = description,
        HelpName = "X",
        CustomParser = argument =>
        {
            var written = argument.Tokens[0].Value;
            if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !(number >= 0 && number <= most))
            {
                argument.AddError(string.Create(CultureInfo.InvariantCulture, $"{option} '{written}': expected a number from 0 to {most}"));
            }

            return number;
        },
    };

    public static FrozenSet<EntityType>? ToSet(EntityType[]? types) => types is { Length: > 0 } ? types.ToFrozenSet() : null;
}
