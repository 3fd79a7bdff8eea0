using System.Globalization;
using Entities.Extractors;

namespace Entities.Tests.Values.Temporal;

/// <summary>The instants that values have beside their TIMEX3: ends are exclusive.</summary>
public class TemporalInstantTests
{
    [TestCase("on January 3", "2020-01-03", "2020-01-04")]
    [TestCase("in October 2019", "2019-10-01", "2019-11-01")]
    [TestCase("in 2019", "2019-01-01", "2020-01-01")]
    [TestCase("in the 1990s", "1990-01-01", "2000-01-01")]
    [TestCase("in the 19th century", "1800-01-01", "1900-01-01")]
    [TestCase("in Q3 2019", "2019-07-01", "2019-10-01")]
    [TestCase("in H2 2019", "2019-07-01", "2020-01-01")]
    [TestCase("this week", "2020-01-20", "2020-01-27")]
    [TestCase("this weekend", "2020-01-25", "2020-01-27")]
    [TestCase("in the summer of 2019", "2019-06-01", "2019-09-01")]
    [TestCase("in the winter of 2018", "2018-12-01", "2019-03-01")]
    [TestCase("from 1997 to 1998", "1997-01-01", "1999-01-01")]
    [TestCase("on May 3-5, 2019", "2019-05-03", "2019-05-06")]
    [TestCase("the past two days", "2020-01-22", "2020-01-24")]
    [TestCase("the next two weeks", "2020-01-24", "2020-02-07")]
    [TestCase("the first three months of 2019", "2019-01-01", "2019-04-01")]
    [TestCase("six months ended Sept. 30, 2019", "2019-04-01", "2019-10-01")]
    [TestCase("at 8 p.m.", "2020-01-24T20:00", "2020-01-24T21:00")]
    [TestCase("at 20:30", "2020-01-24T20:30", "2020-01-24T20:31")]
    [TestCase("open 8am to 8pm", "2020-01-24T08:00", "2020-01-24T20:00")]
    [TestCase("open 7 PM until 4 AM", "2020-01-24T19:00", "2020-01-25T04:00")]
    [TestCase("last night", "2020-01-23T20:00", "2020-01-24T06:00")]
    [TestCase("at midnight tonight", "2020-01-25T00:00", "2020-01-25T00:01")]
    [TestCase("in Ramadan 2019", "2019-05-06", "2019-06-05")]
    public void Values_have_their_first_instant_and_the_one_after_them(string text, string start, string end)
    {
        var value = Read(text);

        value.Start.Should().Be(At(start));
        value.End.Should().Be(At(end));
        value.Start!.Value.Kind.Should().Be(DateTimeKind.Unspecified);
    }

    [Test]
    public void A_time_with_its_zone_is_in_UTC()
    {
        var value = Read("at 5 p.m. EST");

        value.Start.Should().Be(new DateTime(2020, 1, 24, 22, 0, 0, DateTimeKind.Utc));
        value.Start!.Value.Kind.Should().Be(DateTimeKind.Utc);
    }

    [TestCase("in 44 BC")]
    [TestCase("for two days")]
    [TestCase("every Friday")]
    [TestCase("in fiscal 2020")]
    [TestCase("in recent years")]
    public void What_has_no_known_place_in_the_calendar_has_no_instants(string text)
    {
        var value = Read(text);

        value.Start.Should().BeNull();
        value.End.Should().BeNull();
    }

    private static TemporalValue Read(string text) =>
        RuleBasedEntityExtractor.English.Extract(text, new DateTime(2020, 1, 24)).Select(mention => mention.Value).OfType<TemporalValue>().Single();

    private static DateTime At(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);
}
