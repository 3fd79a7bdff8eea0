using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace Entities.Text;

/// <summary>A document with its tokens and sentences: what recognizers read.</summary>
/// <remarks>Its buffers are pooled: dispose it when done, and keep no span of it beyond.</remarks>
public sealed class TokenizedDocument : IDisposable
{
    private const int LargestPooled = 1 << 16;

    private static readonly ConcurrentBag<Buffers> s_pool = [];

    private Buffers? _buffers;

    private TokenizedDocument(Document document, Buffers buffers)
    {
        Document = document;
        _buffers = buffers;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The document's text.</summary>
    public string Text => Document.Text;

    /// <summary>All tokens, in text order.</summary>
    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(Live.Tokens);

    /// <summary>All sentences, in text order; together they hold every token.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(Live.Sentences);

    private Buffers Live => _buffers ?? throw new ObjectDisposedException(nameof(TokenizedDocument));

    /// <summary>Tokenises a document and splits it into sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="splitter">The sentence splitter.</param>
    /// <returns>The tokenised document; dispose it when done.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TokenizedDocument Create(Document document, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(splitter);
        var buffers = s_pool.TryTake(out var pooled) ? pooled : new Buffers([], []);
        tokenizer.Tokenize(document.Text, buffers.Tokens);
        splitter.Split(document.Text, CollectionsMarshal.AsSpan(buffers.Tokens), buffers.Sentences);
        return new TokenizedDocument(document, buffers);
    }

    /// <summary>The characters of a token.</summary>
    /// <param name="token">Its index.</param>
    /// <returns>A slice of the text.</returns>
    public ReadOnlySpan<char> TextOf(int token) => Tokens[token].In(Text);

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffers, null) is { } buffers && buffers.Tokens.Capacity <= LargestPooled)
        {
            buffers.Tokens.Clear();
            buffers.Sentences.Clear();
            s_pool.Add(buffers);
        }
    }

    private sealed record Buffers(List<Token> Tokens, List<Sentence> Sentences);
}
