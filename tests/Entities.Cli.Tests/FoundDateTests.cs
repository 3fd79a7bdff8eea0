namespace Entities.Cli.Tests;

/// <summary>The date of a document that none was given for: looked for in its text, used, and told.</summary>
internal sealed class FoundDateTests
{
    private const string Dated = "2020-01-24\n\nAnn left.\n";

    private static readonly DateTime s_date = new(2020, 1, 24);

    [Test]
    public void A_date_at_the_top_of_the_text_is_the_document_s() => DatesOf(Dated).Should().Equal(s_date);

    [Test]
    public void A_given_date_wins_and_the_text_s_is_not_told() =>
        DatesOf(Dated, "--date", "2019-05-06", "--format", "jsonl").Should().Equal(new DateTime(2019, 5, 6));

    [Test]
    public void Nobody_looks_for_it_when_told_not_to() => DatesOf(Dated, "--find-date", "false").Should().Equal((DateTime?)null);

    [Test]
    public void A_text_without_a_date_has_none() => DatesOf("Ann left on January 24, 2020.").Should().Equal((DateTime?)null);

    [Test]
    public void Each_line_of_JSON_has_the_date_that_was_found_in_it_and_no_other()
    {
        const string Lines =
            """
            {"text":"2020-01-24\n\nAnn left."}
            {"text":"Ann left."}
            {"text":"2020-01-24\n\nAnn left.","date":"2019-05-06"}
            {"text":"BAGHDAD, Jan. 24, 2020 (Reuters) - Ann left."}
            """;
        var starts = CommandLine.RunOn(Lines, "extract", "--input", "jsonl").OutputLines.Select(line => line[..line.IndexOf("entities", StringComparison.Ordinal)]);

        starts.Should().Equal(
            "{\"id\":\"d0\",\"date\":\"2020-01-24\",\"", "{\"id\":\"d1\",\"", "{\"id\":\"d2\",\"", "{\"id\":\"d3\",\"date\":\"2020-01-24\",\"");
    }

    [Test]
    public void A_time_of_day_is_told_too() =>
        CommandLine.RunOn("2020-01-24T15:30 Ann left.", "extract", "--format", "jsonl").Output.Should().StartWith("{\"id\":\"d0\",\"date\":\"2020-01-24T15:30:00\",");

    [Test]
    public void Indented_JSON_tells_it_as_the_lines_do() =>
        CommandLine.RunOn(Dated, "extract", "--format", "json").Output.Should().Contain("  \"id\": \"d0\",\n  \"date\": \"2020-01-24\",\n  \"entities\": [");

    [Test]
    public void A_table_tells_it_below_the_name()
    {
        CommandLine.RunOn(Dated, "extract").Output.Should().StartWith("d0\ndate: 2020-01-24 (found in the text)\n\n2020-01-24\n\n[Ann|PERSON] left.\n");
        CommandLine.RunOn(Dated, "extract", "--date", "2020-01-24").Output.Should().StartWith("d0\n\n2020-01-24\n");
    }

    [Test]
    public void A_page_tells_it_below_the_name()
    {
        CommandLine.RunOn(Dated, "extract", "--format", "html").Output.Should().Contain("<h2>d0</h2>\n<p><small>Date: 2020-01-24 (found in the text)</small></p>\n<p>2020-01-24\n");
        CommandLine.RunOn(Dated, "extract", "--format", "html", "--find-date", "false").Output.Should().Contain("<h2>d0</h2>\n<p>2020-01-24\n");
    }

    [Test]
    public void Columns_have_no_place_for_it() =>
        CommandLine.RunOn(Dated, "extract", "--format", "conll").Output
            .Should().Be(CommandLine.RunOn(Dated, "extract", "--format", "conll", "--find-date", "false").Output);

    private static List<DateTime?> DatesOf(string text, params string[] options)
    {
        var dates = new List<DateTime?>();
        using var command = new CommandLine { Extractor = new WordExtractor { Before = document => dates.Add(document.Date) } };
        var result = command.Run(["extract", command.File("a.txt", text), .. options]);
        if (options.Contains("--format"))
        {
            result.Output.Should().NotContain("date");
        }

        return dates;
    }
}
