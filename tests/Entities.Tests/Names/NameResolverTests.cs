using Entities.Extractors;

namespace Entities.Tests.Names;

public class NameResolverTests
{
    [TestCase("Moqtada Sadr spoke. Sadr left.", "Sadr", "Moqtada Sadr")]
    [TestCase("George Bush and George W. Bush met.", "George Bush", "George W. Bush")]
    [TestCase("U.S. troops left the United States.", "U.S.", "United States")]
    [TestCase("America and the United States are one.", "America", "United States")]
    [TestCase("The Islamic State fled. IS fighters left.", "IS", "Islamic State")]
    [TestCase("The World Health Organization met. The WHO agreed.", "WHO", "World Health Organization")]
    [TestCase("Martin Luther King Jr. spoke. King left.", "King", "Martin Luther King Jr.")]
    [TestCase("Mary Smith left. Then Peter Smith came. Smith laughed.", "Smith", "Peter Smith")]
    [TestCase("He is in Paris.", "Paris", "Paris")]
    public void A_short_name_stands_for_the_fullest_form(string text, string shortName, string fullName)
    {
        var mentions = RuleBasedEntityExtractor.English.Extract(text);

        mentions.Last(mention => mention.Text == shortName).Name.Should().Be(fullName);
    }

    [Test]
    public void A_short_name_before_any_full_one_stands_for_the_first_that_follows()
    {
        var mentions = RuleBasedEntityExtractor.English.Extract("Mr. Sadr left. Moqtada Sadr and Jaafar Sadr talked.");

        mentions[0].Name.Should().Be("Moqtada Sadr");
    }

    [Test]
    public void Countries_and_nationalities_have_their_code()
    {
        var mentions = RuleBasedEntityExtractor.English.Extract("Iraqi troops left South Korea for Berlin.");

        mentions.Select(mention => (mention.Text, mention.Value)).Should().Equal(
            ("Iraqi", new PlaceValue("IQ")), ("South Korea", new PlaceValue("KR")), ("Berlin", new PlaceValue("DE")));
    }
}
