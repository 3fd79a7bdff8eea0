using System.Collections.Immutable;
using Entities.Text;

namespace Entities.Corpora;

/// <summary>How a corpus cut a text into tokens and sentences. Immutable.</summary>
/// <remarks>
/// Corpora are annotated on tokens of their own, which are not those of <see cref="Tokenizer"/>: their boundaries say how
/// fine a mention could be marked at all.
/// </remarks>
public sealed class Segmentation
{
    /// <summary>Creates a segmentation.</summary>
    /// <param name="tokens">The tokens in text order, none overlapping another.</param>
    /// <param name="sentences">The sentences in order; together they hold every token, and none is empty.</param>
    /// <exception cref="ArgumentException">They are not as said.</exception>
    public Segmentation(ImmutableArray<TextSpan> tokens, ImmutableArray<Sentence> sentences)
    {
        if (tokens.IsDefault || sentences.IsDefault)
        {
            throw new ArgumentException("The tokens and the sentences may be empty, but not default arrays.", nameof(tokens));
        }

        var end = 0;
        foreach (var token in tokens)
        {
            if (token.Start < end || token.End <= token.Start)
            {
                throw new ArgumentException($"The token {token} is empty, or begins before {end}, where the one before it ends.", nameof(tokens));
            }

            end = token.End;
        }

        var next = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.FirstToken != next || sentence.EndToken <= next)
            {
                throw new ArgumentException($"A sentence begins at token {sentence.FirstToken}, not at {next}, or is empty.", nameof(sentences));
            }

            next = sentence.EndToken;
        }

        if (next != tokens.Length)
        {
            throw new ArgumentException($"The sentences hold {next} tokens of {tokens.Length}.", nameof(sentences));
        }

        Tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The tokens in text order.</summary>
    public ImmutableArray<TextSpan> Tokens { get; }

    /// <summary>The sentences in order, as token indices, end exclusive.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>Cuts a document as the library does.</summary>
    /// <param name="document">The document.</param>
    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="splitter">The sentence splitter.</param>
    /// <returns>The tokens and sentences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Segmentation Of(Document document, Tokenizer tokenizer, SentenceSplitter splitter)
    {
        using var tokenized = TokenizedDocument.Create(document, tokenizer, splitter);
        var tokens = ImmutableArray.CreateBuilder<TextSpan>(tokenized.Tokens.Length);
        foreach (var token in tokenized.Tokens)
        {
            tokens.Add(new TextSpan(token.Start, token.End));
        }

        return new Segmentation(tokens.MoveToImmutable(), [.. tokenized.Sentences]);
    }

    /// <summary>Whether a span begins and ends where tokens of one sentence do, so that tags can say exactly it.</summary>
    /// <param name="span">A span of the same text.</param>
    /// <returns>True when they can.</returns>
    public bool Holds(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        var last = FirstEndingAfter(span.End - 1);
        return last < Tokens.Length && Tokens[first].Start == span.Start && Tokens[last].End == span.End
            && SentenceOf(first) == SentenceOf(last);
    }

    /// <summary>The smallest run of whole tokens that holds a span.</summary>
    /// <param name="span">A span of the same text.</param>
    /// <returns>
    /// From the start of the first token that the span touches to the end of the last; the span itself where it touches
    /// none.
    /// </returns>
    public TextSpan Grow(TextSpan span)
    {
        var first = FirstEndingAfter(span.Start);
        if (first == Tokens.Length || Tokens[first].Start >= span.End)
        {
            return span;
        }

        var last = first;
        while (last + 1 < Tokens.Length && Tokens[last + 1].Start < span.End)
        {
            last++;
        }

        return new TextSpan(Tokens[first].Start, Tokens[last].End);
    }

    private int SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Sentences[middle].EndToken > token ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Tokens[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
