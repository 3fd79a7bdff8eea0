using System.Text;
using Entities.Corpora;

namespace Entities.Cli.Input;

/// <summary>Reads annotated files in order, and names those that cannot be read.</summary>
/// <param name="files">The files, or folders where a format has them.</param>
/// <param name="format">What they hold; null to tell by each.</param>
/// <param name="tell">Told of what is wrong, in one line.</param>
internal sealed class CorpusFiles(IReadOnlyList<string> files, CorpusFormat? format, Action<string> tell)
{
    /// <summary>Whether some file could not be read, at least not to its end.</summary>
    public bool AnyFailed { get; private set; }

    /// <summary>All examples of a file; null if it is not in order throughout, because half a gold set gives a wrong figure.</summary>
    public IReadOnlyList<Example>? ReadWhole(string file)
    {
        var before = AnyFailed;
        AnyFailed = false;
        List<Example> examples = [.. Read(file)];
        (var failed, AnyFailed) = (AnyFailed, AnyFailed || before);
        return failed ? null : examples;
    }

    /// <summary>The examples of all files, each as far as it is in order.</summary>
    public IEnumerable<Example> Read() => files.SelectMany(Read);

    private IEnumerable<Example> Read(string file)
    {
        IEnumerator<Example>? examples = null;
        try
        {
            while (TryNext(file, ref examples))
            {
                yield return examples!.Current;
            }
        }
        finally
        {
            examples?.Dispose();
        }
    }

    private bool TryNext(string file, ref IEnumerator<Example>? examples)
    {
        try
        {
            examples ??= (format ?? CorpusFormat.Of(file)).Read(file).GetEnumerator();
            return examples.MoveNext();
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            AnyFailed = true;
            tell(FileProblem.Describe(file, exception));
            return false;
        }
    }
}

/// <summary>What went wrong with a file, in one line.</summary>
internal static class FileProblem
{
    /// <summary>Whether it is the file, not the program, that is at fault.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException or EncoderFallbackException;

    /// <summary>File, line if known, and what was expected.</summary>
    public static string Describe(string file, Exception exception) => exception switch
    {
        InvalidDataException => exception.Message, // names file and line itself
        FileNotFoundException { FileName: { } missing } when missing != file && Path.GetFullPath(file) != missing =>
            $"{file}: no file {Path.GetFileName(missing)} beside it",
        FileNotFoundException or DirectoryNotFoundException => $"{file}: no such file",
        UnauthorizedAccessException when Directory.Exists(file) => $"{file}: is a directory: expected a file",
        UnauthorizedAccessException => $"{file}: no permission",
        EncoderFallbackException => $"{file}: a text has a lone surrogate, which UTF-8 cannot hold",
        _ => $"{file}: {exception.Message.ReplaceLineEndings(" ")}",
    };
}
