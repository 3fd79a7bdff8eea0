// Rebuilds a model from its recipe, and says how good it is:
//   dotnet run -c Release --project models/build -- models/en/recipe.json INPUTS [--output FILE] [--threads N] [--set options.l1=0.5]...
using System.Diagnostics;
using System.Globalization;
using Entities.Languages.English;
using Entities.Models;
using Entities.Sequence;
using Entities.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var sets = args.Index().Where(arg => arg.Index > 0 && args[arg.Index - 1] == "--set").Select(arg => arg.Item);
var recipe = new Recipe(args[0], args[1], sets);
var threads = int.Parse(Option("--threads") ?? "2");
var clock = Stopwatch.StartNew();
SequenceModel model;
var training = recipe.Development("stopping").ToList();
if (Option("--model") is { } existing)
{
    model = SequenceModel.Load(existing);
}
else
{
    var words = Resources.Read(recipe);
    Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0}s {words.Classes.Count} words in {words.Classes.Sizes.Length} clusterings, {words.Phrases.Count} phrases");
    var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, recipe.Options(threads), words);
    var result = trainer.Train([.. recipe.Training()], training, Report, recipe.Types);
    model = result.Model;
    Console.Error.WriteLine($"{result.Sentences} sentences, {result.Tokens} tokens, best epoch {result.Best.Epoch}, sharpness {model.Sharpness}");
    if (Option("--output") is { } output)
    {
        model.Save(output);
        var loading = Stopwatch.StartNew();
        SequenceModel.Load(output);
        Console.WriteLine($"size {new FileInfo(output).Length / 1e6:0.00} MB, loads in {loading.ElapsedMilliseconds} ms, {model.FeatureCount} features, {model.Features.Cells} weights");
    }
}

var measure = new DevelopmentScore(EnglishText.Tokenizer, EnglishText.SentenceSplitter);
var summary = new List<string>();
foreach (var corpus in recipe.Development("report"))
{
    var counts = measure.Count(model, corpus);
    summary.Add($"{corpus.Name} {100 * counts.F1:0.0}");
    if (args.Contains("--types"))
    {
        Console.WriteLine($"{corpus.Name,-20} {100 * counts.F1,5:0.0}  {string.Join("  ", counts.ByType.Select(c => $"{c.Key} {F1(c.Value):0.0} ({c.Value.Right}+{c.Value.Missed})"))}");
    }
}

Console.WriteLine(string.Join("  ", summary));
Console.WriteLine($"{clock.Elapsed.TotalSeconds:0}s");
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static double F1((int Right, int Spurious, int Missed) c) => c.Right == 0 ? 0 : 200.0 * c.Right / ((2.0 * c.Right) + c.Spurious + c.Missed);

static void Report(TrainingProgress p) =>
    Console.Error.WriteLine($"{p.Elapsed.TotalSeconds,5:0}s epoch {p.Epoch,2}  loss {p.Loss:0.0000}  features {p.Features}  F1 {string.Join(" ", p.Development.Select(f => $"{100 * f:0.00}"))}  mean {100 * p.F1:0.00}{(p.IsBest ? " *" : "")}");
