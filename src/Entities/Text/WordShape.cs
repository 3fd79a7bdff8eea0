namespace Entities.Text;

/// <summary>How a word uses capitals.</summary>
public enum WordShape : byte
{
    /// <summary>Has no letter that knows case: <c>1990</c>, <c>—</c>, <c>漢</c>.</summary>
    Uncased,

    /// <summary>Small letters only: <c>march</c>.</summary>
    Lower,

    /// <summary>A capital, then small letters only, or a single capital: <c>March</c>, <c>A</c>.</summary>
    Capitalized,

    /// <summary>Two or more capitals and no small letter: <c>NATO</c>, <c>U.S.</c></summary>
    Upper,

    /// <summary>Anything else: <c>iPhone</c>, <c>McDonald</c>, <c>O'Neill</c>.</summary>
    Mixed,
}

/// <summary>Tells the shape of a word.</summary>
public static class WordShapes
{
    /// <summary>The shape of a word.</summary>
    /// <param name="word">The word's characters.</param>
    /// <returns>Its shape.</returns>
    public static WordShape Of(ReadOnlySpan<char> word)
    {
        int upper = 0, lower = 0;
        var upperFirst = false;
        foreach (var c in word)
        {
            if (char.IsUpper(c))
            {
                upperFirst |= upper + lower == 0;
                upper++;
            }
            else if (char.IsLower(c))
            {
                lower++;
            }
        }

        return upper == 0
            ? lower == 0 ? WordShape.Uncased : WordShape.Lower
            : upper == 1 && upperFirst ? WordShape.Capitalized
            : lower == 0 ? WordShape.Upper : WordShape.Mixed;
    }
}
