namespace Entities.Cli.Tests;

/// <summary>Arguments: help on every verb, and exit code 2 with a message for what is not understood.</summary>
internal sealed class UsageTests
{
    [TestCase("--help")]
    [TestCase("extract", "--help")]
    [TestCase("extract", "--date", "never", "-h")]
    public void Help_shows_examples(params string[] arguments)
    {
        var result = CommandLine.RunOn("", arguments);

        result.Should().Be(new CommandResult(ExitCode.Done, result.Output, ""));
        result.Output.Should().Contain("Examples:").And.Contain("entities extract article.txt --date 2020-01-24").And.Contain("Exit codes:");
    }

    [Test]
    public void Help_on_extract_names_every_option_of_the_contract_that_there_is_and_no_other()
    {
        var help = CommandLine.RunOn("", "extract", "--help").Output;

        help.Should().ContainAll(
            "--input <text|jsonl>", "--format <table|json|jsonl|conll|html>", "--date", "--find-date <true|false>", "--types", "--extractor <default|rules>", "--model <FILE>", "--min-score", "--parallel", "WORK_OF_ART");
        help.Should().NotContain("--rules");
    }

    [Test]
    public void Without_arguments_the_help_is_on_standard_error()
    {
        var result = CommandLine.RunOn("");

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Output.Should().BeEmpty();
        result.Error.Should().Contain("Usage:").And.Contain("extract");
    }

    [Test]
    public void Version_is_told()
    {
        var version = typeof(Application).Assembly.GetName().Version!.ToString(3);

        CommandLine.RunOn("", "--version").Should().Be(new CommandResult(ExitCode.Done, version + "\n", ""));
    }

    [TestCase("--date 'yesterday': expected an ISO 8601 date or date-time*", "--date", "yesterday")]
    [TestCase("--date '2020-02-30': expected an ISO 8601 date or date-time*", "--date", "2020-02-30")]
    [TestCase("--types: unknown type 'FOO': expected one of PERSON, NORP, *CARDINAL", "--types", "PERSON,FOO")]
    [TestCase("--types names no type: *", "--types", ",")]
    [TestCase("--format 'xml': expected table or json or jsonl or conll or html", "--format", "xml")]
    [TestCase("--input 'csv': expected text or jsonl", "--input", "csv")]
    [TestCase("--extractor 'statistical': expected default or rules", "--extractor", "statistical")]
    [TestCase("--min-score '1.1': expected a number from 0 to 1", "--min-score", "1.1")]
    [TestCase("--min-score 'NaN': expected a number from 0 to 1", "--min-score", "NaN")]
    [TestCase("--parallel '0': expected a whole number from 1 to 1024", "--parallel", "0")]
    [TestCase("--parallel 'all': expected a whole number from 1 to 1024", "--parallel", "all")]
    [TestCase("--find-date 'maybe': expected true or false", "--find-date", "maybe")]
    [TestCase("unknown option '--rules' *", "--rules", "x")]
    [TestCase("--model goes with --extractor statistical alone, not with rules", "--model", "x", "--extractor", "rules")]
    [TestCase("FILE is empty*", "")]
    public void A_usage_error_says_what_was_expected_and_nothing_is_read(string message, params string[] arguments)
    {
        var result = CommandLine.RunOn("Ann", ["extract", .. arguments]);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Output.Should().BeEmpty();
        result.ErrorLines.Should().HaveCount(2);
        result.ErrorLines[0].Should().Match("entities: " + message);
        result.ErrorLines[1].Should().Be("Try: entities extract --help");
    }

    [TestCase("default")]
    [TestCase("rules")]
    [TestCase("statistical")]
    public void Every_extractor_that_is_offered_works(string name)
    {
        Assume.That(name != "statistical" || ShippedModel.IsThere, ShippedModel.Reason);

        ExtractorCatalog.BuiltIn[name].Create().Extract("She lives in Paris.").Should().Contain(mention => mention.Text == "Paris");
    }

    [Test]
    public void The_extractors_that_are_offered_begin_with_the_default() =>
        ExtractorCatalog.BuiltIn.Entries.Select(entry => entry.Name).Should().Equal("default", "rules", "statistical");

    [Test]
    public void An_unknown_verb_is_a_usage_error() => CommandLine.RunOn("", "extrat").ExitCode.Should().Be(ExitCode.Usage);

    [Test]
    public void A_name_that_begins_with_an_at_sign_is_a_file()
    {
        var result = CommandLine.RunOn("", "extract", "@nothing");

        result.Should().Be(new CommandResult(ExitCode.SomeFailed, "", "@nothing: no such file\n"));
    }
}
