using System.Runtime.Intrinsics;
using Entities.Sequence;

namespace Entities.Tests.Sequence;

public class NegativeExponentialTests
{
    [Test]
    public void It_is_the_exponential_to_the_last_bits_of_a_float()
    {
        for (var x = 0f; x >= NegativeExponential.Least; x -= 0.0137f)
        {
            var expected = Math.Exp(x);
            (NegativeExponential.Of(Vector256.Create(x))[3] / expected).Should().BeApproximately(1, 4e-6);
        }
    }

    [TestCase(0f, 1f)]
    [TestCase(-1000f, 1.9287e-22f)]
    [TestCase(float.NegativeInfinity, 1.9287e-22f)]
    public void It_is_one_at_zero_and_never_nothing(float x, float expected) =>
        NegativeExponential.Of(Vector256.Create(x))[0].Should().BeApproximately(expected, expected * 1e-4f);
}
