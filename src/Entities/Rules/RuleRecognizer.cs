using System.Collections.Concurrent;
using System.Collections.Immutable;
using Entities.Text;

namespace Entities.Rules;

/// <summary>Runs the rules of a language over one view of the document, then those that need the others' finds.</summary>
/// <param name="name">The recognizer's name.</param>
/// <param name="lexicon">What the language knows about words and phrases.</param>
/// <param name="rules">The rules, in any order.</param>
/// <param name="followUps">Rules that see what the first ones found, overlaps settled.</param>
internal sealed class RuleRecognizer(string name, Lexicon lexicon, ImmutableArray<Rule> rules, ImmutableArray<FollowUpRule> followUps)
    : Recognizer(name)
{
    private const int LargestPooled = 1 << 14;

    private readonly ImmutableArray<Rule> _besideModel = [.. rules.Where(static rule => rule.Standing != Standing.Hint)];
    private readonly ConcurrentBag<List<Candidate>> _pool = [];

    public override void Find(TokenizedDocument document, List<Candidate> candidates)
    {
        using var view = LexicalView.Create(document, lexicon);
        var found = _pool.TryTake(out var pooled) ? pooled : [];
        foreach (var rule in rules)
        {
            rule.Apply(view, found);
        }

        candidates.AddRange(found);
        OverlapPolicy.Settle(found);
        foreach (var rule in followUps)
        {
            rule.Apply(view, found, candidates);
        }

        found.Clear();
        if (found.Capacity <= LargestPooled)
        {
            _pool.Add(found);
        }
    }

    internal override void FindBesideModel(TokenizedDocument document, List<Candidate> candidates)
    {
        using var view = LexicalView.Create(document, lexicon);
        foreach (var rule in _besideModel)
        {
            rule.Apply(view, candidates);
        }
    }
}

/// <summary>A rule that goes on from what the others found in the document.</summary>
internal abstract class FollowUpRule(string name)
{
    public string Name { get; } = name;

    /// <summary>Proposes more.</summary>
    /// <param name="view">The document.</param>
    /// <param name="found">What the rules found, in text order, none overlapping another.</param>
    /// <param name="candidates">Where to add.</param>
    public abstract void Apply(LexicalView view, IReadOnlyList<Candidate> found, List<Candidate> candidates);
}
