namespace Entities.Evaluation;

/// <summary>Steele, Lea and Flood's generator (2014): the same numbers for a seed on every machine and version.</summary>
internal struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0, less than <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        var bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        bits ^= bits >> 31;
        return (int)Math.BigMul(bits, (ulong)end, out _);
    }
}
