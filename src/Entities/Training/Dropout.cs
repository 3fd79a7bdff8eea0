namespace Entities.Training;

/// <summary>Leaves out features at random while training (Hinton et al. 2012), so that no name is learned by one of them alone.</summary>
/// <remarks>
/// Which are left out follows from the seed of the sentence, the token and the feature: the same when scores are summed
/// and when weights are changed, on any thread. What is kept counts 1 / (1 - rate), so that scores keep their size.
/// </remarks>
internal readonly struct Dropout(double rate, uint seed)
{
    private readonly uint _threshold = (uint)(rate * uint.MaxValue);
    private readonly float _scale = (float)(1 / (1 - rate));

    public float Scale => _scale;

    public bool Drops(int token, int feature)
    {
        if (_threshold == 0)
        {
            return false;
        }

        var hash = ((uint)feature * 0x9E3779B1u) ^ (((uint)token + seed) * 0x85EBCA77u);
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
        return (hash ^ (hash >> 13)) * 0x297A2D39u < _threshold;
    }
}
