using System.Collections.Frozen;
using Entities.Text;

namespace Entities.Names;

/// <summary>Ties every name of a document to the fullest form of it there. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>Two mentions name the same thing when a lexicon gives them one identity (<c>U.S.</c>, <c>United States</c>); when
/// one is the other's first or last word, for persons (<c>Sadr</c>, <c>Moqtada Sadr</c>); when one is the other's
/// initials, for organisations (<c>IS</c>, <c>Islamic State</c>).</para>
/// <para>Of several persons with one surname, a short form stands for the one named last before it, or the first one
/// after it if there is none before.</para>
/// </remarks>
/// <param name="personSuffixes">Words that end a person's name but do not stand for it, such as <c>Jr.</c></param>
public sealed class NameResolver(IEnumerable<string> personSuffixes)
{
    private readonly FrozenSet<string> _personSuffixes = personSuffixes.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives each name among the mentions its fullest form.</summary>
    /// <param name="mentions">The mentions, in text order; those that are names are replaced.</param>
    /// <param name="identities">For each mention what a lexicon says it names, or null.</param>
    internal void Resolve(EntityMention[] mentions, ReadOnlySpan<string?> identities)
    {
        var fullest = FullestByIdentity(mentions, identities);
        var persons = FullNames.OfPersons(mentions, _personSuffixes);
        var organizations = FullNames.OfOrganizations(mentions);
        for (var i = 0; i < mentions.Length; i++)
        {
            var mention = mentions[i];
            if (mention.Type.IsValue)
            {
                continue;
            }

            var name = identities[i] is { } identity ? fullest![identity] : mention.Text;
            if (mention.Type == EntityType.Person)
            {
                name = persons.Find(mention.Text, i) ?? name;
            }
            else if (mention.Type == EntityType.Organization && name.Length == mention.Text.Length)
            {
                name = organizations.Find(mention.Text, i) ?? name;
            }

            if (name != mention.Name)
            {
                mentions[i] = mention with { Name = name };
            }
        }
    }

    private static Dictionary<string, string>? FullestByIdentity(EntityMention[] mentions, ReadOnlySpan<string?> identities)
    {
        Dictionary<string, string>? fullest = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (identities[i] is { } identity)
            {
                fullest ??= new Dictionary<string, string>(StringComparer.Ordinal);
                if (!fullest.TryGetValue(identity, out var known) || IsFuller(mentions[i].Text, known))
                {
                    fullest[identity] = mentions[i].Text;
                }
            }
        }

        return fullest;
    }

    /// <summary>A name in ordinary letters is fuller than one in capitals; then the longer is.</summary>
    private static bool IsFuller(string name, string other)
    {
        var upper = WordShapes.Of(name) == WordShape.Upper;
        var otherUpper = WordShapes.Of(other) == WordShape.Upper;
        return upper != otherUpper ? otherUpper : name.Length > other.Length;
    }
}
