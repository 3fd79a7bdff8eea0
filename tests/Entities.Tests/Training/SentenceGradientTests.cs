using Entities.Sequence;
using Entities.Tests.Sequence;
using Entities.Training;

namespace Entities.Tests.Training;

public class SentenceGradientTests
{
    [Test]
    public void The_gradient_with_full_labels_is_that_of_finite_differences([Range(1, 5)] int seed)
    {
        var lattice = new Lattice(2, 4, seed);
        var sequences = lattice.Sequences();
        Check(lattice, Sentence(lattice, sequences[new Random(seed).Next(sequences.Count)].Tags, null));
    }

    [Test]
    public void The_gradient_with_partial_labels_is_that_of_finite_differences([Range(1, 5)] int seed)
    {
        var lattice = new Lattice(2, 4, seed);
        var random = new Random(seed);
        var allowed = Enumerable.Range(0, 4).Select(_ => Enumerable.Range(0, lattice.Tags.Stride)
            .Select(tag => lattice.Tags.IsTag(tag) && (tag == TagSet.Outside || random.Next(3) > 0) ? 1.0 : 0).ToArray()).ToArray();
        Check(lattice, Sentence(lattice, null, allowed));
    }

    [Test]
    public void Labels_that_allow_no_legal_sequence_are_left_out()
    {
        var lattice = new Lattice(1, 2, 1);
        var onlyLast = new double[lattice.Tags.Stride];
        onlyLast[lattice.Tags.Tag(TagPosition.Last, 1)] = 1;
        Gradient(lattice, Sentence(lattice, null, [onlyLast, onlyLast]), out _).Should().BeFalse();
    }

    private static void Check(Lattice lattice, TrainingSentence sentence)
    {
        Gradient(lattice, sentence, out var gradient).Should().BeTrue();
        Compare(lattice.Scores, gradient.Rows.ToArray());
        Compare(lattice.Transitions.Between, gradient.Between);
        Compare(lattice.Transitions.Inside, gradient.Inside);

        void Compare(float[] parameters, float[] derivatives)
        {
            for (var p = 0; p < parameters.Length; p++)
            {
                var before = parameters[p];
                parameters[p] = before + 0.01f;
                Gradient(lattice, sentence, out var up);
                parameters[p] = before - 0.01f;
                Gradient(lattice, sentence, out var down);
                parameters[p] = before;
                derivatives[p].Should().BeApproximately((float)((up.Loss - down.Loss) / 0.02), 2e-3f);
            }
        }
    }

    private static bool Gradient(Lattice lattice, TrainingSentence sentence, out SentenceGradient gradient)
    {
        var sums = new ForwardBackward(lattice.Tags, lattice.Transitions);
        sums.Refresh();
        gradient = new SentenceGradient(lattice.Tags);
        return gradient.Compute(lattice.Scores, sentence, lattice.Transitions, sums);
    }

    private static TrainingSentence Sentence(Lattice lattice, int[]? gold, double[][]? allowed) => new()
    {
        WordStarts = new int[lattice.Length + 1],
        WordLists = [],
        OwnStarts = new int[lattice.Length + 1],
        Own = [],
        Allowed = allowed ?? new double[lattice.Length][],
        Gold = gold,
        Weight = 1,
    };
}
