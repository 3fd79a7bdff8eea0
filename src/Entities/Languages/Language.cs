using System.Collections.Immutable;
using Entities.Names;
using Entities.Text;

namespace Entities.Languages;

/// <summary>All that the rules of one language need: how to split its text, and what finds its entities. Immutable.</summary>
/// <param name="Code">The BCP 47 code, for example <c>en</c>.</param>
/// <param name="Tokenizer">Splits text into tokens.</param>
/// <param name="SentenceSplitter">Groups tokens into sentences.</param>
/// <param name="Recognizers">What proposes mentions, in any order: overlaps are settled afterwards.</param>
public sealed record Language(
    string Code,
    Tokenizer Tokenizer,
    SentenceSplitter SentenceSplitter,
    ImmutableArray<Recognizer> Recognizers)
{
    /// <summary>Ties short names to full ones.</summary>
    public NameResolver NameResolver { get; init; } = new([]);

    /// <summary>This language with more recognizers: one's own gazetteers and patterns.</summary>
    /// <param name="recognizers">The recognizers to add. Where theirs and the language's own finds are as long and as sure, theirs stay.</param>
    /// <returns>A copy.</returns>
    public Language With(params ReadOnlySpan<Recognizer> recognizers) => this with { Recognizers = [.. recognizers, .. Recognizers] };
}
