using Entities.Corpora;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Tests.Training;

public class CrfTrainerTests
{
    [Test]
    public void A_user_with_types_of_their_own_gets_a_model_that_finds_them()
    {
        var result = Train(new CrfTrainerOptions { Threads = 1 });
        result.Best.F1.Should().BeGreaterThan(0.95);
        var mentions = new StatisticalEntityExtractor(result.Model).Extract(new Document("The nurse ordered Lamizepam in doses of 50 mg on Tuesday."));
        mentions.Select(static mention => (mention.Text, mention.Type.Label)).Should().Equal(("Lamizepam", "DRUG"), ("50 mg", "DOSE"));
        mentions.Should().OnlyContain(static mention => mention.Score > 0.5 && mention.Score <= 1 && mention.Source == "model");
    }

    [Test]
    public void The_model_does_not_depend_on_the_number_of_threads()
    {
        Bytes(Train(new CrfTrainerOptions { Threads = 1, MaxEpochs = 3 }).Model)
            .Should().Equal(Bytes(Train(new CrfTrainerOptions { Threads = 3, MaxEpochs = 3 }).Model));
    }

    [Test]
    public void Another_seed_gives_another_model()
    {
        Bytes(Train(new CrfTrainerOptions { Threads = 1, MaxEpochs = 2 }).Model)
            .Should().NotEqual(Bytes(Train(new CrfTrainerOptions { Threads = 1, MaxEpochs = 2, Seed = 2 }).Model));
    }

    [Test]
    public void Training_ends_early_when_the_development_corpus_gets_no_better()
    {
        var epochs = new List<TrainingProgress>();
        var result = Train(new CrfTrainerOptions { Threads = 1, MaxEpochs = 40, Patience = 2 }, epochs.Add);
        epochs.Should().HaveCountLessThan(40);
        epochs.Should().HaveCount(result.Best.Epoch + 2);
        result.Best.F1.Should().Be(epochs.Max(static epoch => epoch.F1));
    }

    [Test]
    public void Partial_labels_teach_what_other_corpora_leave_open()
    {
        // One corpus tells drugs from doses; the other, ten times as large, only says that something is one of them.
        var exact = SmallCorpus.Create(60, 3);
        var loose = SmallCorpus.Create(600, 4, "loose") with
        {
            Types = TypeMap.Parse("""{"DRUG": ["DRUG", "DOSE"], "DOSE": ["DRUG", "DOSE"]}"""u8, "loose.json"),
        };
        var development = SmallCorpus.Create(100, 5);
        var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, MaxEpochs = 6 });
        trainer.Train([loose, exact], [development]).Best.F1.Should().BeGreaterThan(0.95);
    }

    [Test]
    public void What_a_corpus_does_not_mark_is_not_taken_for_no_mention()
    {
        // The second corpus marks no doses, and its map says so: what it does not mark may be one.
        var exact = SmallCorpus.Create(60, 3);
        var silent = SmallCorpus.Create(600, 4, "silent");
        silent = silent with { Examples = [.. silent.Examples.Select(static example => new Example(example.Document, example.Mentions.Where(static mention => mention.Type.Label == "DRUG")))] };
        var development = SmallCorpus.Create(100, 5);
        var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, MaxEpochs = 4 });
        var told = trainer.Train([silent with { Types = TypeMap.Parse("""{"DRUG": "DRUG", "O": ["O", "DOSE"]}"""u8, "silent.json") }, exact], [development]).Best.F1;
        var untold = trainer.Train([silent, exact], [development]).Best.F1;
        told.Should().BeGreaterThan(0.95).And.BeGreaterThan(untold);
    }

    [Test]
    public void A_mention_that_the_end_of_a_sentence_cuts_is_left_out()
    {
        // "Zorocillin. The" is marked as one mention, and no sentence holds it.
        var cut = new Example(new Document("We took Zorocillin. The end came."), [new EntityMention(8, "Zorocillin. The", new EntityType("DRUG"))]);
        var corpus = SmallCorpus.Create(100, 1);
        corpus = corpus with { Examples = [.. corpus.Examples, .. Enumerable.Repeat(cut, 100)] };
        var losses = new List<double>();
        new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, MaxEpochs = 8 })
            .Train([corpus], [], progress => losses.Add(progress.Loss));
        losses.Should().OnlyContain(static loss => loss >= 0);
    }

    [Test]
    public void No_mention_to_learn_from_is_an_error()
    {
        var train = () => new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter)
            .Train([new TrainingCorpus("empty", [new Example(new Document("Nothing here."), [])])], []);
        train.Should().Throw<ArgumentException>().WithMessage("*mention*");
    }

    [Test]
    public void Training_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        var train = () => new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1 })
            .Train([SmallCorpus.Create(50, 1)], [], _ => source.Cancel(), cancellationToken: source.Token);
        train.Should().Throw<OperationCanceledException>();
    }

    private static TrainingResult Train(CrfTrainerOptions options, Action<TrainingProgress>? progress = null) =>
        new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, options)
            .Train([SmallCorpus.Create(300, 1)], [SmallCorpus.Create(100, 2)], progress);

    private static byte[] Bytes(SequenceModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
