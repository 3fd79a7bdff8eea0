namespace Entities.Tests.Extractors;

/// <summary>Characters and words that matter to some rule: repeated, they find what takes more time or memory than it should.</summary>
/// <remarks>Shared with the benchmarks.</remarks>
internal static class RepeatedSigns
{
    public static string[] All { get; } =
    [
        "(", ")", ".", ",", "A", "a", "1", " ", "\n", "$", "%", "'", "’", "-", "–", "/", "@", "#", ":", "\"", "“", "&", "_", "é", "\u0301", "漢", "ไ", "👍", "🇫", "\uD83D",
        "\u200D", "\u200B", "\uFEFF", "\0", "A ", "Mr. ", "1 ", "a. ", "A. ", "U.S.", "1,", "$1", "a-", "A&", "www.", "http://", "a@b.c ", "one ", "and ", "of the ", "The ", "May ",
        "Friday ", "first ", "John ", "John Smith ", "in ", "Iraq ", "\"A\" ", "1-", "1/", "12:", "Bank of ", "New York ", "million ", "per cent ", "last week ", "to ", "- ",
    ];
}
