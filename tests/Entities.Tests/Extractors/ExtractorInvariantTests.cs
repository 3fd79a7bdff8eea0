using FsCheck;
using FsCheck.Fluent;

namespace Entities.Tests.Extractors;

/// <summary>What every extractor promises for any string.</summary>
[TestFixtureSource(typeof(AllExtractors), nameof(AllExtractors.Fixtures))]
public class ExtractorInvariantTests(IEntityExtractor extractor)
{
    private static readonly DateTime s_date = new(2020, 1, 24);

    [Test]
    public void Mentions_are_ordered_do_not_overlap_and_say_what_stands_there() =>
        Check.One(Texts.Config, Prop.ForAll(Texts.Any, text => Promise(text, extractor.Extract(text, s_date))));

    [Test]
    public void A_document_gives_the_same_mentions_again_and_on_other_threads()
    {
        var texts = Enumerable.Range(0, 64).Select(i => Texts.Article[(i * 7)..]).ToArray();
        var serial = texts.Select(text => extractor.Extract(text, s_date)).ToArray();

        var parallel = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => extractor.Extract(text, s_date)).ToArray();

        for (var i = 0; i < texts.Length; i++)
        {
            parallel[i].Should().Equal(serial[i]);
        }
    }

    [Test]
    public void Null_is_refused_and_nothing_has_no_mentions()
    {
        var text = () => extractor.Extract((string)null!);
        var document = () => extractor.Extract((Document)null!);

        text.Should().Throw<ArgumentNullException>();
        document.Should().Throw<ArgumentNullException>();
        extractor.Extract("").Should().BeEmpty();
        extractor.Extract(" \n\t ").Should().BeEmpty();
    }

    [Test]
    public void Lone_surrogates_do_no_harm([Values("\uD800", "\uDC00 Paris", "Paris \uD83D", "a\uDFFFb \uD800\uD800")] string text) =>
        Promise(text, extractor.Extract(text));

    /// <remarks>Time is no matter of a test: <c>Entities.Benchmarks growth</c> measures that it grows in proportion to such texts.</remarks>
    [TestCaseSource(typeof(RepeatedSigns), nameof(RepeatedSigns.All))]
    public void A_hundred_thousand_of_one_sign_keep_the_promise(string sign)
    {
        var text = string.Concat(Enumerable.Repeat(sign, 100_000 / sign.Length));

        Promise(text, extractor.Extract(text, s_date));
    }

    private static void Promise(string text, IReadOnlyList<EntityMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            mention.Start.Should().BeGreaterThanOrEqualTo(end);
            mention.End.Should().BeGreaterThan(mention.Start);
            mention.Text.Should().Be(text[mention.Start..mention.End]);
            mention.Score.Should().BeInRange(0, 1);
            mention.Source.Should().NotBeEmpty();
            end = mention.End;
        }
    }
}
