using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Entities.Evaluation;
using Entities.Extractors;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Models;

/// <summary>How good a model is: strict span F1 by corpus and type, and whether its scores are true.</summary>
internal sealed class Metrics
{
    private const int Bins = 10;

    private readonly List<(string Corpus, DevelopmentScore.Counts Counts, MatchCounts Default, bool Trained)> _corpora = [];
    private readonly (int Count, double Score, int Right)[] _bins = new (int, double, int)[Bins];

    public Metrics(SequenceModel model, Recipe recipe)
    {
        var measure = new DevelopmentScore(EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        var combined = new CombinedEntityExtractor(EnglishLanguage.Instance, new StatisticalEntityExtractor(model));
        var calibrated = recipe.Names("stopping").ToHashSet();
        foreach (var corpus in recipe.Development("report"))
        {
            var counts = measure.Count(model, corpus, calibrated.Contains(corpus.Name) ? Bin : null);
            var evaluator = new Evaluator(new EvaluatorOptions { Types = model.Types.ToFrozenSet(), TypeMap = corpus.Types });
            _corpora.Add((corpus.Name, counts, evaluator.Evaluate(combined, corpus.Examples).Total.Strict, recipe.TrainsOnItsDev(corpus.Name)));
        }
    }

    /// <summary>F1 by corpus in one line.</summary>
    public override string ToString() => string.Join("  ", _corpora.Select(corpus => $"{corpus.Corpus} {100 * corpus.Counts.F1:0.0} {100 * corpus.Default.F1:0.0}"));

    public void Write(string path, string date, string version, string modelPath, SequenceModel model)
    {
        using var stream = File.Create(path);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("date", date);
        json.WriteString("version", version);
        json.WriteString("measure", "strict span F1 over the eleven types of names, found mentions grown to the corpus's tokens, by mapped types: of the model alone and, under default, of the default extractor");
        json.WriteStartObject("model");
        json.WriteString("sha256", Recipe.HashOf(modelPath));
        json.WriteNumber("bytes", new FileInfo(modelPath).Length);
        json.WriteNumber("features", model.FeatureCount);
        json.WriteNumber("weights", model.Features.Cells);
        json.WriteNumber("words", model.WordCount);
        json.WriteNumber("phrases", model.Words.Phrases.Count);
        json.WriteNumber("sharpness", Math.Round(model.Sharpness, 3));
        json.WriteEndObject();
        json.WriteStartArray("corpora");
        foreach (var (corpus, counts, combined, trained) in _corpora)
        {
            json.WriteStartObject();
            json.WriteString("corpus", corpus);
            json.WriteString("part", "dev");
            json.WriteBoolean("trainedOn", trained);
            WriteCounts(json, counts.ByType.Values.Aggregate((a, b) => (a.Right + b.Right, a.Spurious + b.Spurious, a.Missed + b.Missed)));
            json.WriteStartObject("default");
            json.WriteNumber("f1", Math.Round(combined.F1, 4));
            json.WriteNumber("precision", Math.Round(combined.Precision, 4));
            json.WriteNumber("recall", Math.Round(combined.Recall, 4));
            json.WriteEndObject();
            json.WriteStartObject("types");
            foreach (var (type, c) in counts.ByType)
            {
                json.WriteStartObject(type.Label);
                WriteCounts(json, c);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("reliability");
        foreach (var (count, score, right) in _bins.Where(bin => bin.Count > 0))
        {
            json.WriteStartObject();
            json.WriteNumber("mentions", count);
            json.WriteNumber("meanScore", Math.Round(score / count, 4));
            json.WriteNumber("right", Math.Round((double)right / count, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, (int Right, int Spurious, int Missed) c)
    {
        json.WriteNumber("f1", Math.Round(F1(c), 4));
        json.WriteNumber("precision", c.Right == 0 ? 0 : Math.Round((double)c.Right / (c.Right + c.Spurious), 4));
        json.WriteNumber("recall", c.Right == 0 ? 0 : Math.Round((double)c.Right / (c.Right + c.Missed), 4));
        json.WriteNumber("gold", c.Right + c.Missed);
    }

    private static double F1((int Right, int Spurious, int Missed) c) => c.Right == 0 ? 0 : 2.0 * c.Right / ((2.0 * c.Right) + c.Spurious + c.Missed);

    private void Bin(float score, bool right)
    {
        ref var bin = ref _bins[Math.Min((int)(score * Bins), Bins - 1)];
        bin = (bin.Count + 1, bin.Score + score, bin.Right + (right ? 1 : 0));
    }
}
