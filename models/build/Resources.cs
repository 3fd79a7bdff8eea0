using System.IO.Compression;
using Entities.Languages;
using Entities.Languages.English;
using Entities.Rules;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Models;

/// <summary>Makes word classes and soft gazetteers from cluster files and the lexicons of the language.</summary>
internal static class Resources
{
    public static WordFeatures Read(Recipe recipe)
    {
        var clusters = recipe.Root.GetProperty("clusters").EnumerateArray().Select(file => recipe.Input(file.GetString()!)).ToArray();
        var most = recipe.Root.GetProperty("mostClusterWords").GetInt32();
        return new WordFeatures(ReadClusters(clusters, most), ReadPhrases(recipe));
    }

    private static WordClasses ReadClusters(string[] files, int most)
    {
        if (files.Length == 0)
        {
            return WordClasses.None;
        }

        // A file has a word and then one class or more, parted by tabs; all files have the same words in the same order.
        var words = new List<string>();
        var columns = new List<List<ushort>>();
        foreach (var file in files)
        {
            using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
            var row = 0;
            var first = columns.Count;
            while (reader.ReadLine() is { } line && row < most)
            {
                var cells = line.Split('\t');
                if (first == 0)
                {
                    words.Add(cells[0]);
                }
                else if (words[row] != cells[0])
                {
                    throw new InvalidDataException($"{file}: row {row} is '{cells[0]}', expected '{words[row]}'");
                }

                for (var k = 1; k < cells.Length; k++)
                {
                    if (row == 0)
                    {
                        columns.Add([]);
                    }

                    columns[first + k - 1].Add(ushort.Parse(cells[k]));
                }

                row++;
            }
        }

        var sizes = columns.Select(column => column.Max() + 1).ToArray();
        return WordClasses.Build(words.Select((word, i) => (word, columns.Select(column => column[i]).ToArray())), sizes);
    }

    private static PhraseClasses ReadPhrases(Recipe recipe)
    {
        var phrases = new List<(ulong[], uint)>();
        var numbers = new Dictionary<string, int>();
        var tokens = new List<Token>();
        foreach (var lexicon in recipe.Root.GetProperty("lexicons").EnumerateObject())
        {
            foreach (var name in lexicon.Value.EnumerateArray())
            {
                // A class, or file:column to make a class of each value of a column.
                var file = lexicon.Name;
                foreach (var row in LexiconFile.Read($"English/Lexicons/{file}.tsv", 4))
                {
                    var value = name.GetString()!;
                    if (value.Contains('='))
                    {
                        // group=2:capital  keeps only rows whose column 2 is "capital"
                        var (label, rest) = (value[..value.IndexOf('=')], value[(value.IndexOf('=') + 1)..]);
                        var (column, wanted) = (int.Parse(rest[..rest.IndexOf(':')]), rest[(rest.IndexOf(':') + 1)..]);
                        if (row[column] != wanted)
                        {
                            continue;
                        }

                        value = label;
                    }

                    if (!numbers.TryGetValue(value, out var number))
                    {
                        numbers.Add(value, number = numbers.Count);
                    }

                    tokens.Clear();
                    EnglishText.Tokenizer.Tokenize(row[0], tokens);
                    phrases.Add(([.. tokens.Select(token => FeatureHash.Lower(token.In(row[0])))], 1u << number));
                }
            }
        }

        return numbers.Count <= PhraseClasses.MostClasses
            ? PhraseClasses.Build(phrases)
            : throw new InvalidDataException($"The lexicons make {numbers.Count} classes, {PhraseClasses.MostClasses} at most.");
    }
}
