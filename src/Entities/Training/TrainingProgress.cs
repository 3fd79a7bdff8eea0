namespace Entities.Training;

/// <summary>Where training stands after an epoch. Immutable.</summary>
/// <param name="Epoch">The epoch, from 1.</param>
/// <param name="Loss">Mean negative log-likelihood of a training token.</param>
/// <param name="Features">Features with a weight that is not zero.</param>
/// <param name="Development">Strict span F1 on each development corpus, from 0 to 1, in the order given; empty if there are none.</param>
/// <param name="F1">Their mean, which early stopping goes by; 0 if there are none.</param>
/// <param name="IsBest">Whether no earlier epoch was as good.</param>
/// <param name="Elapsed">Time since training began.</param>
public sealed record TrainingProgress(int Epoch, double Loss, int Features, IReadOnlyList<double> Development, double F1, bool IsBest, TimeSpan Elapsed);
