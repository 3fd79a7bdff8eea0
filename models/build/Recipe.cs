using System.Security.Cryptography;
using System.Text.Json;
using Entities.Corpora;
using Entities.Training;

namespace Entities.Models;

/// <summary>What a model is made from: a JSON file that names every input with its hash, and every option.</summary>
internal sealed class Recipe
{
    private readonly JsonElement _root;
    private readonly string _folder;
    private readonly string _inputs;

    public Recipe(string path, string inputs, IEnumerable<string> overrides)
    {
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _inputs = inputs;
        var node = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(path), documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        foreach (var assignment in overrides)
        {
            // options.l1=0.5, corpora.btc.weight=0
            var (key, value) = (assignment[..assignment.IndexOf('=')], assignment[(assignment.IndexOf('=') + 1)..]);
            var parts = key.Split('.');
            var at = node;
            foreach (var part in parts[..^1])
            {
                at = at[part]!;
            }

            at[parts[^1]] = System.Text.Json.Nodes.JsonNode.Parse(value);
        }

        _root = JsonDocument.Parse(node.ToJsonString()).RootElement;
    }

    public JsonElement Root => _root;

    public IEnumerable<EntityType> Types => _root.GetProperty("types").EnumerateArray().Select(type => new EntityType(type.GetString()!));

    public CrfTrainerOptions Options(int threads)
    {
        var o = _root.GetProperty("options");
        return new CrfTrainerOptions
        {
            MaxEpochs = o.GetProperty("maxEpochs").GetInt32(),
            Patience = o.GetProperty("patience").GetInt32(),
            LearningRate = o.GetProperty("learningRate").GetDouble(),
            L1 = o.GetProperty("l1").GetDouble(),
            L2 = o.GetProperty("l2").GetDouble(),
            MinFeatureCount = o.GetProperty("minFeatureCount").GetInt32(),
            BatchSize = o.GetProperty("batchSize").GetInt32(),
            Seed = o.GetProperty("seed").GetInt32(),
            Threads = threads,
            Description = _root.GetProperty("description").GetString()!,
        };
    }

    public IEnumerable<TrainingCorpus> Training() => Corpora("train");

    public IEnumerable<TrainingCorpus> Development(string role) =>
        Corpora("dev").Where(corpus => _root.GetProperty(role).EnumerateArray().Any(name => name.GetString() == corpus.Name));

    public string Input(string relative)
    {
        var path = Path.Combine(_inputs, relative);
        if (_root.TryGetProperty("hashes", out var hashes) && hashes.TryGetProperty(relative, out var expected))
        {
            var actual = HashOf(path);
            if (actual != expected.GetString())
            {
                throw new InvalidDataException($"{path}: its SHA-256 is {actual}, expected {expected.GetString()}");
            }
        }

        return path;
    }

    public static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private IEnumerable<TrainingCorpus> Corpora(string part)
    {
        foreach (var corpus in _root.GetProperty("corpora").EnumerateObject())
        {
            var weight = corpus.Value.TryGetProperty("weight", out var w) ? w.GetDouble() : 1;
            if (!corpus.Value.TryGetProperty(part, out var files) || (part == "train" && weight == 0))
            {
                continue;
            }

            var types = corpus.Value.TryGetProperty("map", out var map) ? TypeMap.Read(Path.Combine(_folder, map.GetString()!)) : TypeMap.Identity;
            var examples = files.EnumerateArray().SelectMany(file => Read(Input(file.GetString()!))).ToList();
            yield return new TrainingCorpus(corpus.Name, examples)
            {
                Types = types,
                Weight = weight,
                HyphenPrefixes = _root.GetProperty("hyphenPrefixes").EnumerateArray().Select(p => p.GetString()!).ToHashSet(),
            };
        }
    }

    private static IEnumerable<Example> Read(string path) =>
        path.EndsWith(".jsonl", StringComparison.Ordinal) ? JsonLines.Read(path) : ConllColumns.Read(path);
}
