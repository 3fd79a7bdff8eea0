using Entities.Languages;
using Entities.Text;

namespace Entities.Extractors;

/// <summary>Finds names with a model and values with rules, each helping the other. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>The policy, each part of which was kept because it helped on development data (see the model's card):</para>
/// <list type="number">
/// <item>The model decides names. What it is less sure of than 0.4 is dropped.</item>
/// <item>The rules decide values, after the entries of the lists have taken the numbers that belong to them.</item>
/// <item>Groups from the lists, and bodies that the head of their name shows (<c>Interior Ministry</c>), take the place of
/// what the model found inside them if it is less sure of it than 0.8.</item>
/// <item>The finds of a user's own recognizers compete with the model's: the longer stays, then the surer.</item>
/// <item>A name of the model gets the value and the identity of the list entry of its type that stands there: countries
/// their code, <c>U.S.</c> its full name. A place of the lists gives its type as well where the model is less sure of its
/// own than 0.5: <c>Paris is in France</c>.</item>
/// </list>
/// </remarks>
public sealed class CombinedEntityExtractor : IEntityExtractor
{
    private const double LeastScore = 0.4;

    private const double SureScore = 0.8;

    private const double DoubtfulScore = 0.5;

    private readonly Language _language;
    private readonly StatisticalEntityExtractor _model;

    /// <summary>Creates an extractor.</summary>
    /// <param name="language">The language whose rules to use; it must be the one that the model was trained for.</param>
    /// <param name="model">The extractor whose model decides names.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public CombinedEntityExtractor(Language language, StatisticalEntityExtractor model)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(model);
        _language = language;
        _model = model;
    }

    /// <inheritdoc/>
    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var tokenized = TokenizedDocument.Create(document, _language.Tokenizer, _language.SentenceSplitter);
        var proposed = new List<Candidate>();
        foreach (var recognizer in _language.Recognizers)
        {
            recognizer.FindBesideModel(tokenized, proposed);
        }

        var names = new List<Candidate>();
        _model.Propose(tokenized, names);
        var entries = ListEntries(proposed);
        OverlapPolicy.Settle(proposed);
        return MentionBuilder.Build(document, Combine(names, proposed, entries), _language);
    }

    /// <summary>The list entries among what rules propose, in text order.</summary>
    private static List<Candidate> ListEntries(List<Candidate> proposed)
    {
        var entries = new List<Candidate>();
        foreach (var candidate in proposed)
        {
            if ((candidate.Value is not null || candidate.Identity is not null) && !candidate.Type.IsValue)
            {
                entries.Add(candidate);
            }
        }

        entries.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return entries;
    }

    /// <summary>The name, with what a list says of it if an entry of its type stands there.</summary>
    private static Candidate Known(in Candidate name, List<Candidate> entries, ref int next)
    {
        while (next < entries.Count && entries[next].Start < name.Start)
        {
            next++;
        }

        for (var i = next; i < entries.Count && entries[i].Start == name.Start; i++)
        {
            if (entries[i].End == name.End && (entries[i].Type == name.Type || (name.Score < DoubtfulScore && entries[i].Type == EntityType.Gpe)))
            {
                return name with { Type = entries[i].Type, Value = entries[i].Value, Identity = entries[i].Identity };
            }
        }

        return name;
    }

    /// <summary>Adds the names of the model to the finds of the rules that count beside them; both in text order.</summary>
    private static List<Candidate> Combine(List<Candidate> names, List<Candidate> rules, List<Candidate> entries)
    {
        var combined = new List<Candidate>(names.Count + rules.Count);
        var first = 0; // the first name that does not end before the rule's find
        foreach (var candidate in rules)
        {
            while (first < names.Count && names[first].End <= candidate.Start)
            {
                first++;
            }

            if (candidate.Standing == Standing.Equal)
            {
                combined.Add(candidate);
            }
            else if (candidate.Standing == Standing.Strong && first < names.Count && names[first].Start < candidate.End)
            {
                Replace(names, first, candidate, combined);
            }
        }

        var next = 0;
        foreach (var name in names)
        {
            if (name.Score >= LeastScore)
            {
                combined.Add(Known(name, entries, ref next));
            }
        }

        OverlapPolicy.Settle(combined);
        return combined;
    }

    /// <summary>Puts a find of the rules in the place of the names that it overlaps, if it covers them and the model is sure of none.</summary>
    private static void Replace(List<Candidate> names, int first, in Candidate candidate, List<Candidate> combined)
    {
        var counts = false;
        var end = first;
        for (; end < names.Count && names[end].Start < candidate.End; end++)
        {
            var name = names[end];
            if (name.Start < candidate.Start || name.End > candidate.End || name.Score >= SureScore)
            {
                return;
            }

            counts |= name.Score >= LeastScore;
        }

        if (counts)
        {
            for (var i = first; i < end; i++)
            {
                names[i] = names[i] with { Score = 0 };
            }

            combined.Add(candidate);
        }
    }
}
