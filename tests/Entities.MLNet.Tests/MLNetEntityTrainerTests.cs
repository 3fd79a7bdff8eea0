using Entities.Corpora;
using Entities.Languages.English;
using Entities.Tests.Training;
using Entities.Training;

namespace Entities.MLNet.Tests;

public class MLNetEntityTrainerTests
{
    private static readonly MLNetEntityTrainerOptions s_fast = new() { MaxIterations = 4, IterationsPerRound = 4 };

    [Test]
    public void A_user_with_types_of_their_own_gets_a_model_that_finds_them([Values] MLNetAlgorithm algorithm)
    {
        var result = SmallModel.Train(new MLNetEntityTrainerOptions { Algorithm = algorithm, MaxIterations = 20, IterationsPerRound = 10 });

        result.Best.F1.Should().BeGreaterThan(0.95);
        result.Model.Types.Select(static type => type.Label).Should().Equal("DOSE", "DRUG");
        new MLNetEntityExtractor(result.Model).Extract(new Document(SmallModel.Text)).Select(static mention => (mention.Text, mention.Type.Label))
            .Should().Equal(("Lamizepam", "DRUG"), ("50 mg", "DOSE"), ("Zorocillin", "DRUG"), ("125 mg", "DOSE"));
    }

    [Test]
    public void It_learns_from_the_same_sentences_and_types_as_the_trainer_of_the_core()
    {
        var core = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new CrfTrainerOptions { Threads = 1, L1 = 0, MaxEpochs = 2 })
            .Train([SmallCorpus.Create(300, 1)], []);

