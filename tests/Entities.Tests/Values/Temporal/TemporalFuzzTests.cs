using System.Text;
using Entities.Extractors;

namespace Entities.Tests.Values.Temporal;

public class TemporalFuzzTests
{
    // What expressions of time are made of, so that random strings of it come close to real ones.
    private static readonly string[] s_pieces =
    [
        "the", "of", "in", "and", "to", "-", "–", ",", ".", "(", ")", "'", "'s", "a", "an", "half", "quarter", "two", "twenty", "first", "second", "21st", "0", "1", "7", "12", "31", "99",
        "1066", "1999", "2020", "9999", "3000", "10:30", "25:61", "2020-01-24", "2020-13-45", "9999-12-31", "0001-01-01", "2020-01-24T20:00:00+01:00", "12/31/9999", "1990s", "'90s", "8pm", "p.m.", "GMT", "local time",
        "year", "years", "day", "days", "week", "weekend", "month", "hour", "minutes", "decade", "centuries", "millennia", "BC", "AD", "ago", "later", "earlier", "before", "from now", "next", "last", "this", "that",
        "past", "coming", "every", "early", "late", "mid", "end", "beginning", "Monday", "Fridays", "January", "may", "May", "summer", "Christmas", "Easter", "Ramadan", "Hanukkah", "Chinese New Year", "Diwali", "today",
        "tomorrow", "tonight", "morning", "night", "noon", "midnight", "o'clock", "old", "aged", "fiscal", "Q3", "FY20", "ended", "999999999", "99999999999999999999", "1e9", "\n", "\uD800", "\u0301", "🎉",
    ];

    private static readonly DateTime?[] s_dates =
    [
        null, new DateTime(2020, 1, 24), new DateTime(2020, 2, 29, 23, 59, 59), DateTime.MinValue, DateTime.MaxValue, new DateTime(9998, 12, 31), new DateTime(1, 1, 2), new DateTime(2020, 12, 31),
    ];

    [Test]
    public void Any_string_of_words_of_time_is_read_without_an_exception_at_any_date([Range(0, 39)] int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 14); n > 0; n--)
            {
                text.Append(s_pieces[random.Next(s_pieces.Length)]).Append(random.Next(5) == 0 ? "" : " ");
            }

            var document = text.ToString();
            var mentions = RuleBasedEntityExtractor.English.Extract(document, s_dates[random.Next(s_dates.Length)]);

            var position = 0;
            foreach (var mention in mentions)
            {
                mention.Start.Should().BeGreaterThanOrEqualTo(position, document);
                mention.Text.Should().Be(document[mention.Start..mention.End]);
                position = mention.End;
                if (mention.Value is TemporalValue value)
                {
                    value.Timex.Should().NotBeEmpty();
                    (value.End is null).Should().Be(value.Start is null, document);
                    (value.End < value.Start).Should().BeFalse(document);
                    value.End?.Kind.Should().Be(value.Start!.Value.Kind, document);
                }
            }
        }
    }

    [TestCase("early ")]
    [TestCase("end of ")]
    [TestCase("the last ")]
    [TestCase("1 ")]
    [TestCase("May 1, ")]
    [TestCase("two years and ")]
    [TestCase("2020 - ")]
    [TestCase("Monday ")]
    [TestCase("a ")]
    [TestCase("every ")]
    [TestCase("one hour ")]
    [TestCase("10:30 ")]
    [TestCase("of the ")]
    [TestCase("first and ")]
    [TestCase("1999-")]
    public void Repeated_words_take_time_in_proportion_to_their_number(string piece)
    {
        double Measure(int count, int runs)
        {
            var text = new StringBuilder().Insert(0, piece, count).ToString();
            var best = double.MaxValue;
            for (var i = 0; i < runs; i++)
            {
                var watch = System.Diagnostics.Stopwatch.StartNew();
                RuleBasedEntityExtractor.English.Extract(text, new DateTime(2020, 1, 24));
                best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
            }

            return best;
        }

        Measure(500, 60); // compiled in full by now
        var small = Measure(2_000, 5);
        var large = Measure(32_000, 3);

        // Sixteen times the text: far from the 256 times that quadratic work would take, with room for a noisy machine.
        large.Should().BeLessThan(Math.Max(small, 1) * 80);
    }
}
