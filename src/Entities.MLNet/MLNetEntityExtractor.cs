using Entities.Extractors;
using Entities.Languages;
using Entities.Languages.English;
using Entities.Text;

namespace Entities.MLNet;

/// <summary>Finds entities with a model trained with ML.NET, decoded as core's models are. Immutable and thread-safe, unlike ML.NET's prediction engines.</summary>
/// <remarks>
/// A document is labelled as a whole: what it says about a word in one place counts in the others. Scores are calibrated
/// probabilities where the model was trained with a development corpus.
/// </remarks>
public sealed class MLNetEntityExtractor : IEntityExtractor
{
    private const string SourceName = "mlnet";

    private readonly Language _language;
    private readonly StatisticalEntityExtractor _tagger;

    /// <summary>Creates an extractor.</summary>
    /// <param name="model">The model.</param>
    /// <param name="language">The language whose tokens, sentences and names the model was trained on; null for English.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is null.</exception>
    public MLNetEntityExtractor(MLNetEntityModel model, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        Model = model;
        _language = language ?? EnglishLanguage.Instance;
        _tagger = new StatisticalEntityExtractor(model.Sequence, _language);
    }

    /// <summary>The model.</summary>
    public MLNetEntityModel Model { get; }

    /// <summary>Creates an extractor from a model file.</summary>
    /// <param name="path">The file, written by <see cref="MLNetEntityModel.Save(string)"/>. Load only files that you trust.</param>
    /// <param name="language">The language that the model was trained for; null for English.</param>
    /// <returns>The extractor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model, cut short, damaged or newer than the library.</exception>
    public static MLNetEntityExtractor Load(string path, Language? language = null) => new(MLNetEntityModel.Load(path), language);

    /// <inheritdoc/>
    public IReadOnlyList<EntityMention> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var tokenized = TokenizedDocument.Create(document, _language.Tokenizer, _language.SentenceSplitter);
        var candidates = new List<Candidate>();
        _tagger.Propose(tokenized, candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            candidates[i] = candidates[i] with { Source = SourceName };
        }

        return MentionBuilder.Build(document, candidates, _language);
    }
}
