using Entities.Text;

namespace Entities.Rules;

/// <summary>Proposes the phrases of a gazetteer of one's own.</summary>
/// <example>
/// <code>
/// var drugs = Gazetteer.CreateBuilder(EnglishText.Tokenizer).Add(new EntityType("DRUG"), "ibuprofen", "aspirin").Build();
/// var extractor = new RuleBasedEntityExtractor(EnglishLanguage.Instance.With(new GazetteerRecognizer("drugs", drugs)));
/// </code>
/// </example>
public sealed class GazetteerRecognizer : Recognizer
{
    private readonly Gazetteer _gazetteer;

    /// <summary>Creates a recognizer.</summary>
    /// <param name="name">Its name, as mentions carry it in <see cref="EntityMention.Source"/>.</param>
    /// <param name="gazetteer">The phrases. Those whose entry needs evidence are not proposed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="gazetteer"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public GazetteerRecognizer(string name, Gazetteer gazetteer)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _gazetteer = gazetteer;
    }

    /// <inheritdoc/>
    public override void Find(TokenizedDocument document, List<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(candidates);
        var matches = new List<GazetteerMatch>();
        _gazetteer.Find(document, matches);
        var tokens = document.Tokens;
        foreach (var match in matches)
        {
            if (!match.Entry.NeedsEvidence)
            {
                candidates.Add(new Candidate(tokens[match.FirstToken].Start, tokens[match.EndToken - 1].End, match.Entry.Type, match.Entry.Score, Name)
                {
                    Value = match.Entry.Value,
                    Identity = match.Entry.Identity,
                });
            }
        }
    }
}
