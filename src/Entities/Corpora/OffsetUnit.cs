namespace Entities.Corpora;

/// <summary>What the offsets of a format count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 code units, as .NET, Java and JavaScript do: an emoji counts two or more.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python does: most emoji count one.</summary>
    CodePoint,
}
