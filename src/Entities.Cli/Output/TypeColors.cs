using System.Collections.Frozen;
using Spectre.Console;

namespace Entities.Cli.Output;

/// <summary>A colour for each type, the same on terminals and on pages: names in full colours, values in pale ones.</summary>
internal static class TypeColors
{
    private static readonly Color s_other = Hex(0xd8d8d8);
    private static readonly Color s_text = Hex(0x111111); // the palette's own black may be any colour

    private static readonly FrozenDictionary<EntityType, Color> s_colors = new Dictionary<EntityType, Color>
    {
        [EntityType.Person] = Hex(0xffb07c),
        [EntityType.Norp] = Hex(0xffd966),
        [EntityType.Facility] = Hex(0xd5a6bd),
        [EntityType.Organization] = Hex(0x8ec7ff),
        [EntityType.Gpe] = Hex(0x93d193),
        [EntityType.Location] = Hex(0x76c7b7),
        [EntityType.Product] = Hex(0xe0b184),
        [EntityType.Event] = Hex(0xff9e9e),
        [EntityType.WorkOfArt] = Hex(0xc9a7f5),
        [EntityType.Law] = Hex(0xb3b3e6),
        [EntityType.Language] = Hex(0xf5a7d8),
        [EntityType.Date] = Hex(0xcfe2f3),
        [EntityType.Time] = Hex(0xbfd7ea),
        [EntityType.Percent] = Hex(0xe2efda),
        [EntityType.Money] = Hex(0xd9ead3),
        [EntityType.Quantity] = Hex(0xfce5cd),
        [EntityType.Ordinal] = Hex(0xe6e0ec),
        [EntityType.Cardinal] = Hex(0xe4e4d0),
    }.ToFrozenDictionary();

    /// <summary>The background of a type.</summary>
    public static Color Of(EntityType type) => s_colors.GetValueOrDefault(type, s_other);

    /// <summary>Black on the type's colour, which reads on dark terminals and on light ones.</summary>
    public static Style StyleOf(EntityType type) => new(s_text, Of(type));

    private static Color Hex(int rgb) => new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);
}
