// Compares a model trained with ML.NET, and one trained by the core on the same examples with the same features, with the
// library's extractors. MODELS names a folder for the two models:
//   MODELS=models dotnet run -c Release --project benchmarks/MLNetModels -- train TRAIN.tsv DEV.tsv
//   MODELS=models dotnet run -c Release --project benchmarks/MLNetModels -- --gold DEV.tsv
using System.Diagnostics;
using Entities;
using Entities.Comparison;
using Entities.Corpora;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.MLNet;
using Entities.Sequence;
using Entities.Training;

if (Environment.GetEnvironmentVariable("MODELS") is not { Length: > 0 } folder)
{
    Console.Error.WriteLine("MLNetModels: expected the environment variable MODELS, a folder for the models.");
    return 2;
}

var (zip, model) = (Path.Combine(folder, "mlnet.zip"), Path.Combine(folder, "crf.model"));
return args is ["train", var train, var dev]
    ? Train(Read(train), Read(dev))
    : ExtractorComparison.Of("mlnet", () => MLNetEntityExtractor.Load(zip)).And("crf", () => new StatisticalEntityExtractor(SequenceModel.Load(model)))
        .And(ExtractorComparison.OfLibrary).Run(args);

int Train(TrainingCorpus training, TrainingCorpus development)
{
    Directory.CreateDirectory(folder);
    var watch = Stopwatch.StartNew();
    new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter).Train([training], [development]).Model.Save(zip);
    Console.Error.WriteLine($"ML.NET: {watch.Elapsed.TotalSeconds:0} s");
    watch.Restart();
    new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter).Train([training], [development]).Model.Save(model);
    Console.Error.WriteLine($"core: {watch.Elapsed.TotalSeconds:0} s");
    return 0;
}

// Names alone: values are the work of rules.
static TrainingCorpus Read(string file) =>
    new(file, [.. CorpusFormat.Of(file).Read(file).Select(static example =>
        new Example(example.Document, [.. example.Mentions.Where(static mention => !mention.Type.IsValue)]))]);
