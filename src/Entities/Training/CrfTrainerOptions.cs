using Entities.Sequence;

namespace Entities.Training;

/// <summary>How a <see cref="CrfTrainer"/> trains. Immutable; the defaults suit corpora from a thousand sentences to a few tens of thousands.</summary>
public sealed record CrfTrainerOptions
{
    /// <summary>Passes over the training sentences at most; 15 by default.</summary>
    public int MaxEpochs { get; init; } = 15;

    /// <summary>Epochs without a better F1 on the development corpora after which training ends; 3 by default.</summary>
    public int Patience { get; init; } = 3;

    /// <summary>The step size α of FTRL-Proximal; 0.2 by default.</summary>
    public double LearningRate { get; init; } = 0.2;

    /// <summary>The strength of the L1 penalty, which makes weights zero; 0.3 by default.</summary>
    public double L1 { get; init; } = 0.3;

    /// <summary>The strength of the L2 penalty, which keeps weights small; 0.5 by default.</summary>
    public double L2 { get; init; } = 0.5;

    /// <summary>How often a feature must occur to be learned; 2 by default.</summary>
    public int MinFeatureCount { get; init; } = 2;

    /// <summary>Sentences a step; 8 by default.</summary>
    public int BatchSize { get; init; } = 8;

    /// <summary>The order of the sentences follows from this number alone; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; all cores by default. The model does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>A model whose word classes and soft gazetteers the new one shares; null for none. Its weights are not used.</summary>
    public SequenceModel? Base { get; init; }

    /// <summary>A description to store in the model; empty by default.</summary>
    public string Description { get; init; } = "";
}
