namespace Entities;

/// <summary>Shorter ways to call an <see cref="IEntityExtractor"/>.</summary>
public static class EntityExtractorExtensions
{
    /// <summary>Finds the mentions of a text.</summary>
    /// <param name="extractor">The extractor to use.</param>
    /// <param name="text">Any string, lone surrogates included. An empty one has no mentions.</param>
    /// <param name="date">
    /// The date, or date and time, that relative expressions such as <c>yesterday</c> refer to. Without it they are
    /// found but stay unresolved.
    /// </param>
    /// <returns>The mentions in text order, as by <see cref="IEntityExtractor.Extract"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> or <paramref name="text"/> is null.</exception>
    public static IReadOnlyList<EntityMention> Extract(this IEntityExtractor extractor, string text, DateTime? date = null)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        return extractor.Extract(new Document(text, date));
    }
}
