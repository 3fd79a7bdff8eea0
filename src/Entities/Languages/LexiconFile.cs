using System.Reflection;

namespace Entities.Languages;

/// <summary>Reads a lexicon: tab-separated rows, the lines that begin with <c># </c> saying where it is from.</summary>
internal static class LexiconFile
{
    /// <summary>Opens a table among the package's resources.</summary>
    /// <param name="resource">Its path below the folder of languages.</param>
    public static TextReader Open(string resource) => new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
        ?? throw new InvalidDataException($"The table '{resource}' is not among the package's resources."));

    /// <summary>The rows of a lexicon among the package's resources, each padded to the number of columns asked for.</summary>
    /// <param name="resource">Its path below the folder of languages.</param>
    /// <param name="columns">Number of columns.</param>
    /// <exception cref="InvalidDataException">A row has more columns than that, or an empty first one.</exception>
    public static IEnumerable<string[]> Read(string resource, int columns)
    {
        using var reader = Open(resource);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line.StartsWith("# ", StringComparison.Ordinal))
            {
                continue;
            }

            var row = new string[columns];
            var rest = line.AsSpan();
            for (var column = 0; column < columns; column++)
            {
                var tab = rest.IndexOf('\t');
                row[column] = (tab < 0 ? rest : rest[..tab]).ToString();
                rest = tab < 0 ? [] : rest[(tab + 1)..];
            }

            if (row[0].Length == 0 || !rest.IsEmpty)
            {
                throw new InvalidDataException($"{resource}, line {number}: expected {columns} columns at most, the first not empty.");
            }

            yield return row;
        }
    }
}
