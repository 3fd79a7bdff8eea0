using System.Collections.Immutable;
using System.Diagnostics;
using Entities.Sequence;
using Entities.Text;

namespace Entities.Training;

/// <summary>Trains a linear-chain conditional random field (Lafferty et al. 2001) from annotated examples.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; each call trains anew. The same corpora, options and seed give the same model, whatever
/// the number of threads: sentences of a batch are summed apart, and each weight is changed by one thread in their order.</para>
/// <code>
/// var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter);
/// var result = trainer.Train([train], [dev], progress => Console.Error.WriteLine(progress.F1));
/// result.Model.Save("my.model");
/// </code>
/// </remarks>
public sealed class CrfTrainer
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly CrfTrainerOptions _options;
    private readonly WordFeatures _words;

    /// <summary>Creates a trainer.</summary>
    /// <param name="tokenizer">Splits the text; use the model with the same.</param>
    /// <param name="splitter">Finds the sentences; use the model with the same.</param>
    /// <param name="options">How to train; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The tokenizer or the splitter is null.</exception>
    public CrfTrainer(Tokenizer tokenizer, SentenceSplitter splitter, CrfTrainerOptions? options = null)
        : this(tokenizer, splitter, options, words: null)
    {
    }

    internal CrfTrainer(Tokenizer tokenizer, SentenceSplitter splitter, CrfTrainerOptions? options, WordFeatures? words)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(splitter);
        _tokenizer = tokenizer;
        _splitter = splitter;
        _options = options ?? new CrfTrainerOptions();
        _words = words ?? _options.Base?.Words ?? new WordFeatures(WordClasses.None, PhraseClasses.None);
    }

    /// <summary>Trains a model.</summary>
    /// <param name="training">What to learn from; at least one corpus with a mention.</param>
    /// <param name="development">What to measure on after each epoch, to stop in time and to make scores true; may be empty.</param>
    /// <param name="progress">Called after each epoch, on the calling thread; null for nothing.</param>
    /// <param name="types">The model's types; null for all that the corpora mark or map to.</param>
    /// <param name="cancellationToken">Ends training between batches.</param>
    /// <returns>The model, and how good it is on the development corpora.</returns>
    /// <exception cref="ArgumentNullException">A list of corpora is null.</exception>
    /// <exception cref="ArgumentException">No training corpus has a mention of any type.</exception>
    /// <exception cref="InvalidDataException">A corpus has a type that its map does not list.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public TrainingResult Train(
        IReadOnlyList<TrainingCorpus> training,
        IReadOnlyList<TrainingCorpus> development,
        Action<TrainingProgress>? progress = null,
        IEnumerable<EntityType>? types = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(development);
        var clock = Stopwatch.StartNew();
        var tags = new TagSet(types is null ? TypesOf(training) : [.. types]);
        var set = TrainingSet.Create(training, tags, _words, _tokenizer, _splitter, _options.MinFeatureCount);
        var state = new TrainingState(set, tags, _options);
        var order = Enumerable.Range(0, set.Sentences.Count).ToArray();
        var random = new Random(_options.Seed);
        var measure = new DevelopmentScore(_tokenizer, _splitter);
        TrainingProgress? best = null;
        SequenceModel? model = null;
        for (var epoch = 1; epoch <= _options.MaxEpochs; epoch++)
        {
            random.Shuffle(order);
            var loss = state.RunEpoch(order, cancellationToken);
            var candidate = state.Build(_words, _options.Description);
            var scores = development.Select(corpus => measure.F1(candidate, corpus)).ToArray();
            var f1 = scores.Length == 0 ? 0 : scores.Average();
            var isBest = best is null || scores.Length == 0 || f1 > best.F1;
            var now = new TrainingProgress(epoch, loss / Math.Max(set.Tokens, 1), candidate.FeatureCount, scores, f1, isBest, clock.Elapsed);
            if (isBest)
            {
                (best, model) = (now, candidate);
            }

            progress?.Invoke(now);
            if (epoch - best!.Epoch >= _options.Patience && scores.Length > 0)
            {
                break;
            }
        }

        return new TrainingResult(measure.Calibrate(model!, development), best!, set.Sentences.Count, set.Tokens);
    }

    /// <summary>The types that corpora mark or map to.</summary>
    internal static ImmutableArray<EntityType> TypesOf(IReadOnlyList<TrainingCorpus> training)
    {
        var types = new SortedSet<EntityType>();
        foreach (var corpus in training)
        {
            foreach (var type in corpus.Examples.SelectMany(static example => example.Mentions).Select(static mention => mention.Type).Distinct())
            {
                types.UnionWith(corpus.Types.Of(type).Types);
            }
        }

        return types.Count > 0 ? [.. types] : throw new ArgumentException("No training corpus has a mention.", nameof(training));
    }
}
