using System.Globalization;

namespace Entities.Text;

/// <summary>Splits text into tokens, each a slice of the input; together they cover all of it but white space.</summary>
/// <remarks>
/// <para>Immutable and thread-safe. One pass, linear in the input whatever the input; allocates nothing but the room that
/// the list of tokens needs.</para>
/// <para>The rules, in short. <b>Words</b> keep inner apostrophes (<c>O'Neill</c>) but part from clitics (<c>do|n't</c>,
/// <c>Iraq|'s</c>); keep the full stops of acronyms (<c>U.S.</c>, <c>a.m.</c>), of initials before a capital (<c>J.</c>)
/// and of listed abbreviations (<c>Mr.</c>); keep a full stop before a small letter (<c>example.com</c>).
/// <b>Hyphens</b> part words (<c>US|-|Iraqi</c>, <c>anti|-|IS</c>), except after a single first letter (<c>e-mail</c>,
/// <c>F-16</c>), after a listed prefix before a small letter (<c>co-operate</c>), and between a capital code and a number
/// (<c>COVID-19</c>); between digits they do not part (<c>2-1</c>, <c>2020-01-24</c>). <b>Numbers</b> keep the
/// separators between their digits and the letters right after them (<c>5,200</c>, <c>10:30</c>, <c>1/2</c>,
/// <c>21st</c>, <c>3bn</c>). <b>Currency signs</b> stand alone, with the capitals before them (<c>$|3</c>, <c>US$|3</c>).
/// <b>URLs, e-mail addresses, @names, #tags, emoji</b> are one token each. <b>Scripts without spaces</b>: a token a
/// character for Han, a token a run of one script for kana, Thai, Lao, Khmer and Burmese. Combining marks and joiners
/// stay with what they follow.</para>
/// </remarks>
public sealed class Tokenizer
{
    private readonly WordRules _words;

    /// <summary>Creates a tokenizer.</summary>
    /// <param name="options">What the language adds; null for nothing.</param>
    public Tokenizer(TokenizerOptions? options = null) => _words = new WordRules(options ?? new TokenizerOptions());

