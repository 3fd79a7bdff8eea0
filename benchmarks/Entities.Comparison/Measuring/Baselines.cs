using System.Text.RegularExpressions;

namespace Entities.Comparison.Measuring;

/// <summary>
/// What every speed is compared with, measured in the same run on the same texts, so that figures of different machines and
/// days can be compared: the least that reading a text can cost, and the cheapest thing that finds something like names.
/// </summary>
internal static partial class Baselines
{
    /// <summary>Splits a text at white space and counts the parts; allocates nothing.</summary>
    public static Contender Split { get; } = new("split at white space", null, CountParts);

    /// <summary>Counts the runs of capitalised words with a compiled regular expression; allocates nothing.</summary>
    public static Contender CapitalizedWords { get; } = new("regex for capitalised words", null, static text => CapitalizedWord().Count(text));

    /// <summary>Both.</summary>
    public static IReadOnlyList<Contender> All { get; } = [Split, CapitalizedWords];

    private static int CountParts(string text)
    {
        var count = 0;
        foreach (var _ in text.AsSpan().SplitAny([' ', '\n']))
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"\b\p{Lu}\w*(?: \p{Lu}\w*)*")]
    private static partial Regex CapitalizedWord();
}
