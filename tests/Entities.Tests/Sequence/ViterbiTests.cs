using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class ViterbiTests
{
    [Test]
    public void The_best_sequence_is_the_one_that_enumeration_finds([Values(1, 2, 3, 5)] int types, [Values(1, 2, 3, 4)] int length, [Range(1, 5)] int seed)
    {
        if (types == 5 && length == 4)
        {
            length = 3; // enumeration's bound
        }

        var lattice = new Lattice(types, length, seed);
        var best = new int[length];
        var score = new Viterbi(lattice.Tags, lattice.Transitions).Decode(lattice.Scores, best);
        var expected = lattice.Sequences().MaxBy(static sequence => sequence.Score);
        best.Should().Equal(expected.Tags);
        score.Should().BeApproximately((float)expected.Score, 1e-3f);
    }

    [Test]
    public void Ten_thousand_tokens_are_decoded_legally()
    {
        var lattice = new Lattice(11, 10_000, 7, spread: 20);
        var best = new int[10_000];
        new Viterbi(lattice.Tags, lattice.Transitions).Decode(lattice.Scores, best);
        lattice.Tags.IsEntry(best[0]).Should().BeTrue();
        lattice.Tags.IsExit(best[^1]).Should().BeTrue();
        Enumerable.Range(1, best.Length - 1).Should().OnlyContain(i => lattice.Tags.IsLegal(best[i - 1], best[i]));
    }

    [Test]
    public void A_decoder_can_be_used_again_for_a_shorter_sentence()
    {
        var lattice = new Lattice(2, 6, 3);
        var viterbi = new Viterbi(lattice.Tags, lattice.Transitions);
        viterbi.Decode(lattice.Scores, new int[6]);
        int[] again = new int[2], fresh = new int[2];
        viterbi.Decode(lattice.Scores, again);
        new Viterbi(lattice.Tags, lattice.Transitions).Decode(lattice.Scores, fresh);
        again.Should().Equal(fresh);
    }
}
