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
if (args.Contains("--hash"))
{
    foreach (var input in recipe.Inputs())
    {
        Console.WriteLine($"    \"{input}\": \"{Recipe.HashOf(Path.Combine(args[1], input))}\",");
    }

    return 0;
}

var threads = int.Parse(Option("--threads") ?? "2");
var clock = Stopwatch.StartNew();
SequenceModel model;
var training = recipe.Development("stopping").ToList();
if (Option("--model") is { } existing)
{
    model = SequenceModel.Load(existing);
    if (Option("--agreement") is { } agreement)
    {
        model = model.With(model.Sharpness, float.Parse(agreement));
    }
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

var metrics = new Metrics(model, recipe);
if (Option("--metrics") is { } file && (Option("--output") ?? Option("--model")) is { } path)
{
    metrics.Write(file, Option("--date") ?? "", Option("--version") ?? "", path, model);
}

Console.WriteLine(metrics);
Console.WriteLine($"{clock.Elapsed.TotalSeconds:0}s");
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

static void Report(TrainingProgress p) =>
    Console.Error.WriteLine($"{p.Elapsed.TotalSeconds,5:0}s epoch {p.Epoch,2}  loss {p.Loss:0.0000}  features {p.Features}  F1 {string.Join(" ", p.Development.Select(f => $"{100 * f:0.00}"))}  mean {100 * p.F1:0.00}{(p.IsBest ? " *" : "")}");
