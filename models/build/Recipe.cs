using System.Security.Cryptography;
using System.Text.Json;
using Entities.Corpora;
using Entities.Training;

namespace Entities.Models;

/// <summary>What a model is made from: a JSON file that names every input with its hash, and every option.</summary>
internal sealed class Recipe
{
    private static readonly string[] s_parts = ["train", "dev"];

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
            Dropout = o.TryGetProperty("dropout", out var d) ? d.GetDouble() : 0,
            Average = !o.TryGetProperty("average", out var a) || a.GetBoolean(),
            Threads = threads,
            Description = _root.GetProperty("description").GetString()!,
        };
    }

    public IEnumerable<TrainingCorpus> Training() => Corpora("train");

    public IEnumerable<TrainingCorpus> Development(string role)
    {
        var names = Names(role).ToHashSet();
        return Corpora("dev", names);
    }

    /// <summary>The names of the corpora in a role: "stopping" or "report".</summary>
    public IEnumerable<string> Names(string role) => _root.GetProperty(role).EnumerateArray().Select(name => name.GetString()!);

    /// <summary>Whether the development part of a corpus is among what is trained on, so that its figure says little.</summary>
    public bool TrainsOnItsDev(string corpus)
    {
        var files = _root.GetProperty("corpora").GetProperty(corpus);
        return (!files.TryGetProperty("weight", out var weight) || weight.GetDouble() > 0) && files.TryGetProperty("train", out var train)
            && train.EnumerateArray().Any(file => files.GetProperty("dev").EnumerateArray().Any(other => other.GetString() == file.GetString()));
    }

    /// <summary>The files that the recipe names, clusters first.</summary>
    public IEnumerable<string> Inputs() => _root.GetProperty("clusters").EnumerateArray().Select(file => file.GetString()!)
        .Concat(_root.GetProperty("corpora").EnumerateObject().SelectMany(corpus => s_parts
            .Where(part => corpus.Value.TryGetProperty(part, out _))
            .SelectMany(part => corpus.Value.GetProperty(part).EnumerateArray().Select(file => file.GetString()!))))
        .Distinct();

    /// <summary>The path of an input; checked against the recipe's hash, if it has one.</summary>
    public string Input(string relative)
    {
        // What was written for the model lies beside the recipe; all else among the inputs.
        var own = Path.Combine(_folder, relative);
        var path = File.Exists(own) ? own : Path.Combine(_inputs, relative);
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

    private IEnumerable<TrainingCorpus> Corpora(string part, HashSet<string>? names = null)
    {
        foreach (var corpus in _root.GetProperty("corpora").EnumerateObject())
        {
            var weight = corpus.Value.TryGetProperty("weight", out var w) ? w.GetDouble() : 1;
            if (names?.Contains(corpus.Name) == false || !corpus.Value.TryGetProperty(part, out var files) || (part == "train" && weight == 0))
            {
                continue;
            }

            var types = corpus.Value.TryGetProperty("map", out var map) ? TypeMap.Read(Path.Combine(_folder, map.GetString()!)) : TypeMap.Identity;
            var examples = files.EnumerateArray().SelectMany(file => Read(Input(file.GetString()!))).ToList();
            if (part == "train" && corpus.Value.TryGetProperty("recased", out var every))
            {
                // One example in so many is learned again in capitals, one as a title, one in small letters.
                var n = every.GetInt32();
                examples = [.. examples, .. Recasing.Of(examples, n, 0, Recasing.Upper), .. Recasing.Of(examples, n * 2, 1, Recasing.Title), .. Recasing.Of(examples, n * 3, 2, Recasing.Lower)];
            }

            if (part == "dev" && _root.TryGetProperty("devCase", out var devCase))
            {
                examples = [.. Recasing.Of(examples, 1, 0, devCase.GetString() == "upper" ? Recasing.Upper : devCase.GetString() == "lower" ? Recasing.Lower : Recasing.Title)];
            }

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
