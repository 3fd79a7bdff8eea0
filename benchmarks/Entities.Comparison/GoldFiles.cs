using Entities.Corpora;

namespace Entities.Comparison;

/// <summary>A gold file that is in order throughout.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Examples">Its documents.</param>
internal sealed record GoldFile(string Name, IReadOnlyList<Example> Examples);

/// <summary>Reads gold files, and names those that cannot be read.</summary>
internal static class GoldFiles
{
    /// <summary>The files that are in order, half a file being none: it would give a wrong figure.</summary>
    /// <param name="options">Which files, and what they hold.</param>
    /// <param name="tell">Told of what is wrong, in one line with file and line.</param>
    public static List<GoldFile> Read(ComparisonOptions options, Action<string> tell)
    {
        var files = new List<GoldFile>();
        foreach (var path in options.Gold)
        {
            try
            {
                List<Example> examples = [.. (options.Input ?? CorpusFormat.Of(path)).Read(path)];
                if (examples.Count == 0)
                {
                    throw new InvalidDataException($"{path}: no documents");
                }

                files.Add(new GoldFile(NewName(path, files), examples));
            }
            catch (Exception exception) when (IsFault(exception))
            {
                tell(Describe(path, exception));
            }
        }

        return files;
    }

    /// <summary>A name that no other file has, though it may have the same folder's and file's.</summary>
    private static string NewName(string path, List<GoldFile> files)
    {
        var name = NameOf(path);
        var twins = files.Count(file => file.Name == name || file.Name.StartsWith(name + " (", StringComparison.Ordinal));
        return twins == 0 ? name : $"{name} ({twins + 1})";
    }

    /// <summary>Whether it is a file, not the program, that is at fault.</summary>
    public static bool IsFault(Exception exception) => exception is IOException or UnauthorizedAccessException or InvalidDataException;

    /// <summary>What is wrong with a file, in one line.</summary>
    public static string Describe(string path, Exception exception) => exception switch
    {
        InvalidDataException => exception.Message.ReplaceLineEndings(" "), // names file and line itself
        FileNotFoundException or DirectoryNotFoundException => $"{path}: no such file",
        UnauthorizedAccessException => $"{path}: no permission, or a directory",
        _ => $"{path}: {exception.Message.ReplaceLineEndings(" ")}",
    };

    /// <summary>A file's name with its folder's: <c>news18/dev.tsv</c>. Where it lies on a machine is nobody's business.</summary>
    public static string NameOf(string path)
    {
        var full = Path.GetFullPath(path);
        return Path.GetFileName(Path.GetDirectoryName(full)) + "/" + Path.GetFileName(full);
    }
}
