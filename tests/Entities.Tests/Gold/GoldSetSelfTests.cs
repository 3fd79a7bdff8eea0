namespace Entities.Tests.Gold;

/// <summary>The gold set itself.</summary>
public class GoldSetSelfTests
{
    [Test]
    public void Its_text_is_the_article_and_its_spans_say_what_stands_there()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "article.txt"));

        GoldSet.Article.Document.Text.Should().Be(text);
        GoldSet.Article.Document.Date.Should().Be(new DateTime(2020, 1, 24));
        GoldSet.Article.Mentions.Should().HaveCount(52).And.OnlyContain(mention => text.Substring(mention.Start, mention.Text.Length) == mention.Text);
        GoldSet.Article.Mentions.Should().OnlyContain(mention => mention.Type.IsValue || mention.Name != null);
    }
}
