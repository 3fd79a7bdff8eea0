using Entities.Training;

namespace Entities.MLNet;

/// <summary>What training gave. Immutable.</summary>
/// <param name="Model">The model of the best round, or of the only one if there was no development corpus.</param>
/// <param name="Best">How it stood then; <see cref="TrainingProgress.Epoch"/> is its number of iterations.</param>
/// <param name="Sentences">Number of training sentences.</param>
/// <param name="Tokens">Number of training tokens.</param>
public sealed record MLNetTrainingResult(MLNetEntityModel Model, TrainingProgress Best, int Sentences, int Tokens);
