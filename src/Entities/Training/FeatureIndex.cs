namespace Entities.Training;

/// <summary>Numbers the features that occur often enough. Memory is bounded: rare ones are counted in a sketch only.</summary>
/// <remarks>
/// The sketch has one byte for 2^26 remainders of the hash; two features that share one may both be taken for frequent,
/// which does no harm.
/// </remarks>
internal sealed class FeatureIndex(int minCount)
{
    private const int Cells = 1 << 26;

    private readonly byte[] _counts = new byte[Cells];
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<ulong> _features = [];

    public int Count => _features.Count;

    public ulong[] Features => [.. _features];

    public void Add(ulong feature, int times)
    {
        ref var cell = ref _counts[feature & (Cells - 1)];
        cell = (byte)Math.Min(255, cell + times);
    }

    /// <summary>The number of a feature, once all are counted; -1 if it is too rare.</summary>
    public int Number(ulong feature)
    {
        if (_counts[feature & (Cells - 1)] < minCount)
        {
            return -1;
        }

        if (!_numbers.TryGetValue(feature, out var number))
        {
            _numbers.Add(feature, number = _features.Count);
            _features.Add(feature);
        }

        return number;
    }
}
