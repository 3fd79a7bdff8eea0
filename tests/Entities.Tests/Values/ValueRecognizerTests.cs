using System.Diagnostics;
using Entities.Extractors;

namespace Entities.Tests.Values;

public class ValueRecognizerTests
{
    private static readonly string[] s_pieces =
    [
        "1", "2", "12", "0", "1,234", "3.5", "79228162514264337593543950335", "99999999999999999999999999999999", ".9999999999999999999999999999999", "1/2", "½", "5-10", "2-1", "1:2", "5k", "20km", "6ft",
        "$", "£", "US$", "€5", "USD3", "N1,200", "Rs", "%", "°", "″", "'", "\"", "#", "+", "-", "–", "/", "(", ")", "[", "]", ".", ",", ":", "~", "\n", "\u00A0", "\uD800", "e\u0301", "😀",
        "one", "two", "twenty", "hundred", "thousand", "million", "quintillion", "lakh", "crore", "dozen", "half", "third", "thirds", "quarter", "first", "second", "21st", "11st", "tens", "of", "a", "an", "the",
        "and", "or", "to", "point", "between", "about", "at least", "more than", "or more", "percent", "basis points", "dollars", "cents", "grand", "pounds", "square", "cubic", "miles", "feet", "inches", "per", "hour",
        "kg", "x", "by", "magnitude", "minus", "Boeing", "chapter", "IV", "no", "in", "out", "Five", "Nine Inch Nails",
    ];

    [Test]
    public void Any_string_of_pieces_has_mentions_in_order_that_are_slices_of_it()
    {
        var random = new Random(20200124);
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => s_pieces[random.Next(s_pieces.Length)] + (random.Next(3) == 0 ? "" : " ")));

            var mentions = RuleBasedEntityExtractor.English.Extract(text);

            var position = 0;
            foreach (var mention in mentions)
            {
                mention.Start.Should().BeGreaterThanOrEqualTo(position, "of {0}", text);
                text[mention.Start..mention.End].Should().Be(mention.Text);
                mention.Text.Trim().Should().Be(mention.Text);
                position = mention.End;
            }
        }
    }

    // A quadratic pass would take minutes, a recursive one the stack.
    [TestCase("1 ")]
    [TestCase("1 x ")]
    [TestCase("one hundred and one hundred and ")]
    [TestCase("thousand ")]
    [TestCase("lakh crore ")]
    [TestCase("point one ")]
    [TestCase("twenty-")]
    [TestCase("$")]
    [TestCase("and and ")]
    [TestCase("half a ")]
    [TestCase("at least ")]
    [TestCase("tens of ")]
    [TestCase("[1, ")]
    [TestCase("1 000 ")]
    [TestCase("5 km and ")]
    [TestCase("2 ft ")]
    [TestCase("Roma 0 ")]
    [TestCase("between 1 and ")]
    public void A_long_repetition_takes_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000));
        var watch = Stopwatch.StartNew();

        RuleBasedEntityExtractor.English.Extract(text);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Test]
    public void Threads_find_what_one_thread_finds()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"Some {i} people paid ${i}.50, or {i} percent, for {i} km and the {i}th seat.")];

        var serial = texts.Select(text => RuleBasedEntityExtractor.English.Extract(text)).ToArray();
        var parallel = texts.AsParallel().AsOrdered().Select(text => RuleBasedEntityExtractor.English.Extract(text)).ToArray();

        parallel.Should().BeEquivalentTo(serial, options => options.WithStrictOrdering());
    }
}
