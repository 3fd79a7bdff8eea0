using Entities.Extractors;
using Entities.Languages.English;
using Entities.Rules;
using Entities.Text;
using static Entities.Rules.TokenPattern;

namespace Entities.Tests.Rules;

public class OwnRecognizerTests
{
    [Test]
    public void A_gazetteer_of_ones_own_is_found_beside_the_rest()
    {
        var drugs = Gazetteer.CreateBuilder(EnglishText.Tokenizer)
            .Add(new EntityType("DRUG"), "aspirin").Add("acetylsalicylic acid", new GazetteerEntry(new EntityType("DRUG")), CaseMatch.Any).Build();
        var extractor = new RuleBasedEntityExtractor(EnglishLanguage.Instance.With(new GazetteerRecognizer("drugs", drugs)));

        var mentions = extractor.Extract("Angela Merkel took aspirin, that is Acetylsalicylic Acid, in Berlin.");

        mentions.Select(mention => (mention.Text, mention.Type.Label, mention.Source)).Should().Equal(
            ("Angela Merkel", "PERSON", "person/first-name"), ("aspirin", "DRUG", "drugs"), ("Acetylsalicylic Acid", "DRUG", "drugs"), ("Berlin", "GPE", "place/list"));
    }

    [Test]
    public void A_pattern_of_ones_own_is_found_with_its_gazetteer()
    {
        var airlines = Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(EntityType.Organization, "Lufthansa", "Air France").Build();
        var flight = Name(EntityType.Organization).Then(Word("flight")).Then(Kind(TokenKind.Number).Mention());
        var extractor = new RuleBasedEntityExtractor(EnglishLanguage.Instance.With(new PatternRecognizer("flight", new EntityType("FLIGHT"), flight, airlines)));

        extractor.Extract("He took Air France flight 447, not flight 12.").Where(mention => mention.Source == "flight")
            .Should().ContainSingle().Which.Text.Should().Be("447");
    }

    [Test]
    public void A_repetition_with_wrong_bounds_is_refused()
    {
        var repeat = () => Word("a").Repeat(2, 1);

        repeat.Should().Throw<ArgumentOutOfRangeException>();
    }
}
