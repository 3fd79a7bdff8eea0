using Entities.Text;

namespace Entities.Rules;

/// <summary>One rule: proposes candidates from what it sees. Immutable and thread-safe.</summary>
/// <param name="name">The rule's name, as mentions carry it in <see cref="EntityMention.Source"/>.</param>
internal abstract class Rule(string name)
{
    public string Name { get; } = name;

    /// <summary>What the rule's finds count for beside a model's.</summary>
    public Standing Standing { get; init; } = Standing.Hint;

    public abstract void Apply(LexicalView view, List<Candidate> candidates);
}

/// <summary>Proposes what a pattern matches.</summary>
internal sealed class PatternRule(string name, EntityType type, double score, TokenPattern pattern) : Rule(name)
{
    /// <summary>
    /// Classes of which a sentence must hold a word, or the pattern cannot match in it; none by default. It only saves
    /// time: few sentences hold the head of a law's name.
    /// </summary>
    public ulong Needs { get; init; }

    public override void Apply(LexicalView view, List<Candidate> candidates)
    {
        for (var sentence = 0; sentence < view.Sentences.Length; sentence++)
        {
            if (Needs == 0 || (view.ClassesIn(sentence) & Needs) != 0)
            {
                Apply(view, view.Sentences[sentence], candidates);
            }
        }
    }

    private void Apply(LexicalView view, Sentence sentence, List<Candidate> candidates)
    {
        var first = pattern.First;
        for (var token = sentence.FirstToken; token < sentence.EndToken;)
        {
            if ((view[token].Shapes & first) == 0)
            {
                token++;
                continue;
            }

            var mention = default(MentionSpan);
            var end = pattern.Match(view, token, sentence.EndToken, ref mention);
            if (end <= token)
            {
                token++;
                continue;
            }

            if (mention.IsEmpty)
            {
                mention = new MentionSpan(token, end);
            }

            candidates.Add(new Candidate(view.Tokens[mention.FirstToken].Start, view.Tokens[mention.EndToken - 1].End, type, score, Name) { Standing = Standing });
            token = Math.Max(token + 1, mention.EndToken);
        }
    }
}

/// <summary>Proposes the names of the gazetteer; those that need evidence only where a pattern finds it.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="types">The types to propose.</param>
/// <param name="ordinaryWord">Holds where the word may be an ordinary one, so that its capital proves nothing.</param>
/// <param name="evidence">Matches at the first token of a name where what is around it shows that it is one.</param>
internal sealed class GazetteerRule(string name, EntityType[] types, TokenPattern ordinaryWord, TokenPattern evidence) : Rule(name)
{
    public override void Apply(LexicalView view, List<Candidate> candidates)
    {
        for (var token = 0; token < view.Count; token++)
        {
            ref readonly var seen = ref view[token];
            if (seen.Name is not { } entry || Array.IndexOf(types, entry.Type) < 0)
            {
                continue;
            }

            var ignored = default(MentionSpan);
            var doubtful = entry.NeedsEvidence || (!entry.IsUnmistakable && ordinaryWord.Match(view, token, seen.SentenceEnd, ref ignored) >= 0);
            if (doubtful && evidence.Match(view, token, seen.SentenceEnd, ref ignored) < 0)
            {
                continue;
            }

            candidates.Add(new Candidate(view.Tokens[token].Start, view.Tokens[seen.NameEnd - 1].End, entry.Type, entry.Score, Name)
            {
                Value = entry.Value,
                Identity = entry.Identity,
                Standing = Standing,
            });
        }
    }
}
