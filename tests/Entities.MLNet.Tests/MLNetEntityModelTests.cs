using System.IO.Compression;
using Entities.Corpora;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.MLNet.Training;
using Entities.Sequence;
using Entities.Tests.Training;
using Entities.Training;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Entities.MLNet.Tests;

public class MLNetEntityModelTests
{
    private static readonly MLNetEntityModel s_model = SmallModel.Model;

    [Test]
    public void The_scores_that_decoding_sees_are_those_of_ML_NET()
    {
        var set = TrainingSet.Create([SmallCorpus.Create(20, 1)], s_model.Sequence.Tags, s_model.Sequence.Words, EnglishText.Tokenizer, EnglishText.SentenceSplitter, 2);
        var rows = new TokenRows(set, new GoldTags(set, s_model.Sequence.Tags).BySentence, s_model.Sequence.Tags, CancellationToken.None);
        var classifier = MaximumEntropy.Fit(rows, 5, new MLNetEntityTrainerOptions());
        var weights = TokenWeights.Read(classifier.Model, s_model.Sequence.Tags, set.Features);

        var probabilities = classifier.Transform(rows.View(new MLContext())).GetColumn<float[]>("Score").ToArray();

        var keys = TagKeys.Of(s_model.Sequence.Tags);
        var scores = new float[s_model.Sequence.Tags.Stride];
        var row = 0;
        foreach (var sentence in set.Sentences)
        {
            for (var token = 0; token < sentence.Length; token++, row++)
            {
                weights.Score(set, sentence, token, scores);
                var exponentials = keys.Select(tag => Math.Exp(scores[tag])).ToArray();
                for (var key = 0; key < keys.Length; key++)
                {
                    (exponentials[key] / exponentials.Sum()).Should().BeApproximately(probabilities[row][key], 1e-4);
                }
            }
        }

        row.Should().Be(probabilities.Length).And.BePositive();
    }

    [Test]
    public void A_saved_model_is_the_same_when_loaded()
    {
        using var stream = new MemoryStream(SmallModel.Bytes(s_model));
        var loaded = MLNetEntityModel.Load(stream);

        loaded.Types.Should().Equal(s_model.Types);
        loaded.Description.Should().Be("drugs and doses");
        loaded.FeatureCount.Should().Be(s_model.FeatureCount);
        Bytes(loaded.ToSequenceModel()).Should().Equal(Bytes(s_model.ToSequenceModel()));
    }

    [Test]
    public void Its_file_is_one_of_ML_NET()
    {
        var context = new MLContext();
        using var stream = new MemoryStream(SmallModel.Bytes(s_model));

        var transformer = context.Model.Load(stream, out var schema);

        schema.Select(static column => column.Name).Should().Contain("Features");
        transformer.GetOutputSchema(schema).Select(static column => column.Name).Should().Contain(["Score", "PredictedLabel"]);
        s_model.Parameters.GetBiases().Should().HaveCount(1 + (4 * s_model.Types.Length));
    }

    [Test]
    public void Exported_it_runs_without_ML_NET_and_finds_the_same()
    {
        var path = Path.Combine(SmallModel.NewFolder(), "drugs.model");
        s_model.ToSequenceModel().Save(path);

        var core = StatisticalEntityExtractor.Load(path);

        foreach (var example in SmallCorpus.Create(50, 9).Examples)
        {
            core.Extract(example.Document).Select(static mention => mention with { Source = "mlnet" })
                .Should().Equal(new MLNetEntityExtractor(s_model).Extract(example.Document));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [Test]
    public void A_model_with_subwords_is_the_same_when_loaded_and_cannot_be_exported()
    {
        using var stream = new MemoryStream(SmallModel.Bytes(SmallModel.ModelWithSubwords));
        var loaded = MLNetEntityModel.Load(stream);

        loaded.Subwords!.Count.Should().Be(SmallModel.Subwords.Count);
        new MLNetEntityExtractor(loaded).Extract(SmallModel.Text).Should().Equal(new MLNetEntityExtractor(SmallModel.ModelWithSubwords).Extract(SmallModel.Text))
            .And.HaveCount(4);
        var export = loaded.ToSequenceModel;
        export.Should().Throw<InvalidOperationException>().WithMessage("*subword*");
    }

    [Test]
    public void A_model_may_share_the_word_classes_of_another()
    {
        var english = StatisticalEntityExtractor.English.Model;
        var model = SmallModel.Train(new MLNetEntityTrainerOptions { Base = english, MaxIterations = 4 }).Model;

        using var stream = new MemoryStream(SmallModel.Bytes(model));
        MLNetEntityModel.Load(stream).ToSequenceModel().WordCount.Should().Be(english.WordCount).And.BePositive();
    }

    [Test]
    public void A_file_cut_short_is_named_damaged([Values(0, 1, 100, 1000)] int length)
    {
        var load = () => MLNetEntityModel.Load(new MemoryStream(SmallModel.Bytes(s_model)[..length]));

        load.Should().Throw<InvalidDataException>();
    }

    [TestCase("Entities/frame", "no entry Entities/frame")]
    [TestCase("Entities/features", "no entry Entities/features")]
    public void A_file_that_lacks_an_entry_is_named_no_model(string entry, string message)
    {
        var load = () => MLNetEntityModel.Load(Changed(archive => archive.GetEntry(entry)!.Delete()));

        load.Should().Throw<InvalidDataException>().WithMessage($"*{message}*");
    }

    [Test]
    public void A_list_of_features_that_does_not_fit_is_named_damaged()
    {
        Load(12 + 8, count: 1).Should().Throw<InvalidDataException>().WithMessage("*1 are listed*");
        Load(12 + 7, count: 1).Should().Throw<InvalidDataException>().WithMessage("*not as long*");
        Load(3, count: 0).Should().Throw<InvalidDataException>().WithMessage("*cut short*");

        Action Load(int length, byte count) => () => MLNetEntityModel.Load(Changed(archive =>
        {
            archive.GetEntry("Entities/features")!.Delete();
            var bytes = new byte[length];
            bytes[0] = 1;
            if (length > 8)
            {
                bytes[8] = count;
            }

            using var stream = archive.CreateEntry("Entities/features").Open();
            stream.Write(bytes);
        }));
    }

    [Test]
    public void A_newer_format_is_told()
    {
        var load = () => MLNetEntityModel.Load(Changed(static archive =>
        {
            archive.GetEntry("Entities/features")!.Delete();
            using var stream = archive.CreateEntry("Entities/features").Open();
            stream.Write([9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        }));

        load.Should().Throw<InvalidDataException>().WithMessage("*format 9*");
    }

    [Test]
    public void A_file_that_is_not_there_is_an_error_of_its_own()
    {
        var load = () => MLNetEntityModel.Load(Path.Combine(Path.GetTempPath(), "no such model.zip"));

        load.Should().Throw<FileNotFoundException>();
    }

    private static MemoryStream Changed(Action<ZipArchive> change)
    {
        var stream = new MemoryStream();
        s_model.Save(stream);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            change(archive);
        }

        stream.Position = 0;
        return stream;
    }

    private static byte[] Bytes(SequenceModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
