using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entities.Corpora;

namespace Entities.Cli.Commands;

/// <summary>Reads the values of options, and says what was expected where one is none.</summary>
internal static class OptionParsers
{
    /// <summary>The labels of all types that can be asked for.</summary>
    public static string KnownTypes { get; } = string.Join(", ", EntityType.WellKnown);

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

    public static EntityType[] Types(ArgumentResult argument)
    {
        var types = new List<EntityType>();
        string[] labels = [.. argument.Tokens.SelectMany(token =>
            token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        foreach (var label in labels)
        {
            if (EntityType.TryGetWellKnown(label, out var type))
            {
                types.Add(type);
            }
            else
            {
                argument.AddError($"--types: unknown type '{label}': expected one of {KnownTypes}");
            }
        }

        if (labels.Length == 0)
        {
            argument.AddError($"--types names no type: expected one of {KnownTypes}");
        }

        return [.. types];
    }

    public static double Score(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var score) || score is not (>= 0 and <= 1))
        {
            argument.AddError($"--min-score '{written}': expected a number from 0 to 1");
        }

        return score;
    }

    public static int? Count(ArgumentResult argument)
    {
        var written = argument.Tokens[0].Value;
        if (!int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 1024)
        {
            argument.AddError($"--parallel '{written}': expected a whole number from 1 to 1024");
        }

        return count;
    }

    public static FrozenSet<EntityType>? ToSet(EntityType[]? types) => types is { Length: > 0 } ? types.ToFrozenSet() : null;
}
