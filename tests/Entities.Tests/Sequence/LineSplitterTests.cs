using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Tests.Sequence;

public class LineSplitterTests
{
    private static readonly string s_long = new('x', 120);

    [Test]
    public void A_list_is_cut_at_its_lines()
    {
        Parts($"{s_long}\nTul, Bogotá: an app for shops and cafés, Avenir\nSary, Riyadh: groceries").Should().Equal(
            s_long, "Tul, Bogotá: an app for shops and cafés, Avenir", "Sary, Riyadh: groceries");
    }

    [Test]
    public void The_edge_of_the_page_cuts_nothing()
    {
        Parts("The envoys of the old presidents of Mexico and the United\nStates went to see what the delegates at the summit said").Should().ContainSingle();
    }

    [Test]
    public void A_word_is_as_long_as_what_is_written_with_it()
    {
        // Aditya alone would have fitted on the line, with its full stop it would not.
        Parts("The event loop was mended here. By Kumar\nAditya. And a line which is as long as the page").Should().ContainSingle(static part => part.Contains("Kumar\nAditya.", StringComparison.Ordinal));
    }

    [Test]
    public void Parts_hold_every_token_in_order([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, 200).Select(_ => random.Next(8) switch { 0 => "\n", 1 => ". ", 2 => "\r\n", _ => "Word " }));
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var parts = new List<Sentence>();
        LineSplitter.Split(text, document.Tokens, document.Sentences, parts);
        var next = 0;
        foreach (var part in parts)
        {
            part.FirstToken.Should().Be(next);
            part.Length.Should().BePositive();
            next = part.EndToken;
        }

        next.Should().Be(document.Tokens.Length);
    }

    private static List<string> Parts(string text)
    {
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var parts = new List<Sentence>();
        LineSplitter.Split(text, document.Tokens, document.Sentences, parts);
        var tokens = document.Tokens.ToArray();
        return parts.ConvertAll(part => text[tokens[part.FirstToken].Start..tokens[part.EndToken - 1].End]);
    }
}
