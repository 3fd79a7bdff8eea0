using Entities.Sequence;

namespace Entities.MLNet;

/// <summary>How a <see cref="MLNetEntityTrainer"/> trains. Immutable; the defaults suit corpora from a thousand sentences to a few tens of thousands.</summary>
public sealed record MLNetEntityTrainerOptions
{
    /// <summary>What learns the weights; <see cref="MLNetAlgorithm.SdcaMaximumEntropy"/> by default.</summary>
    public MLNetAlgorithm Algorithm { get; init; } = MLNetAlgorithm.SdcaMaximumEntropy;

    /// <summary>Passes over the training tokens at most; 10 by default. Convergence is not checked for: it would cost a pass each time.</summary>
    public int MaxIterations { get; init; } = 10;

    /// <summary>
    /// Iterations more in each round; 2 by default. With a development corpus the model is trained for that many iterations, measured,
    /// trained anew for as many more, and so on: ML.NET cannot go on where it ended.
    /// </summary>
    public int IterationsPerRound { get; init; } = 2;

    /// <summary>Rounds without a better F1 on the development corpora after which training ends; 2 by default.</summary>
    public int Patience { get; init; } = 2;

    /// <summary>
    /// The strength of the L1 penalty, which makes weights zero, beside the sum of all tokens' losses; 0 by default, for none.
    /// </summary>
    public double L1 { get; init; }

    /// <summary>The strength of the L2 penalty, which keeps weights small, beside the sum of all tokens' losses; 0.2 by default; more than 0.</summary>
    public double L2 { get; init; } = 0.2;

    /// <summary>How often a feature must occur to be learned; 2 by default.</summary>
    public int MinFeatureCount { get; init; } = 2;

    /// <summary>Weights nearer to zero than this are left out when the model is used; 0.01 by default. It costs next to no accuracy, and makes models small.</summary>
    public double SmallestWeight { get; init; } = 0.01;

    /// <summary>How many steps L-BFGS remembers; 5 by default. Each costs two copies of all weights.</summary>
    public int HistorySize { get; init; } = 5;

    /// <summary>The order of the tokens follows from this number alone; 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads that learn; 1 by default, with which the same corpora and options give the same model. More are faster, and chance has a say.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Cuts words into pieces that become features; null, the default, for none.</summary>
    public SubwordTokenizer? Subwords { get; init; }

    /// <summary>A model whose word classes and soft gazetteers the new one shares; null for none. Its weights are not used.</summary>
    public SequenceModel? Base { get; init; }

    /// <summary>A description to store in the model; empty by default.</summary>
    public string Description { get; init; } = "";

    internal void Check(string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxIterations, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(IterationsPerRound, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(Patience, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(HistorySize, 1, name);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1, name);
        ArgumentOutOfRangeException.ThrowIfNegative(L1, name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(L2, name);
        ArgumentOutOfRangeException.ThrowIfNegative(SmallestWeight, name);
    }
}
