using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class ForwardBackwardTests
{
    [Test]
    public void The_partition_function_and_the_marginals_are_those_of_enumeration([Values(1, 3, 5)] int types, [Values(1, 2, 3)] int length, [Range(1, 4)] int seed)
    {
        var lattice = new Lattice(types, length, seed);
        var sequences = lattice.Sequences();
        var sums = Sums(lattice);
        var log = Lattice.LogSum(sequences.Select(static sequence => sequence.Score));
        sums.Run(lattice.Scores, length).Should().BeApproximately(log, 1e-4);
        for (var i = 0; i < length; i++)
        {
            for (var tag = 0; tag < lattice.Tags.Stride; tag++)
            {
                var expected = sequences.Where(sequence => sequence.Tags[i] == tag).Sum(sequence => Math.Exp(sequence.Score - log));
                sums.Marginal(i, tag).Should().BeApproximately(expected, 1e-5);
            }
        }
    }

    [Test]
    public void Expected_transitions_are_those_of_enumeration([Range(1, 4)] int seed)
    {
        var lattice = new Lattice(3, 4, seed);
        var sequences = lattice.Sequences();
        var sums = Sums(lattice);
        var log = sums.Run(lattice.Scores, 4);
        float[] between = new float[lattice.Transitions.Between.Length], inside = new float[lattice.Transitions.Inside.Length];
        sums.AddTransitions(between, inside, 1);

        // A weight's expectation is the derivative of log Z with respect to it.
        Check(lattice.Transitions.Between, between);
        Check(lattice.Transitions.Inside, inside);

        void Check(float[] weights, float[] expectations)
        {
            for (var w = 0; w < weights.Length; w++)
            {
                var before = weights[w];
                weights[w] = before + 0.01f;
                var up = Lattice.LogSum(lattice.Sequences().Select(static sequence => sequence.Score));
                weights[w] = before - 0.01f;
                var down = Lattice.LogSum(lattice.Sequences().Select(static sequence => sequence.Score));
                weights[w] = before;
                expectations[w].Should().BeApproximately((float)((up - down) / 0.02), 1e-3f);
            }
        }
    }

    [Test]
    public void A_constrained_lattice_sums_over_the_allowed_sequences_only([Range(1, 6)] int seed)
    {
        var lattice = new Lattice(2, 4, seed);
        var random = new Random(seed);
        var allowed = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, lattice.Tags.Stride)
            .Select(tag => lattice.Tags.IsTag(tag) && (tag == TagSet.Outside || random.Next(2) == 0) ? 1.0 : 0).ToArray()).ToArray();
        var expected = Lattice.LogSum(lattice.Sequences(allowed).Select(static sequence => sequence.Score));
        Sums(lattice).Run(lattice.Scores, 4, allowed).Should().BeApproximately(expected, 1e-4);
    }

    [Test]
    public void A_lattice_without_a_legal_sequence_says_so()
    {
        var lattice = new Lattice(1, 2, 1);
        var onlyInside = new double[lattice.Tags.Stride];
        onlyInside[lattice.Tags.Tag(TagPosition.Inside, 1)] = 1;
        Sums(lattice).Run(lattice.Scores, 2, [onlyInside, onlyInside]).Should().Be(double.NegativeInfinity);
    }

    [Test]
    public void The_probability_of_a_mention_is_that_of_all_sequences_that_hold_it([Range(1, 4)] int seed)
    {
        var lattice = new Lattice(2, 5, seed);
        var sums = Sums(lattice);
        var log = sums.Run(lattice.Scores, 5);
        for (var start = 0; start < 5; start++)
        {
            for (var end = start + 1; end <= 5; end++)
            {
                var expected = lattice.Sequences().Where(sequence => Holds(lattice.Tags, sequence.Tags, start, end, 2)).Sum(sequence => Math.Exp(sequence.Score - log));
                sums.MentionProbability(start, end, 2).Should().BeApproximately(expected, 1e-5);
            }
        }
    }

    [Test]
    public void Ten_thousand_tokens_with_extreme_scores_stay_finite()
    {
        var lattice = new Lattice(11, 10_000, 5, spread: 60);
        var sums = Sums(lattice);
        double.IsFinite(sums.Run(lattice.Scores, 10_000)).Should().BeTrue();
        for (var i = 0; i < 10_000; i += 997)
        {
            Enumerable.Range(0, lattice.Tags.Stride).Sum(tag => sums.Marginal(i, tag)).Should().BeApproximately(1, 1e-6);
        }
    }

    [Test]
    public void Sharpness_multiplies_every_score()
    {
        var lattice = new Lattice(2, 3, 9);
        var sums = new ForwardBackward(lattice.Tags, lattice.Transitions);
        sums.Refresh(0.5f);
        var expected = Lattice.LogSum(lattice.Sequences().Select(static sequence => sequence.Score * 0.5));
        sums.Run(lattice.Scores, 3).Should().BeApproximately(expected, 1e-4);
    }

    private static ForwardBackward Sums(Lattice lattice)
    {
        var sums = new ForwardBackward(lattice.Tags, lattice.Transitions);
        sums.Refresh();
        return sums;
    }

    private static bool Holds(TagSet tags, int[] sequence, int start, int end, int type)
    {
        if (end - start == 1)
        {
            return sequence[start] == type;
        }

        return sequence[start] == tags.Tag(TagPosition.Begin, type) && sequence[end - 1] == tags.Tag(TagPosition.Last, type)
            && Enumerable.Range(start + 1, end - start - 2).All(i => sequence[i] == tags.Tag(TagPosition.Inside, type));
    }
}