    /// <summary>Appends the tokens of a text to a list, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">The list; reuse it, cleared, to allocate nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokens"/> is null.</exception>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var position = 0;
        while (position < text.Length)
        {
            if (CharClass.At(text, position, out var length) == CharKind.Space)
            {
                position += length;
                continue;
            }

            var end = EndOfChunk(text, position, out var mayHoldFixed);
            if (mayHoldFixed)
            {
                TokenizeAroundFixed(text, position, end, tokens);
            }
            else
            {
                TokenizeRun(text, position, end, tokens);
            }

            position = end;
        }
    }

    /// <summary>The tokens of a text, in order.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A new list.</returns>
    public IReadOnlyList<Token> Tokenize(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>();
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Where the white space after a chunk begins, and whether an address, @name or #tag could be inside.</summary>
    private static int EndOfChunk(ReadOnlySpan<char> text, int start, out bool mayHoldFixed)
    {
        mayHoldFixed = false;
        var i = start;
        while (i < text.Length)
        {
            var kind = CharClass.At(text, i, out var length);
            if (kind == CharKind.Space)
            {
                break;
            }

            var c = text[i];
            mayHoldFixed |= c is '@' or '#' || (c is '/' or 'w' or 'W' && i > start && (text[i - 1] | 0x20) == (c | 0x20)); // also // and ww
            i += length;
        }

        return i;
    }

    private void TokenizeAroundFixed(ReadOnlySpan<char> text, int start, int end, List<Token> tokens)
    {
        while (start < end && FixedTokens.TryFind(text, start, end, out var found))
        {
            TokenizeRun(text, start, found.Start, tokens);
            tokens.Add(found);
            start = found.End;
        }

        TokenizeRun(text, start, end, tokens);
    }

    private void TokenizeRun(ReadOnlySpan<char> text, int start, int end, List<Token> tokens)
    {
        // The slice ends where the run does, so that no scan looks past it; what comes after only decides abbreviations.
        var run = text[..end];
        var i = start;
        while (i < end)
        {
            var kind = CharClass.At(run, i, out var length);
            switch (kind)
            {
                case CharKind.Letter:
                    i = _words.ScanWord(text, run, i, tokens);
                    break;
                case CharKind.Digit:
                    i = ScanNumber(run, i, tokens);
                    break;
                default:
                    i = ScanSign(run, i, kind, length, tokens);
                    break;
            }
        }
    }

    private static int ScanNumber(ReadOnlySpan<char> run, int start, List<Token> tokens)
    {
        var end = NumberRules.EndOfNumber(run, start);
        Add(tokens, start, end, TokenKind.Number);
        return end;
    }

    private int ScanSign(ReadOnlySpan<char> run, int start, CharKind kind, int length, List<Token> tokens)
    {
        var c = run[start];
        var end = start + length;
        TokenKind tokenKind;
        switch (kind)
        {
            case CharKind.Punctuation:
                if (c == '.' && NumberRules.StartsWithPoint(run, start))
                {
                    return ScanNumber(run, start, tokens);
                }

                if (CharClass.IsApostrophe(c))
                {
                    var word = _words.EndOfApostropheWord(run, start, tokens.Count > 0 ? tokens[^1].End : -1);
                    if (word > start)
                    {
                        Add(tokens, start, word, CharClass.IsAsciiDigit(run[start + 1]) ? TokenKind.Number : TokenKind.Word);
                        return word;
                    }
                }

                tokenKind = TokenKind.Punctuation;
                end = EndOfRepeated(run, start, end);
                break;
            case CharKind.Currency:
                tokenKind = TokenKind.Symbol;
                break;
            case CharKind.Symbol:
                tokenKind = TokenKind.Symbol;
                end = EndOfRepeated(run, start, end);
                break;
            case CharKind.Pictograph:
                end = start + StringInfo.GetNextTextElementLength(run[start..]);
                tokenKind = TokenKind.Emoji;
                break;
            case CharKind.Ideograph:
                tokenKind = TokenKind.Word;
                break;
            case CharKind.Unspaced:
                tokenKind = TokenKind.Word;
                end = EndOfScript(run, start, end);
                break;
            default:
                tokenKind = TokenKind.Other;
                break;
        }

        end = SkipExtend(run, end);
        Add(tokens, start, end, tokenKind);
        return end;
    }

    /// <summary>A run of full stops, dashes and the like is one token (an ellipsis, a rule); so are mixed ! and ?.</summary>
    private static int EndOfRepeated(ReadOnlySpan<char> run, int start, int end)
    {
        var c = run[start];
        if (c is '!' or '?')
        {
            while (end < run.Length && run[end] is '!' or '?')
            {
                end++;
            }
        }
        else if (c is '.' or '-' or '_' or '=' or '*' or '~' or '…' or '–' or '—')
        {
            while (end < run.Length && run[end] == c)
            {
                end++;
            }
        }

        return end;
    }

    private static int EndOfScript(ReadOnlySpan<char> run, int start, int end)
    {
        var script = CharClass.UnspacedScript(run[start]);
        while (end < run.Length)
        {
            var kind = CharClass.At(run, end, out var length);
            if (kind != CharKind.Extend && (kind != CharKind.Unspaced || CharClass.UnspacedScript(run[end]) != script))
            {
                break;
            }

            end += length;
        }

        return end;
    }

    /// <summary>Skips combining marks, joiners and other signs that belong to what stands before them.</summary>
    internal static int SkipExtend(ReadOnlySpan<char> run, int position)
    {
        while (position < run.Length && run[position] >= 128 && CharClass.At(run, position, out var length) == CharKind.Extend)
        {
            position += length;
        }

        return position;
    }

    internal static void Add(List<Token> tokens, int start, int end, TokenKind kind) => tokens.Add(new Token(start, end, kind));
}
