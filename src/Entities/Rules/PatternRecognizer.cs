using Entities.Text;

namespace Entities.Rules;

/// <summary>Proposes what a pattern of one's own matches.</summary>
/// <example>
/// <code>
/// var flight = new PatternRecognizer("flight", new EntityType("FLIGHT"),
///     TokenPattern.Word("flight").Then(TokenPattern.Shape(WordShape.Upper).Then(TokenPattern.Kind(TokenKind.Number)).Mention()));
/// var extractor = new RuleBasedEntityExtractor(EnglishLanguage.Instance.With(flight));
/// </code>
/// </example>
public sealed class PatternRecognizer : Recognizer
{
    private readonly PatternRule _rule;
    private readonly Lexicon _lexicon;

    /// <summary>Creates a recognizer.</summary>
    /// <param name="name">Its name, as mentions carry it in <see cref="EntityMention.Source"/>.</param>
    /// <param name="type">The type of what it finds.</param>
    /// <param name="pattern">The pattern; the part marked with <see cref="TokenPattern.Mention"/> becomes the mention.</param>
    /// <param name="gazetteer">The names that <see cref="TokenPattern.Name"/> stands for in the pattern; null for none.</param>
    /// <param name="score">The score of what it finds, from 0 to 1. Where mentions overlap, the longer one stays, then the surer.</param>
    /// <exception cref="ArgumentNullException"><paramref name="pattern"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public PatternRecognizer(string name, EntityType type, TokenPattern pattern, Gazetteer? gazetteer = null, double score = 1)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _rule = new PatternRule(name, type, score, pattern) { Standing = Standing.Equal };
        _lexicon = new Lexicon(gazetteer ?? Gazetteer.Empty, []);
    }

    /// <inheritdoc/>
    public override void Find(TokenizedDocument document, List<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(candidates);
        using var view = LexicalView.Create(document, _lexicon);
        _rule.Apply(view, candidates);
    }
}
