using System.Text;
using System.Text.Json;
using Entities.MLNet.Training;
using Entities.Sequence;
using Microsoft.ML.Tokenizers;
using WordTokenizer = Entities.Text.Tokenizer;

namespace Entities.MLNet;

/// <summary>Cuts words into pieces with Microsoft.ML.Tokenizers, so that what words are made of can be features of a model.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. Each token of the text is cut on its own, and pieces are features only: offsets stay those of
/// the library's tokens, whatever a subword tokenizer normalises or drops.</para>
/// <code>
/// var subwords = SubwordTokenizer.FromWordPiece("vocab.txt", lowerCase: true);
/// var trainer = new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, new() { Subwords = subwords });
/// </code>
/// </remarks>
public sealed class SubwordTokenizer
{
    private const string Unknown = "[UNK]";
    private const int Version = 1;

    private readonly Content _content;

    private SubwordTokenizer(Content content)
    {
        _content = content;
        Pieces = new SubwordPieces(content.Merges is null ? WordPiece(content.Vocabulary) : Bpe(content.Vocabulary, content.Merges), content.LowerCase);
    }

    /// <summary>How many pieces there are.</summary>
    public int Count => _content.Vocabulary.Length;

    /// <summary>Whether words are cut in small letters.</summary>
    public bool IsLowerCase => _content.LowerCase;

    /// <summary>The pieces as features.</summary>
    internal SubwordPieces Pieces { get; }

    /// <summary>Reads the vocabulary of a WordPiece tokenizer (Schuster and Nakajima 2012), as BERT models come with.</summary>
    /// <param name="vocabularyFile">Text, a piece a line; pieces that go on with a word begin with <c>##</c>.</param>
    /// <param name="lowerCase">Whether the vocabulary is of small letters; false by default.</param>
    /// <returns>The tokenizer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="vocabularyFile"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The file has no piece, or one twice.</exception>
    public static SubwordTokenizer FromWordPiece(string vocabularyFile, bool lowerCase = false)
    {
        ArgumentNullException.ThrowIfNull(vocabularyFile);
        var pieces = File.ReadLines(vocabularyFile).Where(static line => line.Length > 0).ToList();
        if (!pieces.Contains(Unknown))
        {
            pieces.Add(Unknown); // ML.NET's tokenizer must have a name for what it cannot cut
        }

        return Checked(vocabularyFile, new Content(Version, lowerCase, [.. pieces], null));
    }

    /// <summary>Reads the vocabulary of a byte-pair encoding (Sennrich et al. 2016), as GPT-2 and many other models come with.</summary>
    /// <param name="vocabularyFile">A JSON object that numbers the pieces. That it is of bytes, as GPT-2's, is told by its sign for a space.</param>
    /// <param name="mergesFile">Text, a merge a line, the first the most frequent; <c>#version</c> lines are passed over.</param>
    /// <param name="lowerCase">Whether the vocabulary is of small letters; false by default.</param>
    /// <returns>The tokenizer.</returns>
    /// <exception cref="ArgumentNullException">A path is null.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="InvalidDataException">A file is not as it should be; the message says which and how.</exception>
    public static SubwordTokenizer FromBytePairs(string vocabularyFile, string mergesFile, bool lowerCase = false)
    {
        ArgumentNullException.ThrowIfNull(vocabularyFile);
        ArgumentNullException.ThrowIfNull(mergesFile);
        Dictionary<string, int>? numbers;
        try
        {
            numbers = JsonSerializer.Deserialize<Dictionary<string, int>>(File.ReadAllBytes(vocabularyFile));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{vocabularyFile}: expected a JSON object of pieces and their numbers: {exception.Message}", exception);
        }

        var merges = File.ReadLines(mergesFile).Where(static line => line.Length > 0 && !line.StartsWith("#version", StringComparison.Ordinal));
        var pieces = (numbers ?? []).OrderBy(static pair => pair.Value).Select(static pair => pair.Key);
        return Checked($"{vocabularyFile}, {mergesFile}", new Content(Version, lowerCase, [.. pieces], [.. merges]));
    }

    /// <summary>Learns a byte-pair encoding from texts: the pairs of pieces that stand side by side most often become pieces.</summary>
    /// <param name="texts">The texts; labels are not needed. The same texts give the same pieces.</param>
    /// <param name="tokenizer">Splits them into words.</param>
    /// <param name="merges">Pieces of more than one character to learn at most; 2,000 by default.</param>
    /// <param name="lowerCase">Whether to learn from small letters; false by default.</param>
    /// <returns>The tokenizer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The texts have no word.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="merges"/> is less than 1.</exception>
    public static SubwordTokenizer Learn(IEnumerable<string> texts, WordTokenizer tokenizer, int merges = 2000, bool lowerCase = false)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentOutOfRangeException.ThrowIfLessThan(merges, 1);
        var learner = new BytePairLearner();
        foreach (var text in texts)
        {
            foreach (var token in tokenizer.Tokenize(text))
            {
                var word = token.In(text).ToString();
                learner.Add(lowerCase ? word.ToLowerInvariant() : word);
            }
        }

        var (pieces, learned) = learner.Learn(merges);
        return pieces.Length > 0
            ? new SubwordTokenizer(new Content(Version, lowerCase, pieces, learned))
            : throw new ArgumentException("The texts have no word to learn from.", nameof(texts));
    }

    /// <summary>Cuts a word.</summary>
    /// <param name="word">The word; very long ones are not cut.</param>
    /// <returns>
    /// Its pieces, in order; those of WordPiece that go on with a word begin with <c>##</c>. Where no piece fits, WordPiece gives
    /// <c>[UNK]</c> for the word, and a byte-pair encoding leaves the character out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="word"/> is null.</exception>
    public IReadOnlyList<string> Cut(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Pieces.Cut(word);
    }

    internal static SubwordTokenizer Load(Stream stream)
    {
        var content = JsonSerializer.Deserialize<Content>(stream);
        return content is { Vocabulary: not null }
            ? content.Version == Version
                ? Checked("the model's subwords", content)
                : throw new InvalidDataException($"The model's subwords have format {content.Version}; this version of the library reads format {Version}.")
            : throw new InvalidDataException("The model's subwords are damaged: they have no vocabulary.");
    }

    internal void Save(Stream stream) => JsonSerializer.Serialize(stream, _content);

    private static SubwordTokenizer Checked(string source, Content content)
    {
        if (content.Vocabulary.Length == 0)
        {
            throw new InvalidDataException($"{source}: there is no piece.");
        }

        try
        {
            return new SubwordTokenizer(content);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or KeyNotFoundException)
        {
            throw new InvalidDataException($"{source}: {exception.Message}", exception);
        }
    }

    private static WordPieceTokenizer WordPiece(string[] vocabulary)
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', vocabulary)));
        return WordPieceTokenizer.Create(lines, new WordPieceOptions { UnknownToken = Unknown });
    }

    private static BpeTokenizer Bpe(string[] vocabulary, string[] merges)
    {
        const char SpaceOfBytes = 'Ġ';
        return BpeTokenizer.Create(new BpeOptions(vocabulary.Select(static (piece, number) => KeyValuePair.Create(piece, number)))
        {
            Merges = merges,
            ByteLevel = vocabulary.Any(static piece => piece.StartsWith(SpaceOfBytes)),
        });
    }

    /// <summary>What is kept: merges are null for WordPiece.</summary>
    internal sealed record Content(int Version, bool LowerCase, string[] Vocabulary, string[]? Merges);
}
