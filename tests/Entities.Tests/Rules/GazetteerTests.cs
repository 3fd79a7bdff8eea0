using Entities.Languages.English;
using Entities.Rules;
using Entities.Text;

namespace Entities.Tests.Rules;

public class GazetteerTests
{
    [Test]
    public void The_longest_phrase_wins() =>
        Find("He left New York Times Square.", "New York", "New York Times", "York").Should().Equal("New York Times");

    [Test]
    public void A_phrase_that_breaks_off_leaves_the_shorter_one() =>
        Find("New York Tim", "New York", "New York Times").Should().Equal("New York");

    [Test]
    public void Matches_go_from_left_to_right_and_do_not_overlap() =>
        Find("a b a b a", "a b a", "b a b").Should().Equal("a b a");

    [Test]
    public void Only_whole_tokens_match() =>
        Find("Parisian Paris-based PARIS", "Paris").Should().Equal("Paris", "PARIS");

    [Test]
    public void White_space_of_any_kind_parts_the_words_of_a_phrase() =>
        Find("New\n  York", "New York").Should().Equal("New\n  York");

    [Test]
    public void Either_apostrophe_matches() =>
        Find("Lloyd’s and Lloyd's", "Lloyd's").Should().Equal("Lloyd’s", "Lloyd's");

    [TestCase(CaseMatch.AsWritten, "Us")]
    [TestCase(CaseMatch.AsWrittenOrUpper, "US Us")]
    [TestCase(CaseMatch.Any, "US Us us")]
    public void Case_matches_as_asked(CaseMatch match, string expected)
    {
        var gazetteer = Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add("Us", new GazetteerEntry(EntityType.Gpe), match).Build();

        Find(gazetteer, "US Us us").Should().Equal(expected.Split(' '));
    }

    [Test]
    public void Of_entries_for_one_phrase_the_first_whose_case_matches_wins()
    {
        var gazetteer = Gazetteer.CreateBuilder(EnglishText.Tokenizer)
            .Add("US", new GazetteerEntry(EntityType.Gpe), CaseMatch.AsWritten)
            .Add("us", new GazetteerEntry(EntityType.Person), CaseMatch.AsWritten)
            .Add("US", new GazetteerEntry(EntityType.Organization), CaseMatch.AsWritten)
            .Build();
        using var document = TokenizedDocument.Create(new Document("US us"), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var matches = new List<GazetteerMatch>();

        gazetteer.Find(document, matches);

        matches.Select(match => match.Entry.Type).Should().Equal(EntityType.Gpe, EntityType.Person);
        gazetteer.Count.Should().Be(3);
    }

    [Test]
    public void A_phrase_of_nothing_is_refused()
    {
        var add = () => Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(" ", new GazetteerEntry(EntityType.Gpe));

        add.Should().Throw<ArgumentException>();
    }

    [Test]
    public void A_hundred_thousand_phrases_are_all_found_again()
    {
        var builder = Gazetteer.CreateBuilder(EnglishText.Tokenizer);
        for (var i = 0; i < 100_000; i++)
        {
            builder.Add($"Name{i} of{i % 7} Place{i % 1000}", new GazetteerEntry(EntityType.Gpe));
        }

        var gazetteer = builder.Build();

        Find(gazetteer, "Name0 of0 Place0, Name99999 of4 Place999 and Name99999 of4 Place998").Should().Equal("Name0 of0 Place0", "Name99999 of4 Place999");
    }

    private static List<string> Find(string text, params string[] phrases) =>
        Find(Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(EntityType.Gpe, phrases).Build(), text);

    private static List<string> Find(Gazetteer gazetteer, string text)
    {
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var matches = new List<GazetteerMatch>();
        gazetteer.Find(document, matches);
        var tokens = document.Tokens.ToArray();
        return [.. matches.Select(match => text[tokens[match.FirstToken].Start..tokens[match.EndToken - 1].End])];
    }
}
