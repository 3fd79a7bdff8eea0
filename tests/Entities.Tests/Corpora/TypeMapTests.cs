using System.Text;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>A small JSON file says what a corpus's types mean.</summary>
internal sealed class TypeMapTests
{
    private static readonly TypeMap s_map = Parse(
        """
        {
          // people
          "PER": "PERSON",
          "LOC": ["GPE", "LOC", "FAC", "GPE"],
          "MISC": ["O", "NORP"],
          "genre": [],
          "field": null,
          "O": ["O", "NORP"],
        }
        """);

    [TestCase("PER", "PERSON")]
    [TestCase("LOC", "GPE|LOC|FAC")]
    [TestCase("MISC", "O|NORP")]
    [TestCase("genre", "O")]
    [TestCase("field", "O")]
    public void A_type_maps_to_one_or_some_or_none(string source, string set) =>
        s_map.Of(new EntityType(source)).ToString().Should().Be(set);

    [Test]
    public void Text_outside_any_mention_may_be_what_the_corpus_does_not_mark() => s_map.Outside.ToString().Should().Be("O|NORP");

    [Test]
    public void Without_a_line_for_O_text_outside_is_no_mention() => Parse("""{"PER":"PERSON"}""").Outside.ToString().Should().Be("O");

    [Test]
    public void Its_types_are_listed_on_both_sides()
    {
        s_map.Sources.Select(type => type.Label).Should().Equal("LOC", "MISC", "PER", "field", "genre");
        s_map.Targets.Select(type => type.Label).Should().Equal("FAC", "GPE", "LOC", "NORP", "PERSON");
    }

    [Test]
    public void A_type_that_is_not_listed_is_an_error()
    {
        var mapping = () => s_map.Of(new EntityType("ORG"));

        mapping.Should().Throw<InvalidDataException>().WithMessage("the type 'ORG' is not in m/map.json: expected one of LOC, MISC, PER*");
    }

    [Test]
    public void The_identity_leaves_every_type() => TypeMap.Identity.Of(new EntityType("DRUG")).ToString().Should().Be("DRUG");

    [TestCase("[]", "m/map.json:1: expected an object*")]
    [TestCase("", "m/map.json:1: not valid JSON*")]
    [TestCase("{\n\"PER\": \"PERSON\"", "m/map.json:2: not valid JSON*")]
    [TestCase("{\n\"PER\": 3}", "m/map.json:2: what 'PER' is mapped to: expected a type, *")]
    [TestCase("{\n\"PER\": [\n3]}", "m/map.json:3: what 'PER' is mapped to: expected a type, *")]
    [TestCase("{\n\"PER\": \"A B\"}", "m/map.json:2: the type 'A B': expected a label *")]
    [TestCase("{\n\"\": \"A\"}", "m/map.json:2: the type '': expected a label *")]
    [TestCase("{\"PER\": \"A\",\n\"PER\": \"B\"}", "m/map.json:2: 'PER' is mapped twice*")]
    [TestCase("{\"O\": \"NORP\"}", "m/map.json:1: what 'O' is mapped to: expected \"O\" among it")]
    [TestCase("{} {}", "m/map.json:1: not valid JSON*")]
    public void What_is_no_map_is_named_by_file_and_line(string json, string message)
    {
        var reading = () => Parse(json);

        reading.Should().Throw<InvalidDataException>().WithMessage(message);
    }

    private static TypeMap Parse(string json) => TypeMap.Parse(Encoding.UTF8.GetBytes(json), "m/map.json");
}
