namespace Entities.Rules;

/// <summary>An occurrence of a gazetteer's phrase: token indices, end exclusive.</summary>
/// <param name="FirstToken">Index of the first token.</param>
/// <param name="EndToken">Index just past the last token.</param>
/// <param name="Entry">What the phrase stands for.</param>
public readonly record struct GazetteerMatch(int FirstToken, int EndToken, GazetteerEntry Entry);
