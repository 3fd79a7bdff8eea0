using System.Globalization;
using Entities.Cli.Tests;
using Entities.Corpora;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Tests.Architecture;
using Entities.Training;
using Microsoft.ML;

namespace Entities.MLNet.Tests.Samples;

/// <summary>What docs/mlnet.md says is so: its samples are the code here, run in order in one folder, and print what it shows.</summary>
/// <remarks>Numbers may differ by a tenth, since the last bits of a logarithm are the machine's own. To write the outputs anew, run <see cref="Write_the_outputs_anew"/> by its name.</remarks>
[NonParallelizable] // the current folder and the console belong to the process
internal sealed class SampleTests
{
    private static readonly string s_path = Sources.Of("docs", "mlnet.md");

    private static readonly (string Name, Action Run)[] s_samples = [("train", Train), ("load", Load), ("export", Export), ("subwords", LearnSubwords), ("pipeline", UseInPipeline)];

    private string _before = "";
    private string _folder = "";

    [SetUp]
    public void EnterFolder()
    {
        _before = Environment.CurrentDirectory;
        _folder = SmallModel.NewFolder();
        foreach (var name in new[] { "drugs-train.tsv", "drugs-dev.tsv" })
        {
            File.Copy(Sources.Of("tests", "Entities.Cli.Tests", "Corpus", name), Path.Combine(_folder, name));
        }

        Environment.CurrentDirectory = _folder;
    }

    [TearDown]
    public void LeaveFolder()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void The_samples_print_what_the_page_shows()
    {
        var shown = Blocks("output of ");
        foreach (var (name, actual) in RunAll())
        {
            Words(actual).Should().Equal(Words(shown[name].Lines), IsNear, $"line {shown[name].Line} of the page shows the output of {name}, and it is now\n{string.Join('\n', actual)}\n");
        }

        shown.Keys.Should().BeEquivalentTo(s_samples.Select(static sample => sample.Name));
    }

    [Test]
    public void The_samples_of_the_page_are_those_that_run_here()
    {
        var source = File.ReadAllLines(Sources.Of("tests", "Entities.MLNet.Tests", "Samples", "SampleTests.cs"));
        var shown = Blocks("sample ");

        foreach (var (name, block) in shown)
        {
            var begin = Array.FindIndex(source, line => line.Trim() == $"// sample {name}");
            Code(source.Skip(begin + 1).TakeWhile(static line => line.Trim() != "// its end")).Should().Equal(Code(block.Lines), $"the page shows {name} in line {block.Line}");
        }

        shown.Keys.Should().BeEquivalentTo([.. s_samples.Select(static sample => sample.Name), "rows"]);
    }

    [Test]
    [Explicit("writes the page")]
    public void Write_the_outputs_anew()
    {
        var shown = Blocks("output of ");
        var outputs = RunAll().ToDictionary(run => shown[run.Name].Line, static run => run.Lines);

        File.WriteAllText(s_path, Page.Read(s_path).With(outputs));
    }

    private static void Train()
    {
        // sample train
        TrainingCorpus Read(string file) => new(file, [.. CorpusFormat.Of(file).Read(file)]);

        var trainer = new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var result = trainer.Train([Read("drugs-train.tsv")], [Read("drugs-dev.tsv")]);
        result.Model.Save("drugs.zip");
        Console.WriteLine($"F1 {100 * result.Best.F1:0.0} after {result.Best.Epoch} iterations");

        // its end
    }

    private static void Load()
    {
        // sample load
        var extractor = MLNetEntityExtractor.Load("drugs.zip");
        foreach (var mention in extractor.Extract("Give enalapril 5 mg every morning."))
        {
            Console.WriteLine($"{mention.Start,2}..{mention.End}  {mention.Type,-9}  {mention.Text}");
        }

        // its end
    }

    private static void Export()
    {
        // sample export
        MLNetEntityModel.Load("drugs.zip").ToSequenceModel().Save("drugs.model");

        var extractor = StatisticalEntityExtractor.Load("drugs.model");
        Console.WriteLine(string.Join(", ", extractor.Extract("Give enalapril 5 mg every morning.").Select(mention => mention.Text)));

        // its end
    }

    private static void LearnSubwords()
    {
        // sample subwords
        var examples = CorpusFormat.Of("drugs-train.tsv").Read("drugs-train.tsv").ToArray();
        var subwords = SubwordTokenizer.Learn(examples.Select(example => example.Document.Text), EnglishText.Tokenizer, merges: 200);
        Console.WriteLine(string.Join(" + ", subwords.Cut("enalapril")));

        var trainer = new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new MLNetEntityTrainerOptions { Subwords = subwords });
        var model = trainer.Train([new TrainingCorpus("drugs-train.tsv", examples)], []).Model;
        Console.WriteLine($"{model.Types.Length} types, {model.Subwords!.Count} pieces");

        // its end
    }

    private static void UseInPipeline()
    {
        // sample pipeline
        var context = new MLContext();
        var notes = context.Data.LoadFromEnumerable([new Note { Body = "Creatinine was normal." }]);
        var pipeline = context.Transforms.Text.ExtractEntities("Entity", "Body", "drugs.zip");
        context.Model.Save(pipeline.Fit(notes), notes.Schema, "pipeline.zip");

        var loaded = context.Model.Load("pipeline.zip", out _);
        var engine = context.Model.CreatePredictionEngine<Note, FoundNote>(loaded);
        var found = engine.Predict(new Note { Body = "Give enalapril 5 mg every morning." });
        for (var i = 0; i < found.EntityTexts.Length; i++)
        {
            Console.WriteLine($"{found.EntityStarts[i],2}..{found.EntityEnds[i]}  {found.EntityTypes[i],-9}  {found.EntityTexts[i]}");
        }

        // its end
    }

    private static IEnumerable<(string Name, string[] Lines)> RunAll()
    {
        foreach (var (name, run) in s_samples)
        {
            var before = Console.Out;
            using var output = new StringWriter { NewLine = "\n" };
            Console.SetOut(output);
            try
            {
                run();
            }
            finally
            {
                Console.SetOut(before);
            }

            yield return (name, output.ToString().TrimEnd('\n').Split('\n'));
        }
    }

    private static Dictionary<string, Block> Blocks(string role) => Page.Read(s_path).Blocks()
        .Where(block => block.Role.StartsWith(role, StringComparison.Ordinal)).ToDictionary(block => block.Role[role.Length..]);

    // Braces around one line are the style of the sources, and not of pages.
    private static IEnumerable<string> Code(IEnumerable<string> lines) => lines.Select(static line => line.Trim())
        .Where(static line => line is not ("" or "{" or "}") && !line.StartsWith("using ", StringComparison.Ordinal));

    private static string[] Words(string[] lines) => string.Join(" ", lines).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNear(string actual, string shown) =>
        double.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var y)
            ? Math.Abs(x - y) <= Math.Max(0.1, 0.1 * Math.Abs(y))
            : actual == shown;

    // sample rows
    public class Note
    {
        public string Body { get; set; } = "";
    }

    public sealed class FoundNote : Note
    {
        public string[] EntityTexts { get; set; } = [];

        public string[] EntityTypes { get; set; } = [];

        public int[] EntityStarts { get; set; } = [];

        public int[] EntityEnds { get; set; } = [];

        public float[] EntityScores { get; set; } = [];
    }

    // its end
}
