using Entities.Sequence;

namespace Entities.Training;

/// <summary>How a <see cref="CrfTrainer"/> trains. Immutable; the defaults suit corpora from a thousand sentences to a few tens of thousands.</summary>
public sealed record CrfTrainerOptions
{
    /// <summary>Passes over the training sentences at most; 25 by default.</summary>
    public int MaxEpochs { get; init; } = 25;

    /// <summary>Epochs without a better F1 on the development corpora after which training ends; 3 by default.</summary>
    public int Patience { get; init; } = 3;

    /// <summary>The step size α of FTRL-Proximal; 0.06 by default. Small steps and a mean over epochs do more against overfitting than penalties.</summary>
    public double LearningRate { get; init; } = 0.06;

    /// <summary>The strength of the L1 penalty, which makes weights zero; 0.5 by default.</summary>
    public double L1 { get; init; } = 0.5;

    /// <summary>The strength of the L2 penalty, which keeps weights small; 5 by default.</summary>
    public double L2 { get; init; } = 5;

    /// <summary>How often a feature must occur to be learned; 2 by default.</summary>
    public int MinFeatureCount { get; init; } = 2;

    /// <summary>The part of a token's features that is left out at random in each pass; 0 for none.</summary>
    public double Dropout { get; init; }

    /// <summary>Whether the model is the mean over the epochs from the second on, rather than the last; true by default.</summary>
    public bool Average { get; init; } = true;

    /// <summary>Sentences a step; 4 by default.</summary>
    public int BatchSize { get; init; } = 4;

    /// <summary>The order of the sentences follows from this number alone; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; all cores by default. The model does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>A model whose word classes and soft gazetteers the new one shares; null for none. Its weights are not used.</summary>
    public SequenceModel? Base { get; init; }

    /// <summary>A description to store in the model; empty by default.</summary>
    public string Description { get; init; } = "";
}
