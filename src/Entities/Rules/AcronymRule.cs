using Entities.Text;

namespace Entities.Rules;

/// <summary>
/// Proposes an abbreviation in brackets after an organisation, and wherever else it stands: <c>NLD</c> in
/// <c>National League for Democracy (NLD)</c>.
/// </summary>
internal sealed class AcronymRule(string name, double score) : FollowUpRule(name)
{
    public override void Apply(LexicalView view, IReadOnlyList<Candidate> found, List<Candidate> candidates)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> acronyms = default;
        var any = false;
        var token = 0;
        foreach (var candidate in found)
        {
            if (candidate.Type != EntityType.Organization)
            {
                continue;
            }

            while (token < view.Count && view.Tokens[token].Start < candidate.End)
            {
                token++;
            }

            if (token + 2 < view.Count && view.TextOf(token) is "(" && view.TextOf(token + 2) is ")" && view[token + 1].Shape == WordShape.Upper
                && Abbreviates(view.TextOf(token + 1), view.Text.AsSpan(candidate.Start..candidate.End)))
            {
                if (!any)
                {
                    acronyms = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
                    any = true;
                }

                acronyms.Add(view.TextOf(token + 1));
            }
        }

        for (var i = 0; any && i < view.Count; i++)
        {
            if (view[i].Shape == WordShape.Upper && acronyms.Contains(view.TextOf(i)))
            {
                candidates.Add(new Candidate(view.Tokens[i].Start, view.Tokens[i].End, EntityType.Organization, score, Name) { Standing = Standing.Hint });
            }
        }
    }

    /// <summary>Whether the letters of an abbreviation come in the name in this order, the first one first.</summary>
    private static bool Abbreviates(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name)
    {
        var position = 0;
        foreach (var c in acronym)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            while (position < name.Length && char.ToUpperInvariant(name[position]) != c)
            {
                position++;
            }

            if (position++ == name.Length)
            {
                return false;
            }
        }

        return char.ToUpperInvariant(name[0]) == acronym[0];
    }
}
