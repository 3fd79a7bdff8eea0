namespace Entities.Tests.Values;

public class ValueNotationTests
{
    [Test]
    public void Brackets_of_units_and_of_text_are_told_from_those_of_mentions()
    {
        var (text, mentions) = ValueNotation.Parse("As shown [7], [8 miles|QUANTITY 8 [mi_i]] is far.");

        text.Should().Be("As shown [7], 8 miles is far.");
        mentions.Should().Equal((14, 21, "QUANTITY 8 [mi_i]"));
    }
}
