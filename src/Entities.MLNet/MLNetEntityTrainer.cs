using System.Diagnostics;
using Entities.MLNet.Training;
using Entities.Sequence;
using Entities.Text;
using Entities.Training;

namespace Entities.MLNet;

/// <summary>Trains a maximum-entropy model of token tags with ML.NET from annotated examples, over the features of core's trainer.</summary>
/// <remarks>
/// <para>Immutable and thread-safe; each call trains anew. With one thread, which is the default, the same corpora, options and
/// seed give the same model.</para>
/// <code>
/// var trainer = new MLNetEntityTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter);
/// var result = trainer.Train([train], [dev], progress => Console.Error.WriteLine(progress.F1));
/// result.Model.Save("my.zip");
/// </code>
/// <para>Unlike a conditional random field, the model learns the tag of each token apart from its neighbours'; decoding then finds
/// the best legal sequence. Where a corpus leaves the tag of a token open (see <see cref="TrainingCorpus.Types"/>), a first
/// model, learned from the rest, chooses it.</para>
/// </remarks>
public sealed class MLNetEntityTrainer
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly MLNetEntityTrainerOptions _options;
    private readonly WordFeatures _words;

    /// <summary>Creates a trainer.</summary>
    /// <param name="tokenizer">Splits the text; use the model with the same.</param>
    /// <param name="splitter">Finds the sentences; use the model with the same.</param>
    /// <param name="options">How to train; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">The tokenizer or the splitter is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public MLNetEntityTrainer(Tokenizer tokenizer, SentenceSplitter splitter, MLNetEntityTrainerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(splitter);
        _tokenizer = tokenizer;
        _splitter = splitter;
        _options = options ?? new MLNetEntityTrainerOptions();
        _options.Check(nameof(options));
        var words = _options.Base?.Words;
        _words = new WordFeatures(words?.Classes ?? WordClasses.None, words?.Phrases ?? PhraseClasses.None, _options.Subwords?.Pieces);
    }

    /// <summary>Trains a model.</summary>
    /// <param name="training">What to learn from; at least one corpus with a mention.</param>
    /// <param name="development">What to measure on after each round, to stop in time and to make scores true; may be empty.</param>
    /// <param name="progress">Called after each round, on the calling thread, with the iterations so far as its epoch; null for nothing.</param>
    /// <param name="types">The model's types; null for all that the corpora mark or map to.</param>
    /// <param name="cancellationToken">Ends training at the next token.</param>
    /// <returns>The model, and how good it is on the development corpora.</returns>
    /// <exception cref="ArgumentNullException">A list of corpora is null.</exception>
    /// <exception cref="ArgumentException">No training corpus has a mention of any type, or no token has one tag only.</exception>
    /// <exception cref="InvalidDataException">A corpus has a type that its map does not list.</exception>
    /// <exception cref="OperationCanceledException">Training was cancelled.</exception>
    public MLNetTrainingResult Train(
        IReadOnlyList<TrainingCorpus> training,
        IReadOnlyList<TrainingCorpus> development,
        Action<TrainingProgress>? progress = null,
        IEnumerable<EntityType>? types = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(training);
        ArgumentNullException.ThrowIfNull(development);
        var clock = Stopwatch.StartNew();
        var tags = new TagSet(types is null ? CrfTrainer.TypesOf(training) : [.. types]);
        var set = TrainingSet.Create(training, tags, _words, _tokenizer, _splitter, _options.MinFeatureCount);
        var gold = Gold(set, tags, cancellationToken);
        var rows = Rows(set, gold, tags, cancellationToken);
        var frame = Frame(tags);
        var measure = new DevelopmentScore(_tokenizer, _splitter);
        TrainingProgress? best = null;
        MLNetEntityModel? model = null;
        var unimproved = 0;
        foreach (var iterations in Rounds(development.Count > 0))
        {
            var fitted = MaximumEntropy.Fit(rows, iterations, _options);
            var weights = TokenWeights.Read(fitted.Model, tags, set.Features);
            var candidate = MLNetEntityModel.Create(
                new ModelArchive.Parts(fitted, fitted.Model, set.Features, frame, (float)_options.SmallestWeight, _options.Subwords), weights);
            var scores = development.Select(corpus => measure.F1(candidate.Sequence, corpus)).ToArray();
            var f1 = scores.Length == 0 ? 0 : scores.Average();
            var isBest = best is null || f1 > best.F1;
            var now = new TrainingProgress(iterations, rows.Loss(weights), candidate.FeatureCount, scores, f1, isBest, clock.Elapsed);
            unimproved = isBest ? 0 : unimproved + 1;
            if (isBest)
            {
                (best, model) = (now, candidate);
            }

            progress?.Invoke(now);
            if (unimproved >= _options.Patience)
            {
                break;
            }
        }

        return new MLNetTrainingResult(model!.As(measure.Calibrate(model.Sequence, development)), best!, set.Sentences.Count, set.Tokens);
    }

    /// <summary>How many iterations each round takes from the beginning; one round with all of them if nothing is measured.</summary>
    private IEnumerable<int> Rounds(bool isMeasured)
    {
        for (var iterations = isMeasured ? _options.IterationsPerRound : _options.MaxIterations; iterations < _options.MaxIterations; iterations += _options.IterationsPerRound)
        {
            yield return iterations;
        }

        yield return _options.MaxIterations;
    }

    private int[]?[] Gold(TrainingSet set, TagSet tags, CancellationToken cancellation)
    {
        var gold = new GoldTags(set, tags);
        if (gold.HasOpen)
        {
            var rows = Rows(set, gold.HasClosed ? gold.BySentence : gold.Single(), tags, cancellation);
            var first = MaximumEntropy.Fit(rows, (_options.MaxIterations + 1) / 2, _options); // by then it is sure of what it will be sure of
            gold.Choose(TokenWeights.Read(first.Model, tags, set.Features));
        }

        return gold.BySentence;
    }

    private TokenRows Rows(TrainingSet set, int[]?[] gold, TagSet tags, CancellationToken cancellation)
    {
        var rows = new TokenRows(set, gold, tags, cancellation);
        if (rows.Count == 0)
        {
            throw new ArgumentException("No token of the training corpora has one tag only: every sentence cuts a mention, or all types are left open.");
        }

        rows.Shuffle(_options.Seed);
        return rows;
    }

    /// <summary>The model without what is learned. No transition weighs anything: decoding rules out those that are not legal, and weights counted in the corpora did not help.</summary>
    private SequenceModel Frame(TagSet tags) =>
        new(tags, new TransitionWeights(tags.Width), FeatureTable.Build([], [], tags.Stride, least: 0), _words, sharpness: 1, agreement: 0, _options.Description);
}
