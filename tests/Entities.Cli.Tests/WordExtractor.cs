namespace Entities.Cli.Tests;

/// <summary>An extractor for tests: finds given words, in order and not overlapping.</summary>
internal sealed class WordExtractor(params EntityMention[] words) : IEntityExtractor
{
    /// <summary>Finds capitalised words and calls them persons.</summary>
    public static IEntityExtractor Names { get; } = new WordExtractor(
        Word("Ann", EntityType.Person), Word("Bob", EntityType.Person), Word("Paris", EntityType.Gpe));

    /// <summary>What the extractor is asked to do before it does its work.</summary>
    public Action<Document> Before { get; init; } = _ => { };

    /// <summary>A word to find; its offset is not looked at.</summary>
    public static EntityMention Word(string text, EntityType type) => new(0, text, type);

    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        Before(document);
        var found = new List<EntityMention>();
        var position = 0;
        while (position < document.Text.Length)
        {
            var word = words.FirstOrDefault(word => document.Text.AsSpan(position).StartsWith(word.Text, StringComparison.Ordinal));
            if (word is not null)
            {
                found.Add(new EntityMention(position, word.Text, word.Type) { Score = word.Score, Value = word.Value, Name = word.Name });
            }

            position += word?.Text.Length ?? 1;
        }

        return found;
    }
}
