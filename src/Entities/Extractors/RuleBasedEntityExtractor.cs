using Entities.Languages;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.Extractors;

/// <summary>Finds entities by rules alone: gazetteers, patterns and values. Immutable and thread-safe.</summary>
public sealed class RuleBasedEntityExtractor : IEntityExtractor
{
    private readonly Language _language;

    /// <summary>Creates an extractor.</summary>
    /// <param name="language">The language whose rules to use.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public RuleBasedEntityExtractor(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        _language = language;
    }

    /// <summary>The extractor with the English rules.</summary>
    public static RuleBasedEntityExtractor English { get; } = new(EnglishLanguage.Instance);

    /// <inheritdoc/>
    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var tokenized = TokenizedDocument.Create(document, _language.Tokenizer, _language.SentenceSplitter);
        var candidates = new List<Candidate>();
        foreach (var recognizer in _language.Recognizers)
        {
            recognizer.Find(tokenized, candidates);
        }

        OverlapPolicy.Settle(candidates);
        if (candidates.Count == 0)
        {
            return [];
        }

        var mentions = new EntityMention[candidates.Count];
        var identities = new string?[candidates.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            var candidate = candidates[i];
            mentions[i] = new EntityMention(candidate.Start, document.Text[candidate.Start..candidate.End], candidate.Type)
            {
                Score = candidate.Score,
                Source = candidate.Source,
                Value = candidate.Value,
            };
            identities[i] = candidate.Identity;
        }

        _language.NameResolver.Resolve(mentions, identities);

        return mentions;
    }
}
