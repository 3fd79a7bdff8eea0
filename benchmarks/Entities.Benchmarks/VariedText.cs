using Entities.Corpora;

namespace Entities.Benchmarks;

/// <summary>Text of many kinds, as long as is asked for: the documents that were written for the English model.</summary>
/// <remarks>
/// The same article over and over would flatter whatever remembers words. These are some 940 documents of many genres; where
/// more text is asked for than they are, they come again in another order, and each of their lines is that of another
/// document in one case of four. So words recur as they do in real text, while no two pages are the same; yet the number of
/// distinct words does not grow further, as it would in real text. Everything is drawn with fixed seeds.
/// </remarks>
internal static class VariedText
{
    private const int Seed = 20261126;

    private static readonly Lazy<string[]> s_documents = new(static () =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "corpora"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(JsonLines.Read).Select(static example => example.Document.Text),
    ]);

    /// <summary>Documents of so many UTF-16 code units together.</summary>
    /// <param name="length">The length with a blank line after each; the last document is cut to meet it.</param>
    public static List<string> Documents(int length)
    {
        var documents = new List<string>();
        foreach (var document in Endless())
        {
            if (document.Length + 2 >= length)
            {
                documents.Add(document[..length]);
                return documents;
            }

            documents.Add(document);
            length -= document.Length + 2;
        }

        return documents;
    }

    /// <summary>The same as one document.</summary>
    public static string Text(int length) => string.Join("\n\n", Documents(length));

    private static IEnumerable<string> Endless()
    {
        var random = new Random(Seed);
        var documents = s_documents.Value.ToArray();
        random.Shuffle(documents);
        foreach (var document in documents)
        {
            yield return document;
        }

        var lines = documents.SelectMany(static document => document.Split('\n')).ToArray();
        while (true)
        {
            random.Shuffle(documents);
            foreach (var document in documents)
            {
                yield return string.Join('\n', document.Split('\n').Select(line => random.Next(4) == 0 ? lines[random.Next(lines.Length)] : line));
            }
        }
    }
}
