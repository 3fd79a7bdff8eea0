using System.Text.Json;
using System.Text.RegularExpressions;
using Spectre.Console;

namespace Entities.Cli.Tests;

/// <summary>What each format prints.</summary>
internal sealed partial class FormatTests
{
    private static readonly WordExtractor s_extractor = new(
        new EntityMention(0, "Ann Lee", EntityType.Person) { Name = "Ann Lee", Score = 0.987654 },
        new EntityMention(0, "Lee", EntityType.Person) { Name = "Ann Lee", Score = 0.9 },
        new EntityMention(0, "$3.50", EntityType.Money) { Value = new MoneyValue("USD") { Value = 3.50m } },
        new EntityMention(0, "<b>", new EntityType("\"x\"")));

    [Test]
    public void JSON_Lines_is_what_the_contract_shows()
    {
        using var command = new CommandLine
        {
            Extractor = new WordExtractor(new EntityMention(0, "Friday", EntityType.Date)
            {
                Score = 0.99,
                Value = DateTimeValue.Date("2020-01-24"),
            }),
            Input = new MemoryStream("{\"text\":\"On Friday\"}"u8.ToArray()),
        };

        command.Run("extract", "--input", "jsonl").Output.Should().Be(
            """{"id":"d0","entities":[{"start":3,"end":9,"text":"Friday","type":"DATE","score":0.99,"value":{"kind":"date","timex":"2020-01-24"}}]}""" + "\n");
    }

    [Test]
    public void JSON_is_one_array_of_all_documents()
    {
        var output = Run("json", "Ann Lee “paid”\n", "", "Lee");
        using var json = JsonDocument.Parse(output);

        json.RootElement.EnumerateArray().Select(document => document.GetProperty("entities").GetArrayLength()).Should().Equal(1, 0, 1);
        output.Should().StartWith("[\n{\n  \"id\": ").And.EndWith("\n}\n]\n").And.Contain("\n},\n{\n");
    }

    [Test]
    public void JSON_of_no_documents_is_an_empty_array()
    {
        using var json = JsonDocument.Parse(CommandLine.RunOn("", "extract", "--input", "jsonl", "--format", "json").Output);

        json.RootElement.GetArrayLength().Should().Be(0);
    }

    [Test]
    public void CoNLL_has_columns_and_a_line_before_each_document()
    {
        Run("conll", "Ann Lee left.", "Lee").Should().Be(
            "-DOCSTART-\tO\n\nAnn\tB-PERSON\nLee\tI-PERSON\nleft\tO\n.\tO\n\n-DOCSTART-\tO\n\nLee\tB-PERSON\n\n");
    }

