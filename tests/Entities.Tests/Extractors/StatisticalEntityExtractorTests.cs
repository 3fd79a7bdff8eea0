using Entities.Extractors;

namespace Entities.Tests.Extractors;

public class StatisticalEntityExtractorTests
{
    private static readonly StatisticalEntityExtractor s_english = StatisticalEntityExtractor.English;

    [Test]
    public void Names_that_no_list_holds_are_found_by_their_context()
    {
        var mentions = s_english.Extract(new Document("Yesterday Mr. Drozkowicz of Velmora Holdings Ltd. flew to Quarnsk with his wife, Hannelore Drozkowicz."));
        mentions.Should().Contain(static mention => mention.Text == "Velmora Holdings Ltd." && mention.Type == EntityType.Organization);
        mentions.Should().Contain(static mention => mention.Text == "Hannelore Drozkowicz" && mention.Type == EntityType.Person);
    }

    [Test]
    public void A_short_name_stands_for_the_full_one()
    {
        var mentions = s_english.Extract(new Document("Angela Merkel met the press in Berlin. Merkel said little."));
        mentions.Select(static mention => (mention.Text, mention.Type, mention.Name)).Should().Equal(
            ("Angela Merkel", EntityType.Person, "Angela Merkel"),
            ("Berlin", EntityType.Gpe, "Berlin"),
            ("Merkel", EntityType.Person, "Angela Merkel"));
    }

    [Test]
    public void Every_mention_has_a_probability_and_a_source()
    {
        var mentions = s_english.Extract(new Document("The European Union and NATO met in Brussels, where Turkish officials spoke of the Black Sea."));
        mentions.Should().HaveCountGreaterThan(3);
        mentions.Should().OnlyContain(static mention => mention.Score > 0 && mention.Score <= 1 && mention.Source == "model");
    }

    [Test]
    public void Any_string_gives_ordered_exact_mentions_that_do_not_overlap()
    {
        var random = new Random(5);
        string[] parts = ["Obama", "the", " ", "\n\n", "U.S.", "-", "\"", "\uD800", "😀", "NATO", ".", "Paris-based", "(", ")", "ſt", "İstanbul", "\0", "São Paulo", "''", "“"];
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(parts.Length)]));
            var end = 0;
            foreach (var mention in s_english.Extract(new Document(text)))
            {
                mention.Start.Should().BeGreaterThanOrEqualTo(end);
                text[mention.Start..mention.End].Should().Be(mention.Text);
                end = mention.End;
            }
        }
    }

    [Test]
    public void Many_threads_find_the_same_as_one()
    {
        var documents = Enumerable.Range(0, 64).Select(static i => new Document($"Maria Lopez of Acme Corp. met {i} envoys from Kenya in Rome. Lopez left the Hilton on Friday.")).ToArray();
        var serial = documents.Select(s_english.Extract).ToArray();
        var parallel = documents.AsParallel().AsOrdered().Select(s_english.Extract).ToArray();
        for (var i = 0; i < documents.Length; i++)
        {
            parallel[i].Should().Equal(serial[i]);
        }
    }

    [Test]
    public void The_model_is_small_enough_for_a_package()
    {
        using var stream = new MemoryStream();
        s_english.Model.Save(stream);
        stream.Length.Should().BeLessThan(10_000_000);
        s_english.Model.Types.Should().BeEquivalentTo(EntityType.WellKnown.Where(static type => !type.IsValue));
    }
}
