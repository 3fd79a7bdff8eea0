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
