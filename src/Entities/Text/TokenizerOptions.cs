namespace Entities.Text;

/// <summary>What a language adds to the tokenizer's rules. Immutable; every list is compared without regard to case unless it says otherwise.</summary>
public sealed record TokenizerOptions
{
    /// <summary>Words that keep their full stop anywhere, without it: <c>Mr</c>, <c>Inc</c>. Matched in the case given, or in capitals.</summary>
    public IReadOnlyCollection<string> Abbreviations { get; init; } = [];

    /// <summary>Words that keep their full stop only before a number, without it: <c>No</c>, <c>pp</c>.</summary>
    public IReadOnlyCollection<string> AbbreviationsBeforeNumber { get; init; } = [];

    /// <summary>Endings that are tokens of their own, with their apostrophe written <c>'</c>: <c>'s</c>, <c>n't</c>.</summary>
    public IReadOnlyCollection<string> Clitics { get; init; } = [];

    /// <summary>Words that begin with an apostrophe, written <c>'</c>: <c>'em</c>.</summary>
    public IReadOnlyCollection<string> ApostropheWords { get; init; } = [];

    /// <summary>Words that a hyphen does not part from the next word: <c>co</c> in <c>co-operate</c>.</summary>
    public IReadOnlyCollection<string> HyphenPrefixes { get; init; } = [];

    /// <summary>Single capital letters that are words, so that a full stop after them is not an initial's: <c>I</c>.</summary>
    public string LettersThatAreWords { get; init; } = "";

    /// <summary>Words that start sentences, so that the full stop of a letter before them is not an initial's: <c>The</c> in <c>Vitamin C. The</c>. Matched in the case given.</summary>
    public IReadOnlyCollection<string> SentenceStarters { get; init; } = [];
}