        SmallModel.Result.Sentences.Should().Be(core.Sentences);
        SmallModel.Result.Tokens.Should().Be(core.Tokens);
        SmallModel.Model.Types.Should().Equal(core.Model.Types);
    }

    [Test]
    public void The_same_corpora_options_and_seed_give_the_same_model([Values] MLNetAlgorithm algorithm)
    {
        var options = s_fast with { Algorithm = algorithm };

        Weights(SmallModel.Train(options)).Should().Equal(Weights(SmallModel.Train(options)));
    }

    [Test]
    public void Another_seed_gives_another_model() =>
        Weights(SmallModel.Train(s_fast)).Should().NotEqual(Weights(SmallModel.Train(s_fast with { Seed = 2 })));

    [Test]
    public void Each_round_is_measured_and_the_best_is_kept()
    {
        var rounds = new List<TrainingProgress>();
        var result = SmallModel.Train(new MLNetEntityTrainerOptions { MaxIterations = 5, IterationsPerRound = 2, Patience = 5 }, rounds.Add);

        rounds.Select(static round => round.Epoch).Should().Equal(2, 4, 5);
        rounds.Should().OnlyContain(static round => round.Development.Count == 1 && round.F1 == round.Development[0] && round.Features > 0);
        rounds.Select(static round => round.Loss).Should().BeInDescendingOrder().And.OnlyContain(static loss => loss > 0 && loss < 1);
        result.Best.F1.Should().Be(rounds.Max(static round => round.F1));
        result.Best.Should().Be(rounds.First(round => round.F1 == result.Best.F1));
    }

    [Test]
    public void Training_ends_early_when_the_development_corpus_gets_no_better()
    {
        var rounds = new List<TrainingProgress>();
        var result = SmallModel.Train(new MLNetEntityTrainerOptions { MaxIterations = 60, IterationsPerRound = 1, Patience = 2 }, rounds.Add);

        rounds.Should().HaveCountLessThan(60);
        rounds.Should().HaveCount(result.Best.Epoch + 2);
    }

    [Test]
    public void Without_a_development_corpus_all_iterations_are_one_round()
    {
        var rounds = new List<TrainingProgress>();
        new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter).Train([SmallCorpus.Create(100, 1)], [], rounds.Add);

        rounds.Should().ContainSingle().Which.Epoch.Should().Be(10);
    }

    [Test]
    public void L1_leaves_features_out()
    {
        var without = SmallModel.Train(s_fast).Model.FeatureCount;

        SmallModel.Train(s_fast with { L1 = 1 }).Model.FeatureCount.Should().BeLessThan(without / 2);
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

        F1([loose, exact]).Should().BeGreaterThan(0.95);
    }

    [Test]
    public void What_a_corpus_does_not_mark_is_not_taken_for_no_mention()
    {
        // The second corpus marks no doses, and its map says so: what it does not mark may be one.
        var exact = SmallCorpus.Create(60, 3);
        var silent = SmallCorpus.Create(600, 4, "silent");
        silent = silent with { Examples = [.. silent.Examples.Select(static example => new Example(example.Document, example.Mentions.Where(static mention => mention.Type.Label == "DRUG")))] };

        var told = F1([silent with { Types = TypeMap.Parse("""{"DRUG": "DRUG", "O": ["O", "DOSE"]}"""u8, "silent.json") }, exact]);

        told.Should().BeGreaterThan(0.95).And.BeGreaterThan(F1([silent, exact]));
    }

    [Test]
    public void A_mention_that_the_end_of_a_sentence_cuts_is_left_out()
    {
        // "Zorocillin. The" is marked as one mention, and no sentence holds it.
        var cut = new Example(new Document("We took Zorocillin. The end came."), [new EntityMention(8, "Zorocillin. The", new EntityType("DRUG"))]);
        var corpus = SmallCorpus.Create(100, 1);

        F1([corpus with { Examples = [.. corpus.Examples, .. Enumerable.Repeat(cut, 100)] }]).Should().BeGreaterThan(0.95);
    }

    [Test]
    public void No_mention_to_learn_from_is_an_error()
    {
        var train = () => Trainer().Train([new TrainingCorpus("empty", [new Example(new Document("Nothing here."), [])])], []);
        train.Should().Throw<ArgumentException>().WithMessage("*mention*");

        var cut = new Example(new Document("We took Zorocillin. The end came."), [new EntityMention(8, "Zorocillin. The", new EntityType("DRUG"))]);
        train = () => Trainer().Train([new TrainingCorpus("cut", [cut])], []);
        train.Should().Throw<ArgumentException>().WithMessage("*sentence*");

        var open = SmallCorpus.Create(20, 1) with { Types = TypeMap.Parse("""{"DRUG": ["DRUG", "DOSE"], "DOSE": ["DRUG", "DOSE"], "O": ["O", "DRUG", "DOSE"]}"""u8, "open.json") };
        train = () => Trainer().Train([open], []);
        train.Should().Throw<ArgumentException>().WithMessage("*left open*");
    }

    [Test]
    public void Where_every_sentence_leaves_a_tag_open_the_others_teach()
    {
        // Drugs are told apart from nothing, but doses and what is no mention are: "one of two" then falls to drugs.
        var corpus = SmallCorpus.Create(300, 1) with { Types = TypeMap.Parse("""{"DRUG": ["DRUG", "DOSE"], "DOSE": "DOSE"}"""u8, "half.json") };
        var model = Trainer().Train([corpus], [], types: [new EntityType("DOSE"), new EntityType("DRUG")]).Model;

        new MLNetEntityExtractor(model).Extract(SmallModel.Text).Where(static mention => mention.Type.Label == "DOSE").Select(static mention => mention.Text)
            .Should().Contain(["50 mg", "125 mg"]);
    }

    [Test]
    public void Training_can_be_cancelled_in_the_middle_of_a_round()
    {
        using var source = new CancellationTokenSource();
        var rounds = 0;
        var train = () => Trainer().Train(
            [SmallCorpus.Create(50, 1)],
            [SmallCorpus.Create(20, 2)],
            _ =>
            {
                rounds++;
                source.Cancel();
            },
            cancellationToken: source.Token);

        train.Should().Throw<OperationCanceledException>();
        rounds.Should().Be(1);
    }

    [Test]
    public void Options_out_of_range_are_refused()
    {
        MLNetEntityTrainerOptions[] wrong =
        [
            new() { MaxIterations = 0 }, new() { IterationsPerRound = 0 }, new() { Patience = 0 }, new() { L2 = 0 }, new() { L1 = -1 },
            new() { Threads = 0 }, new() { HistorySize = 0 }, new() { SmallestWeight = -1 },
        ];
        foreach (var options in wrong)
        {
            var create = () => new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, options);
            create.Should().Throw<ArgumentOutOfRangeException>($"{options} is wrong");
        }
    }

    private static MLNetEntityTrainer Trainer() => new(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new MLNetEntityTrainerOptions { IterationsPerRound = 5 });

    private static double F1(TrainingCorpus[] training) => Trainer().Train(training, [SmallCorpus.Create(100, 5)]).Best.F1;

    private static byte[] Weights(MLNetTrainingResult result)
    {
        using var stream = new MemoryStream();
        result.Model.ToSequenceModel().Save(stream);
        return stream.ToArray();
    }
}
