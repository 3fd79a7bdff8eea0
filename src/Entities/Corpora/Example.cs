using System.Collections.Immutable;

namespace Entities.Corpora;

/// <summary>An annotated document: a text and the mentions that are marked in it.</summary>
/// <remarks>Immutable. The mentions keep the promise of an <see cref="IEntityExtractor"/>: ordered, not overlapping, exact.</remarks>
public sealed class Example
{
    /// <summary>Creates an example.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mentions">Its mentions, in any order.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// A mention is not where it says it is, or overlaps another; the message says which.
    /// </exception>
    public Example(Document document, IEnumerable<EntityMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(mentions);
        Document = document;
        Mentions = InOrder(mentions);
        if (FirstFault(document.Text, Mentions) is { } fault)
        {
            throw new ArgumentException(fault, nameof(mentions));
        }
    }

    private Example(Document document, ImmutableArray<EntityMention> mentions)
    {
        Document = document;
        Mentions = mentions;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The mentions in text order, none overlapping another.</summary>
    public ImmutableArray<EntityMention> Mentions { get; }

    /// <summary>How the corpus cut the text into tokens and sentences; null where it is running text.</summary>
    public Segmentation? Segmentation { get; init; }

    /// <summary>The same example, cut otherwise.</summary>
    /// <param name="segmentation">The tokens and sentences; null for running text.</param>
    /// <returns>A new example.</returns>
    public Example With(Segmentation? segmentation) => new(Document, Mentions) { Segmentation = segmentation };

    /// <summary>Creates an example from a file: what is wrong with the mentions is the file's fault.</summary>
    /// <exception cref="InvalidDataException">As the constructor's <see cref="ArgumentException"/>.</exception>
    internal static Example FromFile(Document document, IEnumerable<EntityMention> mentions)
    {
        var ordered = InOrder(mentions);
        return FirstFault(document.Text, ordered) is { } fault
            ? throw new InvalidDataException(fault)
            : new Example(document, ordered);
    }

    private static ImmutableArray<EntityMention> InOrder(IEnumerable<EntityMention> mentions) =>
        [.. mentions.OrderBy(static mention => mention.Start)];

    private static string? FirstFault(string text, ImmutableArray<EntityMention> mentions)
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            if (mention.End > text.Length)
            {
                return $"{mention} ends past the text's {text.Length} UTF-16 code units";
            }

            if (!text.AsSpan(mention.Start, mention.Text.Length).SequenceEqual(mention.Text))
            {
                return $"{mention} does not match the text there, \"{text.AsSpan(mention.Start, mention.Text.Length)}\"";
            }

            if (mention.Start < end)
            {
                return $"{mention} overlaps the mention before it";
            }

            end = mention.End;
        }

        return null;
    }
}
