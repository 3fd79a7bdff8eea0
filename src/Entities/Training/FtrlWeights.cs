namespace Entities.Training;

/// <summary>Weights learned by FTRL-Proximal (McMahan et al. 2013): a step size for each weight, and an L1 penalty that makes zeros.</summary>
/// <remarks>
/// For a weight w with gradient g:
/// <code>
///   σ = (√(n + g²) - √n) / α      z += g - σ w      n += g²
///   w = 0 if |z| ≤ λ1, else -(z - sign(z) λ1) / ((β + √n) / α + λ2)
/// </code>
/// </remarks>
internal sealed class FtrlWeights(int count, CrfTrainerOptions options)
{
    private const float Beta = 1;

    private readonly float[] _z = new float[count];
    private readonly float[] _n = new float[count];
    private readonly float _inverseRate = (float)(1 / options.LearningRate);
    private readonly float _l1 = (float)options.L1;
    private readonly float _l2 = (float)options.L2;

    public float[] Values { get; } = new float[count];

    public void Update(int index, float gradient)
    {
        ref var n = ref _n[index];
        ref var z = ref _z[index];
        var before = MathF.Sqrt(n);
        n += gradient * gradient;
        var after = MathF.Sqrt(n);
        z += gradient - ((after - before) * _inverseRate * Values[index]);
        Values[index] = MathF.Abs(z) <= _l1
            ? 0
            : -(z - MathF.CopySign(_l1, z)) / (((Beta + after) * _inverseRate) + _l2);
    }
}
