using Entities.Text;

namespace Entities.Rules;

/// <summary>
/// Proposes the short forms of persons whose full name stands in the document: <c>Soleimani</c> and <c>Qasem</c>, where
/// <c>Qasem Soleimani</c> was found.
/// </summary>
/// <param name="name">The rule's name.</param>
/// <param name="score">The score of what it proposes.</param>
/// <param name="suffixes">Words that end a name but do not stand for it: <c>Jr.</c>, <c>III</c>.</param>
/// <param name="contrary">Holds where the word means something else: an ordinary word, or a place where a place is meant.</param>
internal sealed class ShortNameRule(string name, double score, TokenPattern suffixes, TokenPattern contrary) : FollowUpRule(name)
{
    public override void Apply(LexicalView view, IReadOnlyList<Candidate> found, List<Candidate> candidates)
    {
        Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> shortForms = default;
        var any = false;
        var token = 0;
        foreach (var candidate in found)
        {
            while (token < view.Count && view.Tokens[token].Start < candidate.Start)
            {
                token++;
            }

            if (candidate.Type == EntityType.Person)
            {
                if (!any)
                {
                    shortForms = new Dictionary<string, bool>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
                    any = true;
                }

                Collect(view, token, candidate.End, shortForms);
            }
        }

        if (!any || shortForms.Dictionary.Count == 0)
        {
            return;
        }

        for (var i = 0; i < view.Count; i++)
        {
            ref readonly var seen = ref view[i];
            if (seen.Kind != TokenKind.Word || seen.Shape == WordShape.Lower || !shortForms.ContainsKey(view.TextOf(i)))
            {
                continue;
            }

            var ignored = default(MentionSpan);
            if (contrary.Match(view, i, seen.SentenceEnd, ref ignored) < 0)
            {
                candidates.Add(new Candidate(view.Tokens[i].Start, view.Tokens[i].End, EntityType.Person, score, Name) { Standing = Standing.Hint });
            }
        }
    }

    /// <summary>Adds the first and the last word of a name of several.</summary>
    private void Collect(LexicalView view, int first, int end, Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> shortForms)
    {
        var last = first;
        while (last + 1 < view.Count && view.Tokens[last + 1].End <= end)
        {
            last++;
        }

        var ignored = default(MentionSpan);
        while (last > first && (suffixes.Match(view, last, view[last].SentenceEnd, ref ignored) >= 0 || view[last].Kind != TokenKind.Word))
        {
            last--;
        }

        if (last == first)
        {
            return;
        }

        Add(view, first, shortForms);
        Add(view, last, shortForms);
    }

    private static void Add(LexicalView view, int token, Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> shortForms)
    {
        // Initials and two-letter words stand for too much else.
        if (view[token].HasCapital && view.Tokens[token].Length > 2)
        {
            shortForms.TryAdd(view.TextOf(token), true);
        }
    }
}
