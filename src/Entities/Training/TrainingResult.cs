using Entities.Sequence;

namespace Entities.Training;

/// <summary>What training gave. Immutable.</summary>
/// <param name="Model">The model of the best epoch, or of the last if there was no development corpus.</param>
/// <param name="Best">How it stood at that epoch.</param>
/// <param name="Sentences">Number of training sentences.</param>
/// <param name="Tokens">Number of training tokens.</param>
public sealed record TrainingResult(SequenceModel Model, TrainingProgress Best, int Sentences, int Tokens);
