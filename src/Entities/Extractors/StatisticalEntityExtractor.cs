using System.Collections.Concurrent;
using System.Reflection;
using Entities.Languages;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Extractors;

/// <summary>Finds entities with a trained model alone: names, by default, in English. Immutable and thread-safe.</summary>
/// <remarks>
/// A document is labelled as a whole: what it says about a word in one place counts in the others. Scores are calibrated
/// probabilities.
/// </remarks>
public sealed class StatisticalEntityExtractor : IEntityExtractor
{
    private const string SourceName = "model";
    private const string EnglishModel = "models/en";

    private static readonly Lazy<StatisticalEntityExtractor> s_english = new(static () => new StatisticalEntityExtractor(ReadEmbedded(EnglishModel)));

    private readonly SequenceModel _model;
    private readonly Language _language;
    private readonly ConcurrentBag<SequenceTagger> _taggers = [];

    /// <summary>Creates an extractor.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language whose tokens, sentences and names the model was trained on; null for English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public StatisticalEntityExtractor(SequenceModel model, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _language = language ?? EnglishLanguage.Instance;
    }

    /// <summary>The extractor with the English model of the package, for the eleven types of names; read at the first use.</summary>
    public static StatisticalEntityExtractor English => s_english.Value;

    /// <summary>The model.</summary>
    public SequenceModel Model => _model;

    /// <summary>Creates an extractor from a model file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="language">The language that the model was trained for; null for English.</param>
    /// <returns>The extractor.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model, cut short, damaged or newer than the library.</exception>
    public static StatisticalEntityExtractor Load(string path, Language? language = null) => new(SequenceModel.Load(path), language);

    /// <inheritdoc/>
    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var tokenized = TokenizedDocument.Create(document, _language.Tokenizer, _language.SentenceSplitter);
        var candidates = new List<Candidate>();
        Propose(tokenized, candidates);
        return MentionBuilder.Build(document, candidates, _language);
    }

    /// <summary>Appends the model's mentions, in text order, none overlapping another.</summary>
    internal void Propose(TokenizedDocument document, List<Candidate> candidates)
    {
        var tagger = _taggers.TryTake(out var pooled) ? pooled : new SequenceTagger(_model);
        foreach (var found in tagger.Tag(document))
        {
            candidates.Add(new Candidate(
                document.Tokens[found.FirstToken].Start, document.Tokens[found.EndToken - 1].End, _model.Types[found.Type - 1], found.Score, SourceName));
        }

        _taggers.Add(tagger);
    }

    private static SequenceModel ReadEmbedded(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The model '{name}' is not among the package's resources.");
        return SequenceModel.Load(stream);
    }
}
