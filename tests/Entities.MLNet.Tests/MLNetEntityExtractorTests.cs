namespace Entities.MLNet.Tests;

/// <summary>What every extractor promises, of both kinds of model: with features of words alone, and of subwords too.</summary>
[TestFixture(false)]
[TestFixture(true)]
public class MLNetEntityExtractorTests(bool withSubwords)
{
    private readonly MLNetEntityExtractor _extractor = new(withSubwords ? SmallModel.ModelWithSubwords : SmallModel.Model);

    [Test]
    public void Every_mention_has_a_probability_and_a_source()
    {
        var mentions = _extractor.Extract(SmallModel.Text);

        mentions.Should().HaveCount(4);
        mentions.Should().OnlyContain(static mention => mention.Score > 0.5 && mention.Score <= 1 && mention.Source == "mlnet");
    }

    [Test]
    public void Any_string_gives_ordered_exact_mentions_that_do_not_overlap()
    {
        // Among them what a subword tokenizer normalises or drops: accents, control characters, lone surrogates, ideographs.
        string[] parts =
        [
            "Zorocillin", "Lamizepam", "50 mg", "the", " ", "\n\n", "-", "\"", "\uD800", "\uDC00", "😀", ".", "(", ")", "ſt", "İstanbul", "\0", "\uFFFD",
            "Cafe\u0301cillin", "漢字", "\u200B", "\u00AD", "''", "“", new string('x', 500),
        ];
        var random = new Random(5);
        var found = 0;
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => parts[random.Next(parts.Length)]));
            var end = 0;
            foreach (var mention in _extractor.Extract(text))
            {
                mention.Start.Should().BeGreaterThanOrEqualTo(end);
                text[mention.Start..mention.End].Should().Be(mention.Text);
                end = mention.End;
                found++;
            }
        }

        found.Should().BeGreaterThan(300);
    }

    [Test]
    public void Many_threads_find_the_same_as_one()
    {
        var texts = Enumerable.Range(0, 64).Select(static i => $"A doctor gave Kerozepam{i}, {i * 25} mg. Her mother forgot Viramycin at 75 mg on Tuesday.").ToArray();
        var serial = texts.Select(text => _extractor.Extract(text)).ToArray();

        var parallel = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => _extractor.Extract(text)).ToArray();

        for (var i = 0; i < texts.Length; i++)
        {
            parallel[i].Should().Equal(serial[i]).And.NotBeEmpty();
        }
    }

    [Test]
    public void Null_is_refused_and_nothing_has_no_mentions()
    {
        var document = () => _extractor.Extract(null!);
        var model = () => new MLNetEntityExtractor(null!);

        document.Should().Throw<ArgumentNullException>();
        model.Should().Throw<ArgumentNullException>();
        _extractor.Extract("").Should().BeEmpty();
        _extractor.Extract(" \n\t ").Should().BeEmpty();
    }
}
