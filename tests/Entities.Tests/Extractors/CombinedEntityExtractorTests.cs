using Entities.Extractors;

namespace Entities.Tests.Extractors;

public class CombinedEntityExtractorTests
{
    /// <summary>Names of places that are names of people too; one word of context says little to a model.</summary>
    [TestCase("Paris is in France.", "Paris|GPE", "France|GPE")]
    [TestCase("Paris Hilton spoke to Madison Keys.", "Paris Hilton|PERSON", "Madison Keys|PERSON")]
    public void A_place_of_the_lists_decides_where_the_model_is_in_doubt(string text, params string[] expected) =>
        EntityExtractor.Default.Extract(text).Select(static mention => $"{mention.Text}|{mention.Type}").Should().Equal(expected);
}
