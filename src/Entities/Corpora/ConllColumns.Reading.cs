namespace Entities.Corpora;

/// <content>Reading.</content>
public static partial class ConllColumns
{
    /// <summary>Reads the examples of a file: one a document, or one a sentence where no documents are marked.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <returns>
    /// The examples in the order of the file. The text of each is its tokens joined by the separators of the options; its
    /// <see cref="Example.Segmentation"/> keeps the tokens and sentences; its <see cref="Document.Id"/> is the file's
    /// name and the line of its first token, as <c>dev.tsv:388</c>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path, ColumnsOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ReadFile(path, options ?? new ColumnsOptions());

        static IEnumerable<Example> ReadFile(string path, ColumnsOptions options)
        {
            using var reader = new StreamReader(path, CorpusText.Encoding);
            foreach (var example in new ColumnsReader(reader, path, options).Examples())
            {
                yield return example;
            }
        }
    }

    /// <summary>Reads examples from text, as <see cref="Read(string, ColumnsOptions?)"/> does from a file.</summary>
    /// <param name="reader">The columns; it is not closed.</param>
    /// <param name="name">What error messages call them: the file's name.</param>
    /// <param name="options">How to read them; null for the defaults.</param>
    /// <returns>The examples in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidDataException">A line is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(TextReader reader, string name, ColumnsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        return new ColumnsReader(reader, name, options ?? new ColumnsOptions()).Examples();
    }
}
