using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Entities.Corpora;

/// <summary>An exchange format of annotated text, by name: how it is read and written. Immutable.</summary>
public sealed class CorpusFormat
{
    private readonly Func<string, IEnumerable<Example>> _read;
    private readonly Action<Stream, IEnumerable<Example>>? _write;

    private CorpusFormat(
        string name, string description, Func<string, IEnumerable<Example>> read, Action<Stream, IEnumerable<Example>>? write, bool needsTokens = false)
    {
        Name = name;
        Description = description;
        NeedsTokens = needsTokens;
        _read = read;
        _write = write;
    }

    /// <summary>Two columns, read with tags of any scheme, written in BIO.</summary>
    public static CorpusFormat Tsv { get; } =
        Columns("tsv", "token, tab and tag a line; tags of any scheme are read, BIO is written", null, ColumnsLayout.TwoColumns);

    /// <summary>The library's own JSON Lines.</summary>
    public static CorpusFormat JsonLines { get; } = new(
        "jsonl", "{\"text\", \"entities\": [{\"start\", \"end\", \"type\"}]} a line; offsets in UTF-16", Corpora.JsonLines.Read, Corpora.JsonLines.Write);

    /// <summary>JSON Lines of Prodigy.</summary>
    public static CorpusFormat Prodigy { get; } = new(
        "prodigy", "JSON Lines of Prodigy, with \"spans\"; offsets in code points", ProdigyLines.Read, ProdigyLines.Write);

    /// <summary>JSON Lines of doccano.</summary>
    public static CorpusFormat Doccano { get; } = new(
        "doccano",
        "JSON Lines of doccano, with \"label\"; offsets in UTF-16",
        static path => DoccanoLines.Read(path),
        static (stream, examples) => DoccanoLines.Write(stream, examples));

    /// <summary>Stand-off files of brat.</summary>
    public static CorpusFormat Brat { get; } =
        new("brat", "a folder of .txt and .ann files of brat; offsets in code points", BratStandoff.Read, null);

    /// <summary>All formats.</summary>
    public static ImmutableArray<CorpusFormat> All { get; } =
    [
        Tsv,
        Columns("bio", "two columns, held to BIO (IOB2)", TagScheme.Bio, ColumnsLayout.TwoColumns),
        Columns("iob1", "two columns, held to IOB1", TagScheme.Iob1, ColumnsLayout.TwoColumns),
        Columns("bioes", "two columns, held to BIOES", TagScheme.Bioes, ColumnsLayout.TwoColumns),
        Columns("bilou", "two columns, held to BILOU", TagScheme.Bilou, ColumnsLayout.TwoColumns),
        Columns("conll2003", "the four columns of CoNLL-2003; tags of any scheme are read, BIO is written", null, ColumnsLayout.Conll2003),
        JsonLines,
        Prodigy,
        Doccano,
        new CorpusFormat(
            "doccano-codepoints",
            "the same with offsets in code points, as some versions of doccano and Python programs write them",
            static path => DoccanoLines.Read(path, OffsetUnit.CodePoint),
            static (stream, examples) => DoccanoLines.Write(stream, examples, OffsetUnit.CodePoint)),
        Brat,
    ];

    /// <summary>The name, in small letters, for example <c>tsv</c>.</summary>
    public string Name { get; }

    /// <summary>What it looks like, in half a line.</summary>
    public string Description { get; }

    /// <summary>Whether examples need a <see cref="Example.Segmentation"/> to be written.</summary>
    public bool NeedsTokens { get; }

    /// <summary>Whether it is written as a folder of files rather than one.</summary>
    public bool IsFolder => _write is null;

    /// <summary>Finds a format by its name, in any case.</summary>
    /// <param name="name">The name.</param>
    /// <param name="format">The format, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out CorpusFormat? format)
    {
        format = All.FirstOrDefault(candidate => string.Equals(candidate.Name, name, StringComparison.OrdinalIgnoreCase));
        return format is not null;
    }

    /// <summary>
    /// Tells the format of a file: a folder or an <c>.ann</c> file is brat's, <c>.jsonl</c> or <c>.ndjson</c> JSON Lines of
    /// the tool whose keys the first lines have, and all else columns.
    /// </summary>
    /// <param name="path">The file or folder.</param>
    /// <returns>The format.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static CorpusFormat Of(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var extension = Path.GetExtension(path).ToLowerInvariant();
        return extension switch
        {
            ".jsonl" or ".ndjson" => JsonLinesDialect.Of(path),
            ".ann" => Brat,
            _ => Directory.Exists(path) ? Brat : Tsv,
        };
    }

    /// <summary>Reads the examples of a file, one by one as they are asked for.</summary>
    /// <param name="path">The file, or the folder where the format has one.</param>
    /// <returns>The examples in their order.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not as it should be; the message names file, line and what was expected.</exception>
    public IEnumerable<Example> Read(string path) => _read(path);

    /// <summary>Writes examples to a file, or a folder where the format is one.</summary>
    /// <param name="path">The file or folder; a file is replaced.</param>
    /// <param name="examples">The examples; with tokens where the format needs them.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or an example lacks tokens that are needed.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="examples"/> is null.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string path, IEnumerable<Example> examples)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (IsFolder)
        {
            BratStandoff.Write(path, examples);
            return;
        }

        using var stream = File.Create(path);
        Write(stream, examples);
    }

    /// <summary>Writes examples to a stream.</summary>
    /// <param name="stream">Where to write; it is not closed.</param>
    /// <param name="examples">The examples; with tokens where the format needs them.</param>
    /// <exception cref="ArgumentException">An example lacks tokens that are needed.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">The format is a folder of files.</exception>
    public void Write(Stream stream, IEnumerable<Example> examples)
    {
        if (_write is null)
        {
            throw new NotSupportedException($"The format {Name} is a folder of files, not a stream.");
        }

        _write(stream, examples);
    }

    /// <summary>The name.</summary>
    /// <returns>The same as <see cref="Name"/>.</returns>
    public override string ToString() => Name;

    private static CorpusFormat Columns(string name, string description, TagScheme? scheme, ColumnsLayout layout) => new(
        name,
        description,
        path => ConllColumns.Read(path, new ColumnsOptions { Scheme = scheme }),
        (stream, examples) =>
        {
            ArgumentNullException.ThrowIfNull(stream);
            ArgumentNullException.ThrowIfNull(examples);
            using var writer = new StreamWriter(stream, CorpusText.Encoding, leaveOpen: true);
            foreach (var example in examples)
            {
                ConllColumns.Write(writer, example, scheme ?? TagScheme.Bio, layout);
            }
        },
        needsTokens: true);
}
