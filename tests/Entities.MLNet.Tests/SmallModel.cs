using Entities.Languages.English;
using Entities.Tests.Training;

namespace Entities.MLNet.Tests;

/// <summary>A model of drugs and doses, trained once for the tests that only need one.</summary>
internal static class SmallModel
{
    private static readonly Lazy<MLNetTrainingResult> s_result = new(static () => Train(new MLNetEntityTrainerOptions { Description = "drugs and doses" }));

    private static readonly Lazy<SubwordTokenizer> s_subwords = new(static () =>
        SubwordTokenizer.Learn(SmallCorpus.Create(300, 1).Examples.Select(static example => example.Document.Text), EnglishText.Tokenizer, merges: 200));

    private static readonly Lazy<MLNetTrainingResult> s_withSubwords = new(static () => Train(new MLNetEntityTrainerOptions { Subwords = Subwords }));

    public const string Text = "The nurse ordered Lamizepam in doses of 50 mg on Tuesday.\n\nNobody refused Zorocillin, 125 mg.";

    public static MLNetTrainingResult Result => s_result.Value;

    public static MLNetEntityModel Model => Result.Model;

    public static SubwordTokenizer Subwords => s_subwords.Value;

    public static MLNetEntityModel ModelWithSubwords => s_withSubwords.Value.Model;

    /// <summary>A folder of its own for files of a test; the test deletes it.</summary>
    public static string NewFolder() => Directory.CreateTempSubdirectory("entities-").FullName;

    public static MLNetTrainingResult Train(MLNetEntityTrainerOptions options, Action<Entities.Training.TrainingProgress>? progress = null) =>
        new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, options)
            .Train([SmallCorpus.Create(300, 1)], [SmallCorpus.Create(100, 2)], progress);

    public static byte[] Bytes(MLNetEntityModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }
}
