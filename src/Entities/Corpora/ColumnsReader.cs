using System.Text;

namespace Entities.Corpora;

/// <summary>Reads token columns line by line into sentences, and sentences into documents.</summary>
/// <remarks>
/// Where <c>-DOCSTART-</c> lines mark documents, each is one example. Where there are none, nothing says that two
/// sentences belong together, and each is an example of its own; this shows only at the end of the file.
/// </remarks>
internal sealed class ColumnsReader(TextReader reader, string name, ColumnsOptions options)
{
    private const string DocumentStart = "-DOCSTART-";

    private readonly List<TaggedToken> _sentence = [];
    private readonly Dictionary<string, Tag> _tags = [];
    private List<TaggedToken[]> _sentences = [];
    private int _line;

    public IEnumerable<Example> Examples()
    {
        var marksDocuments = false;
        while (ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                EndSentence();
                continue;
            }

            var token = Parse(line);
            if (token.Text != DocumentStart)
            {
                _sentence.Add(token);
                continue;
            }

            EndSentence();
            marksDocuments = true;
            if (_sentences.Count > 0)
            {
                yield return TakeDocument();
            }
        }

        EndSentence();
        if (marksDocuments && _sentences.Count > 0)
        {
            yield return TakeDocument();
        }

        foreach (var sentence in _sentences)
        {
            yield return Build([sentence]);
        }
    }

    private string? ReadLine()
    {
        try
        {
            _line++;
            return reader.ReadLine();
        }
        catch (DecoderFallbackException exception)
        {
            throw Wrong(_line, "not valid UTF-8 here or within the next few thousand characters: expected UTF-8", exception);
        }
    }

    private TaggedToken Parse(string line)
    {
        if (line.StartsWith(DocumentStart, StringComparison.Ordinal))
        {
            return new TaggedToken(DocumentStart, default, _line);
        }

        // Tabs part columns, and then a token may hold spaces; without one, white space does.
        var hasTabs = line.Contains('\t');
        var columns = hasTabs ? line.AsSpan().TrimEnd('\t') : line.AsSpan().Trim();
        var firstEnd = hasTabs ? columns.IndexOf('\t') : columns.IndexOf(' ');
        if (firstEnd <= 0)
        {
            throw Wrong(_line, $"'{Shorten(line)}': expected a token, a tab or space, and a tag in the last column");
        }

        var lastStart = (hasTabs ? columns.LastIndexOf('\t') : columns.LastIndexOf(' ')) + 1;
        return new TaggedToken(columns[..firstEnd].ToString(), TagOf(columns[lastStart..]), _line);
    }

    private Tag TagOf(ReadOnlySpan<char> text)
    {
        var known = _tags.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var tag))
        {
            if (!Tag.TryParse(text, out tag))
            {
                throw Wrong(_line, $"the tag is '{Shorten(text)}': {Tag.Expected}");
            }

            known[text] = tag;
        }

        return tag;
    }

    private void EndSentence()
    {
        if (_sentence.Count == 0)
        {
            return;
        }

        var tags = _sentence.ConvertAll(static token => token.Tag);
        if (options.Scheme is { } scheme && TagSequence.FirstFault(tags, scheme) is var (index, fault))
        {
            throw Wrong(_sentence[index].Line, $"'{_sentence[index].Text}': {fault}");
        }

        _sentences.Add([.. _sentence]);
        _sentence.Clear();
    }

    private Example TakeDocument()
    {
        var document = Build(_sentences);
        _sentences = [];
        return document;
    }

    private Example Build(List<TaggedToken[]> sentences)
    {
        var builder = new SegmentedTextBuilder(options.TokenSeparator, options.SentenceSeparator);
        foreach (var sentence in sentences)
        {
            builder.AddSentence(sentence);
        }

        return builder.ToExample($"{Path.GetFileName(name)}:{sentences[0][0].Line}");
    }

    private InvalidDataException Wrong(int line, string fault, Exception? inner = null) => new($"{name}:{line}: {fault}", inner);

    private static string Shorten(ReadOnlySpan<char> text) => text.Length <= 40 ? text.ToString() : $"{text[..40]}...";
}

/// <summary>A token of a file with its tag and the line that it stands on.</summary>
internal readonly record struct TaggedToken(string Text, Tag Tag, int Line);
