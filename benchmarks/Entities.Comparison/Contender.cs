namespace Entities.Comparison;

/// <summary>What takes part in a comparison: an extractor, or a baseline that only reads.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Create">Makes a new extractor; null for a baseline.</param>
/// <param name="Count">What a baseline does with a text; null for an extractor.</param>
internal sealed record Contender(string Name, Func<IEntityExtractor>? Create, Func<string, int>? Count = null)
{
    /// <summary>A new reader: one that has read nothing yet. It gives the number of finds in a document.</summary>
    public Func<Document, int> NewReader()
    {
        if (Create is null)
        {
            return document => Count!(document.Text);
        }

        var extractor = Create();
        return document => extractor.Extract(document).Count;
    }
}
