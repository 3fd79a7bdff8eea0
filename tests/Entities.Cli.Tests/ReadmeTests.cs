using System.Text.RegularExpressions;

namespace Entities.Cli.Tests;

/// <summary>What the README says of the command line and of types is so. Its commands and its sample are run by .ci/run.</summary>
internal sealed partial class ReadmeTests
{
    private static readonly string s_readme = File.ReadAllText(RepositoryFile.Path("README.md"));

    [Test]
    public void The_table_of_types_is_the_well_known_types_in_order()
    {
        var labels = TypeRow().Matches(s_readme).Select(match => match.Groups[1].Value);

        labels.Should().Equal(EntityType.WellKnown.Select(type => type.Label));
    }

    [Test]
    public void The_line_of_JSON_is_what_the_command_prints()
    {
        var friday = new EntityMention(0, "Friday", EntityType.Date) { Score = 0.99, Value = DateTimeValue.Date("2020-01-24") };
        using var command = new CommandLine
        {
            Extractor = new WordExtractor(friday),
            Input = new MemoryStream("On Friday"u8.ToArray()),
        };

        s_readme.Should().Contain("```json\n" + command.Run("extract", "--format", "jsonl").Output + "```");
    }

    [Test]
    public void Every_option_that_it_names_is_in_the_help()
    {
        var help = CommandLine.RunOn("", "extract", "--help").Output;
        var section = s_readme[s_readme.IndexOf("## Command line", StringComparison.Ordinal)..];
        var options = Option().Matches(section).Select(match => match.Value).Distinct().ToList();

        options.Should().Contain("--format");
        help.Should().ContainAll(options);
        help.Should().Contain("--format <table|json|jsonl|conll|html>");
    }

    [GeneratedRegex("^\\| `([A-Z_]+)` \\|", RegexOptions.Multiline)]
    private static partial Regex TypeRow();

    [GeneratedRegex("--[a-z][a-z-]*")]
    private static partial Regex Option();
}
