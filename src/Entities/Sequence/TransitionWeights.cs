namespace Entities.Sequence;

/// <summary>The weights of transitions, tied so that decoding needs few of them.</summary>
/// <remarks>
/// <para>W is <see cref="TagSet.Width"/>. Between mentions a weight depends on what ended and what starts, not on how
/// long either is; inside one, on the type and the two positions:</para>
/// <code>
///   Between[a * W + b]   a: type of the mention that ended, 0 for O;  b: type of the one that starts, 0 for O
///   Inside[k * W + t]    k: 0 = B to I, 1 = B to L, 2 = I to I, 3 = I to L
/// </code>
/// <para>So a step costs (T+1)² additions and 4 T more, instead of (4T+1)².</para>
/// </remarks>
internal sealed class TransitionWeights(int width)
{
    public const int BeginInside = 0;
    public const int BeginLast = 1;
    public const int InsideInside = 2;
    public const int InsideLast = 3;

    public int Width { get; } = width;

    public float[] Between { get; } = new float[width * width];

    public float[] Inside { get; } = new float[4 * width];

    /// <summary>The weight of a legal transition.</summary>
    public float Of(TagSet tags, int from, int to)
    {
        var type = tags.TypeOf(to);
        if (tags.IsExit(from))
        {
            return Between[(tags.TypeOf(from) * Width) + type];
        }

        var kind = (tags.PositionOf(from) == TagPosition.Begin ? 0 : 2) + (tags.PositionOf(to) == TagPosition.Inside ? 0 : 1);
        return Inside[(kind * Width) + type];
    }
}
