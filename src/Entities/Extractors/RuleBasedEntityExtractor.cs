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
        Propose(_language, tokenized, candidates);
        OverlapPolicy.Settle(candidates);
        return MentionBuilder.Build(document, candidates, _language);
    }

    /// <summary>Appends what all recognizers of a language propose, overlaps not settled.</summary>
    internal static void Propose(Language language, TokenizedDocument document, List<Candidate> candidates)
    {
        foreach (var recognizer in language.Recognizers)
        {
            recognizer.Find(document, candidates);
        }
    }
}
