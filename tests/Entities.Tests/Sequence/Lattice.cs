using Entities.Sequence;

namespace Entities.Tests.Sequence;

/// <summary>A small random lattice, and everything about it by enumeration.</summary>
internal sealed class Lattice
{
    public Lattice(int types, int length, int seed, float spread = 2)
    {
        Tags = new TagSet([.. Enumerable.Range(0, types).Select(static i => new EntityType($"T{i}"))]);
        Transitions = new TransitionWeights(Tags.Width);
        Length = length;
        var random = new Random(seed);
        Scores = [.. Enumerable.Range(0, length * Tags.Stride).Select(_ => Draw(random, spread))];
        foreach (ref var weight in Transitions.Between.AsSpan())
        {
            weight = Draw(random, 1);
        }

        foreach (ref var weight in Transitions.Inside.AsSpan())
        {
            weight = Draw(random, 1);
        }
    }

    public TagSet Tags { get; }

    public TransitionWeights Transitions { get; }

    public int Length { get; }

    public float[] Scores { get; }

    /// <summary>All legal sequences with their scores.</summary>
    public List<(int[] Tags, double Score)> Sequences(double[][]? allowed = null)
    {
        var found = new List<(int[], double)>();
        Extend(new int[Length], 0, 0, allowed, found);
        return found;
    }

    public static double LogSum(IEnumerable<double> scores)
    {
        var all = scores.ToArray();
        var max = all.Max();
        return max + Math.Log(all.Sum(score => Math.Exp(score - max)));
    }

    private static float Draw(Random random, float spread) => ((random.NextSingle() * 2) - 1) * spread;

    private void Extend(int[] sequence, int at, double score, double[][]? allowed, List<(int[], double)> found)
    {
        if (at == Length)
        {
            if (Tags.IsExit(sequence[^1]))
            {
                found.Add(((int[])sequence.Clone(), score));
            }

            return;
        }

        for (var tag = 0; tag < Tags.Stride; tag++)
        {
            if (!Tags.IsTag(tag) || (allowed is not null && allowed[at][tag] == 0)
                || (at == 0 ? !Tags.IsEntry(tag) : !Tags.IsLegal(sequence[at - 1], tag)))
            {
                continue;
            }

            sequence[at] = tag;
            Extend(sequence, at + 1, score + Scores[(at * Tags.Stride) + tag] + (at == 0 ? 0 : Transitions.Of(Tags, sequence[at - 1], tag)), allowed, found);
        }
    }
}
