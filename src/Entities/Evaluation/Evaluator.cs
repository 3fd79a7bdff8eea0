using System.Collections.Immutable;
using Entities.Corpora;

namespace Entities.Evaluation;

/// <summary>Compares what an extractor finds with what a corpus marks.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. It works with any <see cref="IEntityExtractor"/>.</para>
/// <para>With a type map, these count neither as right nor as wrong: gold mentions that the map makes optional
/// (<c>"O"</c> among their types) and found ones that match them; found mentions outside the gold ones whose type the
/// map allows there; and found mentions of a type that the map does not know, since the corpus does not mark it.</para>
/// </remarks>
/// <param name="options">What to compare; null for the defaults.</param>
public sealed class Evaluator(EvaluatorOptions? options = null)
{
    private readonly EvaluatorOptions _options = options ?? new EvaluatorOptions();

    /// <summary>Runs an extractor over a corpus and compares.</summary>
    /// <param name="extractor">The extractor.</param>
    /// <param name="examples">The documents with their gold mentions.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <returns>The report, the same for any degree of parallelism.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> or <paramref name="examples"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    /// <exception cref="InvalidDataException">The type map does not list a type of the gold; the message says where.</exception>
    /// <exception cref="InvalidOperationException">
    /// The extractor gives mentions that are not in the text or overlap; the message says which.
    /// </exception>
    public EvaluationReport Evaluate(IEntityExtractor extractor, IEnumerable<Example> examples, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(examples);
        Example[] inputs = [.. examples];
        var documents = new DocumentReport[inputs.Length];
        try
        {
            Parallel.For(
                0,
                inputs.Length,
                new ParallelOptions { MaxDegreeOfParallelism = _options.MaxDegreeOfParallelism, CancellationToken = cancellation },
                i => documents[i] = Compare(inputs[i], extractor.Extract(inputs[i].Document)));
        }
        catch (AggregateException exception) when (exception.InnerException is InvalidDataException or InvalidOperationException)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException);
        }

        return new EvaluationReport([.. documents]);
    }

    /// <summary>Compares the mentions found in one document.</summary>
    /// <param name="example">The document with its gold mentions.</param>
    /// <param name="found">What was found in its text, in any order.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvalidDataException">The type map does not list a type of the gold.</exception>
    /// <exception cref="InvalidOperationException">A found mention is not in the text, or overlaps another.</exception>
    public DocumentReport Compare(Example example, IReadOnlyList<EntityMention> found)
    {
        ArgumentNullException.ThrowIfNull(example);
        ArgumentNullException.ThrowIfNull(found);
        // First, because what does not count must not take a token from what does.
        var mentions = TypeProjection.Keep(InOrder(example.Document, found), _options);
        if (_options.GrowsToTokens && example.Segmentation is { } segmentation)
        {
            mentions = TokenGrowth.Grow(example.Document.Text, mentions, segmentation);
        }

        var (gold, kept) = TypeProjection.Project(example, mentions, _options);
        return new DocumentReport(example.Document, MentionAlignment.Align(gold, kept));
    }

    private static ImmutableArray<EntityMention> InOrder(Document document, IReadOnlyList<EntityMention> found)
    {
        try
        {
            return new Example(document, found).Mentions;
        }
        catch (ArgumentException exception)
        {
            throw new InvalidOperationException($"The extractor broke its promise in document '{document.Id}': {exception.Message}", exception);
        }
    }
}
