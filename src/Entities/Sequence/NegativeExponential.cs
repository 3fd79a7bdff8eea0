using System.Runtime.Intrinsics;

namespace Entities.Sequence;

/// <summary>exp(x) of eight numbers at once that are not above 0, right to the last bits of a float.</summary>
/// <remarks>
/// 2^n 2^f with n whole and f within half of 0: n goes into the exponent, and 2^f is Taylor's series to the seventh power.
/// Half the time of a label's probabilities was spent in an exponential of doubles, of which nothing needs the digits.
/// The same on every machine: it uses no estimates and no fused operations.
/// </remarks>
internal static class NegativeExponential
{
    /// <summary>Numbers below are taken for it, so that no legal sequence is ever lost to rounding.</summary>
    public const float Least = -50;

    private const float Log2OfE = 1.4426950408889634f;
    private const float LogOf2 = 0.6931471805599453f;
    private const int ExponentBias = 127;
    private const int ExponentShift = 23;

    public static Vector256<float> Of(Vector256<float> x)
    {
        var t = Vector256.Max(x, Vector256.Create(Least)) * Log2OfE;
        var n = Vector256.Round(t);
        var f = (t - n) * LogOf2;
        var sum = (f * (1f / 5040)) + Vector256.Create(1f / 720);
        sum = (sum * f) + Vector256.Create(1f / 120);
        sum = (sum * f) + Vector256.Create(1f / 24);
        sum = (sum * f) + Vector256.Create(1f / 6);
        sum = (sum * f) + Vector256.Create(0.5f);
        sum = (sum * f) + Vector256<float>.One;
        sum = (sum * f) + Vector256<float>.One;
        return sum * ((Vector256.ConvertToInt32(n) + Vector256.Create(ExponentBias)) << ExponentShift).AsSingle();
    }
}