    [Test]
    public void A_table_without_colours_marks_mentions_in_brackets_and_lists_them()
    {
        Run("table", "Ann Lee paid\n\n$3.50 to Lee.").Should().Be(
            """
            1.txt

            [Ann Lee|PERSON] paid

            [$3.50|MONEY] to [Lee|PERSON].

            offsets  type    text     value     name     score
            0..7     PERSON  Ann Lee                     0.99
            14..19   MONEY   $3.50    USD 3.50           1.00
            23..26   PERSON  Lee                Ann Lee  0.90
            3 entities

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_table_without_mentions_says_so() => Run("table", "Nobody").Should().Be("1.txt\n\nNobody\n\n0 entities\n");

    [TestCase("Nobody\n")]
    [TestCase("Nobody\r\n")]
    public void A_line_end_at_the_end_of_a_text_adds_no_blank_line(string text) => Run("table", text).Should().Be("1.txt\n\nNobody\n\n0 entities\n");

    [Test]
    public void Tables_of_several_documents_are_parted_by_a_blank_line() =>
        Run("table", "a", "b").Should().Be("1.txt\n\na\n\n0 entities\n\n2.txt\n\nb\n\n0 entities\n");

    [Test]
    public void A_table_with_colours_marks_mentions_by_colour()
    {
        using var command = new CommandLine { Extractor = s_extractor, Colors = ColorSystemSupport.TrueColor };
        var output = command.Run("extract", command.File("a.txt", "So Ann Lee left")).Output;

        output.Should().Contain("So \u001b[38;2;17;17;17;48;2;255;176;124mAnn").And.Contain("\u001b[0m left");
        Colours().Replace(output, "").Should().Contain("\nSo Ann Lee left\n").And.NotContain("|PERSON]");
    }

    [Test]
    public void A_table_wraps_between_words_and_keeps_the_lines_and_indents_of_the_text()
    {
        using var command = new CommandLine { Extractor = s_extractor, Width = 20 };
        var output = command.Run("extract", command.File("a.txt", "  one two three four five six\r\n\r\n\r\nAnn Lee and longerthanonewholeline end")).Output;

        output.Should().Contain("\n\n  one two three four\nfive six\n\n\n[Ann Lee|PERSON] and\nlongerthanonewholeline\nend\n\n");
    }

    [Test]
    public void A_text_cannot_drive_the_terminal()
    {
        var output = Run("table", "a\u001b[2Jb\u0007\u009b c\td");

        output.Should().Contain("a␛[2Jb␇\uFFFD c d").And.NotContain("\u001b").And.NotContain("\u0007").And.NotContain("\u009b");
    }

    [Test]
    public void Wide_characters_count_as_two_columns()
    {
        using var command = new CommandLine { Width = 10 };

        command.Run("extract", command.File("a.txt", "日本語 日本 abc")).Output.Should().Contain("\n日本語\n日本 abc\n");
    }

    [Test]
    public void HTML_is_one_page_with_everything_escaped()
    {
        using var command = new CommandLine { Extractor = s_extractor };
        var output = command.Run("extract", command.File("a&'b.txt", "<script>\"Ann Lee\" & 'Lee'\u0001<b>\r\n\r\n$3.50"), "--format", "html").Output;

        output.Should().StartWith("<!DOCTYPE html>\n").And.EndWith("</p>\n</body>\n</html>\n");
        output.Should().Contain("a&amp;&#39;b.txt</h2>");
        output.Should().Contain("<p>&lt;script&gt;&quot;<mark class=\"PERSON\" title=\"Ann Lee · score 0.99\">Ann Lee<small>PERSON</small></mark>&quot; &amp; &#39;");
        output.Should().Contain("&#39;\uFFFD<mark title=\"score 1.00\">&lt;b&gt;<small>&quot;x&quot;</small></mark>\r\n\r\n");
        output.Should().Contain("<mark class=\"MONEY\" title=\"USD 3.50 · score 1.00\">$3.50<");
        output.Should().NotContainAny("<script", "http:", "https:", "src=", "\u0001");
    }

    private static IEnumerable<TestCaseData> Values()
    {
        yield return new TestCaseData(DateTimeValue.Date("2020-01") with { Mod = "END" }, "2020-01 END");
        yield return new TestCaseData(new NumberValue { Value = 5200, Mod = "APPROX" }, "~5200");
        yield return new TestCaseData(new NumberValue { Low = 2000 }, ">=2000");
        yield return new TestCaseData(new PercentValue { Value = 60, Low = 60, Mod = "EQUAL_OR_MORE" }, ">=60%");
        yield return new TestCaseData(new QuantityValue("km") { Low = 5, High = 10 }, "5..10 km");
        yield return new TestCaseData(new PlaceValue("IQ"), "IQ");
    }

    [TestCaseSource(nameof(Values))]
    public void Values_are_short_in_a_table(EntityValue value, string text)
    {
        using var command = new CommandLine { Extractor = new WordExtractor(new EntityMention(0, "X", EntityType.Date) { Value = value }) };

        command.Run("extract", command.File("a.txt", "X")).Output.Should().Contain($"X     {text}");
    }

    // Runs on texts as files, whose names are cut to what tests can know.
    private static string Run(string format, params string[] texts)
    {
        using var command = new CommandLine { Extractor = s_extractor };
        string[] files = [.. texts.Select((text, index) => command.File($"{index + 1}.txt", text))];
        var result = command.Run(["extract", .. files, "--format", format]);
        result.ExitCode.Should().Be(ExitCode.Done);
        return result.Output.Replace(Path.GetDirectoryName(files[0]) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();
}
