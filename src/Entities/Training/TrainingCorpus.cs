using Entities.Corpora;

namespace Entities.Training;

/// <summary>Annotated examples to learn from or to measure on, with what their types mean. Immutable.</summary>
/// <param name="Name">A name for progress and reports, such as the file's.</param>
/// <param name="Examples">The examples.</param>
public sealed record TrainingCorpus(string Name, IReadOnlyList<Example> Examples)
{
    /// <summary>
    /// What the corpus's types mean in the model's; <see cref="TypeMap.Identity"/> by default. Where a type maps to a set,
    /// the trainer learns from "one of these" (partial labels) and leaves the choice to what other corpora teach.
    /// </summary>
    public TypeMap Types { get; init; } = TypeMap.Identity;

    /// <summary>How much each sentence counts; 1 by default. It matters for training only.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>
    /// First parts of hyphened words that do not belong to a name, in small letters, such as <c>anti</c>: corpora that keep
    /// <c>anti-Castro</c> as one token mark all of it, and the name is taken to be the rest. Empty by default.
    /// </summary>
    public IReadOnlySet<string> HyphenPrefixes { get; init; } = new HashSet<string>();
}
