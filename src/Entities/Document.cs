namespace Entities;

/// <summary>What is read: a text and, if known, the date it was written.</summary>
/// <remarks>Immutable. It lives beside <see cref="IEntityExtractor"/>, whose input it is, and needs no tokens.</remarks>
public sealed record Document
{
    /// <summary>Creates a document.</summary>
    /// <param name="text">Any string, lone surrogates included.</param>
    /// <param name="date">The date, or date and time, that relative expressions such as <c>yesterday</c> refer to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public Document(string text, DateTime? date = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Date = date;
    }

    /// <summary>The text. Offsets of mentions count its UTF-16 code units.</summary>
    public string Text { get; }

    /// <summary>
    /// The date, or date and time, that relative expressions refer to; null if unknown, and then they stay unresolved
    /// rather than guessed. Midnight stands for the day as a whole.
    /// </summary>
    public DateTime? Date { get; init; }

    /// <summary>A name for the document, carried to where its mentions are written; null by default.</summary>
    public string? Id { get; init; }
}
