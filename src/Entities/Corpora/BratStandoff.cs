using System.Globalization;
using System.Text;

namespace Entities.Corpora;

/// <summary>Stand-off files as brat, the annotation tool, keeps them: the text in <c>a.txt</c>, its mentions in <c>a.ann</c>.</summary>
/// <remarks>
/// A mention is a line <c>T1⇥GPE 0 5⇥Paris</c>; its offsets count Unicode code points of the text, as Python does, and
/// are converted. Relations, events, attributes, notes and the like are passed over. A mention in pieces (<c>0 5;9
/// 12</c>) or one that overlaps another is an error: mentions here are flat.
/// </remarks>
public static class BratStandoff
{
    private const string TextExtension = ".txt";
    private const string AnnotationExtension = ".ann";

    /// <summary>Reads the example of a document, or those of a folder.</summary>
    /// <param name="path">An <c>.ann</c> or <c>.txt</c> file with the other beside it, or a folder of such pairs.</param>
    /// <returns>
    /// The examples; those of a folder in the ordinal order of their names, without those of its subfolders. Their ids are
    /// the file names without extension.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">A file cannot be read or is not there.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message names file, line and what was expected.</exception>
    public static IEnumerable<Example> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Directory.Exists(path))
        {
            yield return ReadPair(path);
            yield break;
        }

        string[] annotations = [.. Directory.EnumerateFiles(path, "*" + AnnotationExtension).Order(StringComparer.Ordinal)];
        if (annotations.Length == 0)
        {
            throw new InvalidDataException($"{path}: no {AnnotationExtension} file in the folder: expected one for each {TextExtension} file");
        }

        foreach (var annotation in annotations)
        {
            yield return ReadPair(annotation);
        }
    }

    /// <summary>Writes examples as pairs of files.</summary>
    /// <param name="folder">Where to write them; it is made if it is not there. Files of the same names are replaced.</param>
    /// <param name="examples">
    /// The examples. Their ids name the files, with <c>_</c> for what a file name cannot hold; <c>d0</c>, <c>d1</c> ...
    /// name those without an id; a number is added to a name that is taken.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="folder"/> is null or empty, or a text has a lone surrogate, which UTF-8 cannot hold.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="examples"/> is null.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string folder, IEnumerable<Example> examples)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentNullException.ThrowIfNull(examples);
        Directory.CreateDirectory(folder);
        var names = new DocumentFileNames();
        foreach (var example in examples)
        {
            var path = Path.Combine(folder, names.Next(example.Document.Id));
            File.WriteAllText(path + TextExtension, example.Document.Text, CorpusText.Encoding);
            File.WriteAllText(path + AnnotationExtension, Annotations(example), CorpusText.Encoding);
        }
    }

    private static Example ReadPair(string path)
    {
        var textPath = Path.ChangeExtension(path, TextExtension);
        var annotationPath = Path.ChangeExtension(path, AnnotationExtension);
        var text = CorpusText.ReadAll(textPath);
        var offsets = new OffsetTable(text, OffsetUnit.CodePoint);
        var mentions = new List<EntityMention>();
        var number = 0;
        foreach (var line in CorpusText.ReadAll(annotationPath).Split('\n'))
        {
            number++;
            try
            {
                if (line.StartsWith('T'))
                {
                    mentions.Add(ReadMention(line.TrimEnd('\r'), text, offsets));
                }
            }
            catch (InvalidDataException exception)
            {
                throw new InvalidDataException($"{annotationPath}:{number}: {exception.Message}", exception);
            }
        }

        try
        {
            return Example.FromFile(new Document(text) { Id = Path.GetFileNameWithoutExtension(path) }, mentions);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{annotationPath}: {exception.Message}: expected flat mentions", exception);
        }
    }

    private static EntityMention ReadMention(string line, string text, OffsetTable offsets)
    {
        var columns = line.Split('\t');
        var fields = columns.Length > 1 ? columns[1].Split(' ') : [];
        if (fields.Length > 3 && fields[2].Contains(';'))
        {
            throw new InvalidDataException($"'{columns[0]}' is a mention in pieces: expected one run of text");
        }

        if (fields.Length != 3 || !TryOffset(fields[1], out var start) || !TryOffset(fields[2], out var end))
        {
            throw new InvalidDataException($"'{columns[0]}': expected an id, a tab, the type and two offsets, a tab, and the text");
        }

        var mention = StandOff.Mention(text, offsets, start, end, fields[0]);
        return columns.Length < 3 || columns[2] == OnOneLine(mention.Text)
            ? mention
            : throw new InvalidDataException($"'{columns[0]}' is marked as \"{columns[2]}\", but the text there is \"{mention.Text}\"");
    }

    private static bool TryOffset(string text, out int offset) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out offset);

    private static string Annotations(Example example)
    {
        var offsets = new OffsetTable(example.Document.Text, OffsetUnit.CodePoint);
        var lines = new StringBuilder();
        for (var i = 0; i < example.Mentions.Length; i++)
        {
            var mention = example.Mentions[i];
            lines.Append(
                CultureInfo.InvariantCulture,
                $"T{i + 1}\t{mention.Type} {offsets.FromUtf16(mention.Start)} {offsets.FromUtf16(mention.End)}\t{OnOneLine(mention.Text)}\n");
        }

        return lines.ToString();
    }

    // brat writes a space for a line break in the text of a mention.
    private static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
