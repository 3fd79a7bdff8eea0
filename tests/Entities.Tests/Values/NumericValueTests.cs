using Entities.Extractors;

namespace Entities.Tests.Values;

public class NumericValueTests
{
    private static NumericValue ValueOf(string text) =>
        RuleBasedEntityExtractor.English.Extract(text).Should().ContainSingle().Which.Value.Should().BeAssignableTo<NumericValue>().Subject;

    [Test]
    public void A_number_has_a_value_and_no_bounds() =>
        ValueOf("They counted 5,200 sheep.").Should().Be(new NumberValue { Value = 5200 });

    [Test]
    public void A_range_has_bounds_and_no_value() =>
        ValueOf("They counted 5 to 10 sheep.").Should().Be(new NumberValue { Low = 5, High = 10 });

    [Test]
    public void A_bound_has_a_value_and_itself_as_the_bound() =>
        ValueOf("They counted at least 60 sheep.").Should().Be(new NumberValue { Value = 60, Low = 60, Mod = "EQUAL_OR_MORE" });

    [Test]
    public void An_upper_bound_is_the_high_one() =>
        ValueOf("They counted fewer than 60 sheep.").Should().Be(new NumberValue { Value = 60, High = 60, Mod = "LESS_THAN" });

    [Test]
    public void A_vague_plural_has_the_least_that_it_can_mean() =>
        ValueOf("They counted thousands of sheep.").Should().Be(new NumberValue { Low = 2000 });

    [Test]
    public void Cents_count_in_the_main_unit() =>
        ValueOf("It cost 50 cents.").Should().Be(new MoneyValue("USD") { Value = 0.5m });

    [Test]
    public void A_measure_in_two_units_is_one_number_of_the_smaller() =>
        ValueOf("He is 6ft 2in tall.").Should().Be(new QuantityValue("[in_i]") { Value = 74 });

    [Test]
    public void What_has_no_one_value_has_none()
    {
        var mentions = RuleBasedEntityExtractor.English.Extract("They won 3-0.");

        mentions.Should().ContainSingle().Which.Should().Match<EntityMention>(mention => mention.Text == "3-0" && mention.Type == EntityType.Cardinal && mention.Value == null);
    }
}
