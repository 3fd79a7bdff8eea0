using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Tests.Sequence;

public class DocumentContextTests
{
    [Test]
    public void The_other_occurrences_of_a_name_are_found_in_any_case()
    {
        var (document, context) = Look("Rosen spoke. ROSEN AND RYAN SPEAK. The rosen was Rosen again.");
        Others(document, context, "Rosen", 0).Should().Equal("ROSEN", "Rosen");
        Others(document, context, "ROSEN", 0).Should().Equal("Rosen", "Rosen");
    }

    [Test]
    public void Small_letters_are_a_sign_and_no_occurrence()
    {
        var (document, context) = Look("Bush left. A bush grew.");
        var token = Find(document, "Bush", 0);
        context.Signs[token].Should().Be(DocumentContext.Sign.InSmallLetters);
        Others(document, context, "Bush", 0).Should().BeEmpty();
        context.Signs[Find(document, "bush", 0)].Should().Be(DocumentContext.Sign.None);
    }

    [Test]
    public void A_capital_inside_a_sentence_counts_one_at_its_start_does_not()
    {
        var (document, context) = Look("Green spoke. They met Green and Green left.");
        context.Signs[Find(document, "Green", 0)].Should().HaveFlag(DocumentContext.Sign.CapitalInside).And.HaveFlag(DocumentContext.Sign.Often);
        (document, context) = Look("Green spoke. Green left.");
        context.Signs[Find(document, "Green", 0)].Should().Be(DocumentContext.Sign.Again);
    }

    [Test]
    public void Single_letters_and_numbers_are_no_names()
    {
        var (document, context) = Look("A man and A dog, 7 and 7.");
        Others(document, context, "A", 0).Should().BeEmpty();
        Others(document, context, "7", 0).Should().BeEmpty();
    }

    private static (TokenizedDocument Document, DocumentContext Context) Look(string text)
    {
        var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var features = new WordFeatures(WordClasses.None, PhraseClasses.None);
        var lists = Enumerable.Range(0, WordFeatures.Slots).Select(static _ => new List<ulong>()).ToArray();
        var words = new Word[document.Tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = features.Analyze(document.TextOf(i), SentenceCasing.Normal, lists);
        }

        var casings = new SentenceCasing[document.Sentences.Length];
        for (var s = 0; s < casings.Length; s++)
        {
            casings[s] = SentenceMarks.CasingOf(text, document.Tokens[document.Sentences[s].FirstToken..document.Sentences[s].EndToken]);
        }

        var context = new DocumentContext();
        context.Fill(words, document.Sentences, casings);
        return (document, context);
    }

    private static List<string> Others(TokenizedDocument document, DocumentContext context, string word, int nth) =>
        [.. context.Others.Skip(Find(document, word, nth) * DocumentContext.MostOthers).Take(DocumentContext.MostOthers)
            .Where(static other => other >= 0).Select(other => document.TextOf(other).ToString())];

    private static int Find(TokenizedDocument document, string word, int nth)
    {
        for (var i = 0; i < document.Tokens.Length; i++)
        {
            if (document.TextOf(i).SequenceEqual(word) && nth-- == 0)
            {
                return i;
            }
        }

        throw new ArgumentException(word);
    }
}
