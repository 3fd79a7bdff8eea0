namespace Entities;

/// <summary>Finds the named entities and values of a document: document in, mentions out.</summary>
/// <remarks>
/// Implementations are immutable after construction and safe to use from any number of threads at once. The work is
/// CPU-bound and synchronous; to use more cores, extract several documents in parallel.
/// </remarks>
public interface IEntityExtractor
{
    /// <summary>Finds the mentions of a document.</summary>
    /// <param name="document">The text, with the date that its relative expressions refer to, if it is known.</param>
    /// <returns>
    /// The mentions in text order, none overlapping another. For each of them
    /// <c>mention.Text == document.Text[mention.Start..mention.End]</c>. Empty when there are none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    IReadOnlyList<EntityMention> Extract(Document document);
}
