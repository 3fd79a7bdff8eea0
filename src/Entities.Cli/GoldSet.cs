using Entities.Cli.Input;
using Entities.Corpora;

namespace Entities.Cli;

/// <summary>The gold files that could be read, and their examples one after the other.</summary>
/// <param name="Files">The files, each with the number of its examples.</param>
/// <param name="Examples">The examples of all.</param>
internal sealed record GoldSet(IReadOnlyList<(string Name, int Count)> Files, IReadOnlyList<Example> Examples)
{
    /// <summary>Reads the files.</summary>
    public static GoldSet Read(IReadOnlyList<string> paths, CorpusFiles files)
    {
        var read = new List<(string, int)>();
        var examples = new List<Example>();
        foreach (var path in paths)
        {
            if (files.ReadWhole(path) is { } ofFile)
            {
                read.Add((path, ofFile.Count));
                examples.AddRange(ofFile);
            }
        }

        return new GoldSet(read, examples);
    }
}
