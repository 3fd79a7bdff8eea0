namespace Entities.Values;

/// <summary>How words around a number bend it.</summary>
internal enum Modifier : byte
{
    /// <summary>Part of the mention, without a change of meaning: another (five).</summary>
    None,

    /// <summary>About, nearly, some.</summary>
    Approximate,

    /// <summary>At least.</summary>
    OrMore,

    /// <summary>At most, up to.</summary>
    OrLess,

    /// <summary>More than.</summary>
    MoreThan,

    /// <summary>Less than.</summary>
    LessThan,
}

/// <summary>What the modifiers around a value say, and the tokens that it takes with them.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token just past the last.</param>
/// <param name="Modifier">What they say; of several, the one that sets a bound.</param>
internal readonly record struct ModifiedSpan(int Start, int End, Modifier Modifier)
{
    /// <summary>The TIMEX3 <c>mod</c>; null for none.</summary>
    public string? Timex => Modifier switch
    {
        Modifier.Approximate => "APPROX",
        Modifier.OrMore => "EQUAL_OR_MORE",
        Modifier.OrLess => "EQUAL_OR_LESS",
        Modifier.MoreThan => "MORE_THAN",
        Modifier.LessThan => "LESS_THAN",
        _ => null,
    };
}
