namespace Entities.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with apostrophes, full stops or hyphens that belong to the word: <c>Iraq</c>, <c>U.S.</c>, <c>e-mail</c>.</summary>
    Word,

    /// <summary>Starts with a digit (or a decimal point before one): <c>5,200</c>, <c>10:30</c>, <c>21st</c>, <c>1990s</c>, <c>3bn</c>.</summary>
    Number,

    /// <summary>Punctuation: a full stop, a quote, a dash, a bracket, an ellipsis.</summary>
    Punctuation,

    /// <summary>Any other sign: <c>$</c>, <c>%</c>, <c>+</c>, <c>©</c>.</summary>
    Symbol,

    /// <summary>A URL, with or without a scheme: <c>https://example.org/a?b</c>, <c>www.example.org</c>.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>An <c>@name</c>.</summary>
    Handle,

    /// <summary>A <c>#tag</c>.</summary>
    Hashtag,

    /// <summary>A whole emoji: modifiers, flags and ZWJ sequences included.</summary>
    Emoji,

    /// <summary>What is not text: control characters, lone surrogates, unassigned code points.</summary>
    Other,
}

/// <summary>A slice of a text: offsets in UTF-16 code units, end exclusive. It holds no string.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just past the last code unit.</param>
/// <param name="Kind">What the token is made of.</param>
public readonly record struct Token(int Start, int End, TokenKind Kind)
{
    /// <summary>Length in UTF-16 code units, at least 1.</summary>
    public int Length => End - Start;

    /// <summary>The token's characters.</summary>
    /// <param name="text">The text that was tokenised.</param>
    /// <returns>A slice; nothing is allocated.</returns>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>Where the tokens that stand together without white space end, from one of them on.</summary>
    internal static int EndOfRun(ReadOnlySpan<Token> tokens, int first)
    {
        while (first + 1 < tokens.Length && tokens[first].End == tokens[first + 1].Start)
        {
            first++;
        }

        return tokens[first].End;
    }
}
