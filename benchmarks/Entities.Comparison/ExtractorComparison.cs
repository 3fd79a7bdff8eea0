using System.Collections.Immutable;
using Entities.Comparison.Measuring;
using Entities.Extractors;
using Entities.Languages.English;

namespace Entities.Comparison;

/// <summary>
/// Puts extractors side by side on annotated files: F1 by type, tokens a second, memory and start-up, beside two fixed
/// baselines that are measured in the same run.
/// </summary>
/// <remarks>
/// Immutable. Each extractor is measured in a process of its own, which is this program started again: what the program
/// adds before <see cref="Run"/> must not depend on anything but its arguments.
/// </remarks>
/// <example>
/// A console program that compares an extractor of one's own with the library's:
/// <code>
/// using Entities.Comparison;
///
/// return ExtractorComparison.Of("mine", () => new MyExtractor()).And(ExtractorComparison.OfLibrary).Run(args);
/// </code>
/// </example>
public sealed class ExtractorComparison
{
    private readonly ImmutableArray<Contender> _contenders;

    private ExtractorComparison(ImmutableArray<Contender> contenders) => _contenders = contenders;

    /// <summary>The library's extractors: <c>default</c>, <c>rules</c> and <c>statistical</c>.</summary>
    public static ExtractorComparison OfLibrary { get; } =
        Of("default", static () => new CombinedEntityExtractor(EnglishLanguage.Instance, NewStatistical()))
            .And("rules", static () => new RuleBasedEntityExtractor(EnglishLanguage.Instance))
            .And("statistical", NewStatistical);

    /// <summary>The contenders, in order.</summary>
    internal ImmutableArray<Contender> Contenders => _contenders;

    /// <summary>Starts a comparison with an extractor.</summary>
    /// <param name="name">What the tables call it: a word that is not used twice.</param>
    /// <param name="create">
    /// Makes a new extractor at each call, with nothing in its caches, so that reading a text for the first time can be
    /// measured; what is costly to read, such as a model's file, may be shared between them.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or the name of a baseline.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public static ExtractorComparison Of(string name, Func<IEntityExtractor> create) => new ExtractorComparison([]).And(name, create);

    /// <summary>Adds an extractor.</summary>
    /// <param name="name">What the tables call it.</param>
    /// <param name="create">Makes a new extractor at each call; see <see cref="Of"/>.</param>
    /// <returns>A comparison with one more.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty, or used already.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="create"/> is null.</exception>
    public ExtractorComparison And(string name, Func<IEntityExtractor> create)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(create);
        if (_contenders.Concat(Baselines.All).Any(other => other.Name == name))
        {
            throw new ArgumentException($"There is a '{name}' already: expected another name.", nameof(name));
        }

        return new ExtractorComparison(_contenders.Add(new Contender(name, create)));
    }

    /// <summary>Adds the extractors of another comparison.</summary>
    /// <param name="others">The other one, for example <see cref="OfLibrary"/>.</param>
    /// <returns>A comparison of all.</returns>
    /// <exception cref="ArgumentException">A name is used twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public ExtractorComparison And(ExtractorComparison others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return others._contenders.Aggregate(this, static (comparison, contender) => comparison.And(contender.Name, contender.Create!));
    }

    /// <summary>Runs as a program: measures what the arguments say and writes the table to standard output.</summary>
    /// <param name="args">The program's arguments; <c>--help</c> shows them.</param>
    /// <returns>The exit code: 0 done; 1 some input or extractor failed, was named, and the rest is done; 2 wrong usage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="args"/> is null.</exception>
    public int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return new ComparisonCommand(this).Run(args);
    }

    // One model for all, and a cache of words for each.
    private static StatisticalEntityExtractor NewStatistical() => new(StatisticalEntityExtractor.English.Model);
}
