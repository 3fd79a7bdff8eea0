using Entities.Languages;
using Entities.Text;

namespace Entities.Extractors;

/// <summary>Makes mentions of settled candidates, each name tied to its fullest form.</summary>
internal static class MentionBuilder
{
    /// <summary>Makes the mentions.</summary>
    /// <param name="document">The document.</param>
    /// <param name="settled">The candidates, in text order, none overlapping another.</param>
    /// <param name="language">The language whose rules tie short names to full ones.</param>
    public static IReadOnlyList<EntityMention> Build(Document document, List<Candidate> settled, Language language)
    {
        if (settled.Count == 0)
        {
            return [];
        }

        var mentions = new EntityMention[settled.Count];
        var identities = new string?[settled.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var candidate = settled[i];
            var text = document.Text[candidate.Start..candidate.End];
            mentions[i] = new EntityMention(candidate.Start, text, candidate.Type)
            {
                Name = candidate.Type.IsValue ? null : text,
                Score = candidate.Score,
                Source = candidate.Source,
                Value = candidate.Value,
            };
            identities[i] = candidate.Identity;
        }

        language.NameResolver.Resolve(mentions, identities);
        return mentions;
    }
}
