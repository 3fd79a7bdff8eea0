namespace Entities.MLNet;

/// <summary>Which of ML.NET's maximum-entropy trainers learns the weights.</summary>
public enum MLNetAlgorithm
{
    /// <summary>
    /// Stochastic dual coordinate ascent (Shalev-Shwartz and Zhang 2013): ML.NET's <c>SdcaMaximumEntropy</c>. Few passes, little memory.
    /// </summary>
    SdcaMaximumEntropy,

    /// <summary>
    /// Limited-memory BFGS (Nocedal 1980): ML.NET's <c>LbfgsMaximumEntropy</c>. More passes, and memory for twice
    /// <see cref="MLNetEntityTrainerOptions.HistorySize"/> copies of all weights.
    /// </summary>
    LbfgsMaximumEntropy,
}
