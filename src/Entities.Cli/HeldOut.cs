using Entities.Training;

namespace Entities.Cli;

/// <summary>Keeps a tenth of what there is to learn from aside, to measure on: every tenth example, whatever the seed.</summary>
/// <param name="Training">What is left.</param>
/// <param name="Development">What was kept aside; empty if there were fewer than ten examples.</param>
/// <param name="Count">How many examples were kept aside.</param>
internal sealed record HeldOut(IReadOnlyList<TrainingCorpus> Training, IReadOnlyList<TrainingCorpus> Development, int Count)
{
    private const int Every = 10;

    /// <summary>Parts corpora, counting through them as if they were one.</summary>
    public static HeldOut From(IReadOnlyList<TrainingCorpus> corpora)
    {
        var training = new List<TrainingCorpus>();
        var development = new List<TrainingCorpus>();
        var first = 0;
        foreach (var corpus in corpora)
        {
            var parts = corpus.Examples.Index().ToLookup(example => (first + example.Index) % Every == Every - 1, static example => example.Item);
            training.Add(corpus with { Examples = [.. parts[false]] });
            if (parts[true].Any())
            {
                development.Add(corpus with { Examples = [.. parts[true]] });
            }

            first += corpus.Examples.Count;
        }

        return new HeldOut(training, development, development.Sum(static corpus => corpus.Examples.Count));
    }
}
