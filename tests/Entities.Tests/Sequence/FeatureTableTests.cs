using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class FeatureTableTests
{
    private const ulong HashMask = (1UL << FeatureHash.FeatureBits) - 1;

    /// <summary>Rows of all lengths, so that some are sparse and some dense; widths that do and do not fill a cache line.</summary>
    [Test]
    public void It_adds_the_weights_it_was_built_from_and_nothing_for_unknown_features([Values(16, 48, 64, 80, 1008)] int stride, [Values(0, 1, 100, 5000)] int count)
    {
        var random = new Random(stride + count);
        var hashes = Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64() & HashMask).Distinct().ToArray();
        var weights = new float[hashes.Length * stride];
        for (var row = 0; row < hashes.Length; row++)
        {
            for (var k = random.Next(1, 12); k > 0; k--)
            {
                weights[(row * stride) + random.Next(stride)] = (float)(random.NextDouble() - 0.5) * 4;
            }
        }

        var table = FeatureTable.Build(hashes, weights, stride, least: 0);
        foreach (var size in (ReadOnlySpan<int>)[1, 20, 64, 65, 200])
        {
            var expected = new double[stride];
            var features = new ulong[size];
            for (var i = 0; i < size; i++)
            {
                var row = hashes.Length == 0 || random.Next(4) == 0 ? -1 : random.Next(hashes.Length);
                features[i] = row < 0 ? (ulong)random.NextInt64() & HashMask : hashes[row];
                for (var tag = 0; row >= 0 && tag < stride; tag++)
                {
                    expected[tag] += weights[(row * stride) + tag];
                }
            }

            var scores = new float[stride];
            table.AddTo(scores, features);
            for (var tag = 0; tag < stride; tag++)
            {
                // Weights are kept in steps of a hundredth of the row's largest, which is 2 here at most.
                ((double)scores[tag]).Should().BeApproximately(expected[tag], 0.01 * size);
            }
        }
    }

    /// <summary>Features that fall into one bucket, more than it holds, go on in the next ones.</summary>
    [Test]
    public void Features_that_crowd_one_bucket_are_all_found()
    {
        var hashes = Enumerable.Range(1, 100).Select(static i => ((ulong)i << 24) | 0xFF).ToArray();
        var weights = new float[hashes.Length * 16];
        for (var i = 0; i < hashes.Length; i++)
        {
            weights[(i * 16) + (i % 16)] = 1;
        }

        var table = FeatureTable.Build(hashes, weights, 16, least: 0);
        for (var i = 0; i < hashes.Length; i++)
        {
            var scores = new float[16];
            table.AddTo(scores, [hashes[i]]);
            scores[i % 16].Should().BeApproximately(1, 0.02f);
        }

        var none = new float[16];
        table.AddTo(none, [(200UL << 24) | 0xFF]);
        none.Should().OnlyContain(static score => score == 0);
    }
}
