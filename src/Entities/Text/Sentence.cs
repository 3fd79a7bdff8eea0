namespace Entities.Text;

/// <summary>A run of tokens that make a sentence, a headline or a list item: token indices, end exclusive.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last token.</param>
public readonly record struct Sentence(int FirstToken, int EndToken)
{
    /// <summary>Number of tokens, at least 1.</summary>
    public int Length => EndToken - FirstToken;
}
