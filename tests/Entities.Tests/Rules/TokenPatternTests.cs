using Entities.Languages.English;
using Entities.Rules;
using Entities.Text;
using static Entities.Rules.TokenPattern;

namespace Entities.Tests.Rules;

public class TokenPatternTests
{
    private static readonly TokenPattern s_capital = Token((view, i) => view[i].HasCapital);

    [Test]
    public void A_sequence_matches_its_parts_in_order() =>
        Match(Word("the").Then(s_capital), "the Hague and the city").Should().Equal("the Hague");

    [Test]
    public void A_choice_takes_the_first_that_matches() =>
        Match(Either(Exactly("a"), Exactly("a").Then(Exactly("b"))), "a b").Should().Equal("a");

    [Test]
    public void A_repetition_is_greedy_and_bounded() =>
        Match(s_capital.Repeat(2, 3), "A B C D E, F g").Should().Equal("A B C", "D E");

    [Test]
    public void A_repetition_is_not_taken_back() =>
        Match(s_capital.Repeat(1, 9).Then(Exactly("C")), "A B C").Should().BeEmpty();

    [Test]
    public void A_marked_part_becomes_the_mention() =>
        Match(Word("President").Then(s_capital.Repeat(1, 3).Mention()), "President Bill Clinton spoke").Should().Equal("Bill Clinton");

    [Test]
    public void A_mark_inside_a_choice_that_failed_does_not_count() =>
        Match(Either(Exactly("a").Mention().Then(Exactly("x")), Exactly("a").Then(Exactly("b"))), "a b").Should().Equal("a b");

    [Test]
    public void What_is_around_decides_but_stays_outside()
    {
        Match(s_capital.Before(Exactly(",")), "Paris, Rome").Should().Equal("Paris");
        Match(s_capital.NotBefore(Exactly(",")), "Paris, Rome").Should().Equal("Rome");
        Match(s_capital.After(Word("in")), "in Paris, Rome").Should().Equal("Paris");
        Match(s_capital.NotAfter(Word("in")), "in Paris, Rome").Should().Equal("Rome");
        Match(s_capital.Unless(Exactly("Rome")), "in Paris, Rome").Should().Equal("Paris");
    }

    [Test]
    public void No_match_crosses_the_end_of_a_sentence() =>
        Match(s_capital.Then(Exactly(".").Optional()).Then(s_capital), "He saw Paris. Rome fell. New York").Should().Equal("New York");

    [Test]
    public void An_optional_part_may_be_missing() =>
        Match(Exactly("a").Then(Exactly("b").Optional()).Then(Exactly("c")), "a c a b c").Should().Equal("a c", "a b c");

    private static List<string> Match(TokenPattern pattern, string text)
    {
        using var document = TokenizedDocument.Create(new Document(text), EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        using var view = LexicalView.Create(document, new Lexicon.Builder(EnglishText.Tokenizer).Build());
        var candidates = new List<Candidate>();
        new PatternRule("test", EntityType.Gpe, 1, pattern).Apply(view, candidates);
        return [.. candidates.Select(candidate => text[candidate.Start..candidate.End])];
    }
}
