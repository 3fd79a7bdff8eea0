namespace Entities.Sequence;

/// <summary>Cuts a word into pieces that become features of it: the seam for subword tokenizers, which are packages of their own.</summary>
/// <remarks>Pieces say what a word is made of, not where: offsets stay those of the tokens. Implementations are thread-safe.</remarks>
internal abstract class WordPieces
{
    /// <summary>The pieces of a word, each a number that stands for it and for where in the word it is.</summary>
    public abstract IReadOnlyList<ulong> Of(ReadOnlySpan<char> word);
}
