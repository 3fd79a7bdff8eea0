using System.Collections.Immutable;

namespace Entities.Sequence;

/// <summary>Where in a mention a token stands, in the BILOU scheme (Ratinov and Roth 2009).</summary>
internal enum TagPosition
{
    /// <summary>The only token of a mention (U); for the type "none": outside any mention (O).</summary>
    Single = 0,

    /// <summary>The first of several (B).</summary>
    Begin = 1,

    /// <summary>Neither first nor last (I).</summary>
    Inside = 2,

    /// <summary>The last of several (L).</summary>
    Last = 3,
}

/// <summary>The tags of a set of entity types: four positions for each type, and one tag outside.</summary>
/// <remarks>
/// <para>Types are numbered from 1; number 0 means none. With T types, a row of scores has four planes of
/// W = T + 1 cells, W rounded up to a multiple of 4 so that planes fill vectors:</para>
/// <code>
///   tag = position * W + type        row:  [ O U1 U2 .. | - B1 B2 .. | - I1 I2 .. | - L1 L2 .. ]
///   stride = 4 W
/// </code>
/// <para>Cells marked - and the padding are no tags; nothing reads them.</para>
/// <para>Legal transitions: from O, L and U ("exits") to O, B and U ("entries") of any type; from B and I to I and L of
/// the same type. A sequence starts with an entry and ends with an exit.</para>
/// </remarks>
internal sealed class TagSet
{
    /// <summary>The tag outside any mention.</summary>
    public const int Outside = 0;

    /// <summary>As many as fit a byte beside "none".</summary>
    public const int MostTypes = 250;

    public TagSet(ImmutableArray<EntityType> types)
    {
        if (types.Length is 0 or > MostTypes)
        {
            throw new ArgumentException($"Expected 1 to {MostTypes} types, not {types.Length}.", nameof(types));
        }

        if (types.Distinct().Count() != types.Length)
        {
            throw new ArgumentException("A type occurs twice.", nameof(types));
        }

        Types = types;
        Width = (types.Length + 1 + 3) / 4 * 4;
    }

    /// <summary>The types; type number n is at n - 1.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>W, the cells of a plane.</summary>
    public int Width { get; }

    /// <summary>The cells of a row.</summary>
    public int Stride => 4 * Width;

    /// <summary>The number of a type, from 1; 0 if the set lacks it.</summary>
    public int NumberOf(EntityType type) => Types.IndexOf(type) + 1;

    public int Tag(TagPosition position, int type) => ((int)position * Width) + type;

    public TagPosition PositionOf(int tag) => (TagPosition)(tag / Width);

    /// <summary>The number of a tag's type; 0 for <see cref="Outside"/>.</summary>
    public int TypeOf(int tag) => tag % Width;

    /// <summary>Whether the cell is a tag at all, not padding.</summary>
    public bool IsTag(int tag) => tag == Outside || (TypeOf(tag) is > 0 and var type && type <= Types.Length);

    /// <summary>Whether a sequence may begin with the tag, and whether it may follow an exit.</summary>
    public bool IsEntry(int tag) => PositionOf(tag) is TagPosition.Single or TagPosition.Begin;

    /// <summary>Whether a sequence may end with the tag, and whether an entry may follow it.</summary>
    public bool IsExit(int tag) => PositionOf(tag) is TagPosition.Single or TagPosition.Last;

    /// <summary>Whether a sentence may have these tags, all of them known: -1 stands for one that is not.</summary>
    public bool IsLegal(ReadOnlySpan<int> tags)
    {
        var from = Outside;
        foreach (var tag in tags)
        {
            if (tag < 0 || !IsLegal(from, tag))
            {
                return false;
            }

            from = tag;
        }

        return from == Outside || IsExit(from);
    }

    /// <summary>Whether one tag may follow another.</summary>
    public bool IsLegal(int from, int to) =>
        IsExit(from) ? IsEntry(to) : PositionOf(to) is TagPosition.Inside or TagPosition.Last && TypeOf(from) == TypeOf(to);
}
