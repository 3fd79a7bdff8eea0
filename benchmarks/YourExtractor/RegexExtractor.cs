using System.Text.RegularExpressions;
using Entities;

namespace YourExtractor;

/// <summary>
/// Finds persons by a title before their name, organisations by their last word, and percentages: the kind of extractor that a
/// day's work with regular expressions gives. Put your own in its place.
/// </summary>
public sealed partial class RegexExtractor : IEntityExtractor
{
    /// <inheritdoc/>
    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var mentions = new List<EntityMention>();
        foreach (Match match in Names().Matches(document.Text))
        {
            foreach (var (group, type) in (ReadOnlySpan<(string, EntityType)>)[("person", EntityType.Person), ("organization", EntityType.Organization), ("percent", EntityType.Percent)])
            {
                if (match.Groups[group] is { Success: true } found)
                {
                    // Offsets count UTF-16 code units, as those of a match do; mentions come in text order and do not overlap, as matches do.
                    mentions.Add(new EntityMention(found.Index, found.Value, type) { Score = 0.5, Source = "regex" });
                }
            }
        }

        return mentions;
    }

    [GeneratedRegex(
        """
        \b (?:Mr|Mrs|Ms|Dr|Prof|President|Chancellor|Senator|Minister|Judge)\.?\x20 (?<person> \p{Lu}[\p{L}'’-]+ (?:\x20\p{Lu}[\p{L}'’-]+){0,2} )
        | \b (?<organization> (?:\p{Lu}[\p{L}&'’-]+\x20){1,4} (?:Inc\.?|Corp\.?|Ltd\.?|PLC|Group|University|Party|Ministry|Bank|Council|Institute|Association) ) (?!\w)
        | (?<percent> \b\d+(?:\.\d+)?\x20? (?:%|percent\b|per\x20cent\b) )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
