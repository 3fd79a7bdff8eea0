using Entities.Cli.Commands;
using Entities.Corpora;
using Entities.Training;

namespace Entities.Cli.Input;

/// <summary>Reads annotated files with what their types mean, and names each that is not in order.</summary>
/// <param name="format">What they hold; null to tell by each.</param>
/// <param name="tell">Told of what is wrong, in one line.</param>
internal sealed class TrainingFiles(CorpusFormat? format, Action<string> tell)
{
    private readonly Dictionary<string, TypeMap?> _maps = [];

    /// <summary>Whether some file could not be read.</summary>
    public bool AnyFailed { get; private set; }

    /// <summary>Reads the files, a corpus each.</summary>
    public IReadOnlyList<TrainingCorpus> Read(IReadOnlyList<AnnotatedFile> files)
    {
        var reader = new CorpusFiles([], format, tell);
        var corpora = new List<TrainingCorpus>();
        foreach (var file in files)
        {
            if (reader.ReadWhole(file.Path) is { } examples && MapOf(file) is { } map && Fits(map, file.Path, examples))
            {
                corpora.Add(new TrainingCorpus(file.Path, examples) { Types = map });
            }
        }

        AnyFailed |= reader.AnyFailed;
        return corpora;
    }

    private TypeMap? MapOf(AnnotatedFile file)
    {
        if (file.TypeMap is not { } path)
        {
            return TypeMap.Identity;
        }

        if (!_maps.TryGetValue(path, out var map))
        {
            try
            {
                map = TypeMap.Read(path);
            }
            catch (Exception exception) when (FileProblem.Is(exception))
            {
                Fail(FileProblem.Describe(path, exception));
            }

            _maps.Add(path, map);
        }

        return map;
    }

    private bool Fits(TypeMap map, string path, IReadOnlyList<Example> examples)
    {
        foreach (var (index, example) in examples.Index())
        {
            try
            {
                foreach (var mention in example.Mentions)
                {
                    map.Of(mention.Type);
                }
            }
            catch (InvalidDataException exception)
            {
                Fail($"{Place(path, example, index)}: {exception.Message}");
                return false;
            }
        }

        return true;
    }

    // Columns name their documents by the line where they begin.
    private static string Place(string path, Example example, int index)
    {
        var start = Path.GetFileName(path) + ":";
        return example.Document.Id is { } id && id.StartsWith(start, StringComparison.Ordinal)
            ? $"{path}:{id[start.Length..]}"
            : $"{path}: document {index + 1}";
    }

    private void Fail(string message)
    {
        AnyFailed = true;
        tell(message);
    }
}
