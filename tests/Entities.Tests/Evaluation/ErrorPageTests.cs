using System.Text;
using System.Text.RegularExpressions;
using Entities.Evaluation;

namespace Entities.Tests.Evaluation;

/// <summary>The page of differences: all of them, in context, and nothing that a text could smuggle in.</summary>
internal sealed partial class ErrorPageTests
{
    [Test]
    public void Every_difference_has_a_row_and_what_is_right_has_none()
    {
        var page = Page(Marks.Report(("0-5 A, 10-15 A, 20-25 A, 30-35 A, 40-45 A", "0-5 A, 10-15 B, 20-24 A, 30-36 B, 50-55 A")));

        Rows().Matches(page).Select(match => match.Groups[1].Value).Should().Equal("type", "boundary", "both", "missed", "spurious");
    }

    [Test]
    public void Gold_and_found_are_marked_where_each_stands()
    {
        var page = Page("Moqtada Sadr spoke", [new(0, "Moqtada Sadr", EntityType.Person)], [new(8, "Sadr spoke", EntityType.Gpe)]);

        page.Should().Contain("""<mark class="gold">Moqtada </mark><mark class="gold found">Sadr</mark><mark class="found"> spoke</mark>""");
        page.Should().Contain("""<span class="gold">PERSON</span><td><span class="found">GPE</span>""");
    }

    [Test]
    public void Text_cannot_become_markup()
    {
        const string Attack = "</table><script>alert('1')</script>\"&\0";
        var example = new Entities.Corpora.Example(new Document(Attack) { Id = Attack }, [new EntityMention(0, Attack, new EntityType("<b>\""))]);

        var page = Written(new NamedReport(Attack, new EvaluationReport([new Evaluator().Compare(example, [])])));

        page.Should().NotContain("<script>alert").And.NotContain("<b>\"").And.NotContain("\0");
        page.Should().Contain("&lt;/table&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;\uFFFD");
        Regex.Count(page, "</script>").Should().Be(1);
    }

    [Test]
    public void Nothing_is_loaded_from_elsewhere() =>
        Page(Marks.Report(("0-5 A", ""))).Should().NotContain("http://").And.NotContain("https://").And.NotContain("url(").And.Contain("default-src 'none'");

    [Test]
    public void Context_is_cut_between_words_on_one_line()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40));
        var text = $"{words}\n\nParis {words}";

        var page = Page(text, [new(text.IndexOf("Paris", StringComparison.Ordinal), "Paris", EntityType.Gpe)], []);

        page.Should().Contain("""<td class="context">… word """).And.Contain("""word ↵ <mark class="gold">Paris</mark> word""").And.Contain("word …<td");
    }

    [Test]
    public void Text_without_spaces_is_cut_between_whole_characters()
    {
        var emoji = string.Concat(Enumerable.Repeat("😀", 100));

        for (var shift = 0; shift < 2; shift++)
        {
            var text = new string('a', shift) + emoji + "Paris" + emoji;
            var page = Page(text, [new(shift + emoji.Length, "Paris", EntityType.Gpe)], []);

            Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(page)).Should().Be(page).And.Contain("… 😀").And.Contain("😀 …");
        }
    }

    [Test]
    public void The_head_gives_the_figures_of_each_extractor() =>
        Written(new NamedReport("one", Marks.Report(("0-5 A, 7-9 B", "0-5 A"))), new NamedReport("two", Marks.Report(("0-5 A, 7-9 B", ""))))
            .Should().Contain("<b>one</b> strict F1 66.7, precision 100.0, recall 50.0; 2 gold mentions, 1 found, 1 right")
            .And.Contain("<b>two</b> strict F1 0.0")
            .And.Contain("<tr><td>A<td>100.0<td>100.0<td>100.0<td>1<td>1<td>1");

    private static string Page(string text, EntityMention[] gold, EntityMention[] found) =>
        Page(new EvaluationReport([new Evaluator().Compare(new Entities.Corpora.Example(new Document(text), gold), found)]));

    private static string Page(EvaluationReport report) => Written(new NamedReport("rules", report));

    private static string Written(params NamedReport[] reports)
    {
        var writer = new StringWriter();
        ErrorPage.Write(writer, reports);
        return writer.ToString();
    }

    [GeneratedRegex("<tr class=\"([a-z]+)\"")]
    private static partial Regex Rows();
}
