using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Entities.Text;

namespace Entities.Values;

/// <summary>A tokenised document with the meaning of each token: what value finders read.</summary>
/// <remarks>Pooled: dispose it when done. Indices are token indices; asking beyond either end is safe and finds nothing.</remarks>
internal sealed partial class ValueContext : IDisposable
{
    private const int LargestPooled = 1 << 16;

    private static readonly ConcurrentBag<ValueContext> s_pool = [];

    private Placed[] _tokens = new Placed[256];
    private TokenizedDocument _document = null!;
    private ValueLexicon _lexicon = null!;
    private string _text = "";

    private ValueContext()
    {
    }

    [Flags]
    private enum Place : byte
    {
        None = 0,
        StartsSentence = 1,
        StartsLine = 2,
        AfterSpace = 4,

        /// <summary>Its word is only a part of it: the letters of a token that has digits too.</summary>
        IsPart = 8,
    }

    /// <summary>The document.</summary>
    public TokenizedDocument Document => _document;

    /// <summary>The lexicon that gave the meanings.</summary>
    public ValueLexicon Lexicon => _lexicon;

    /// <summary>The document's text.</summary>
    public string Text => _text;

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first token that no value has taken yet: a modifier is looked for no further back.</summary>
    public int Floor { get; set; }

    /// <summary>The meaning of a token. For digits and letters in one token (<c>8pm</c>, <c>20km</c>, <c>USD5</c>), that of the letters.</summary>
    public WordMeaning this[int token]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)token < (uint)Count ? _tokens[token].Meaning : WordMeaning.None;
    }

    /// <summary>Looks up the words of a document.</summary>
    public static ValueContext Create(TokenizedDocument document, ValueLexicon lexicon)
    {
        var context = s_pool.TryTake(out var pooled) ? pooled : new ValueContext();
        context.Fill(document, lexicon);
        return context;
    }

    /// <summary>The number of a token's word in the lexicon, or -1: phrases are compared by it.</summary>
    public int WordAt(int token) => (uint)token < (uint)Count ? _tokens[token].Word : -1;

    /// <summary>Whether a token can play any of some parts.</summary>
    public bool Is(int token, WordRoles any) => (this[token].Roles & any) != 0;

    /// <summary>The characters of a token; empty beyond the ends.</summary>
    public ReadOnlySpan<char> TextOf(int token) => (uint)token < (uint)Count ? _tokens[token].Token.In(_text) : default;

    /// <summary>The token itself; empty beyond the ends.</summary>
    public Token TokenAt(int token) => (uint)token < (uint)Count ? _tokens[token].Token : default;

    /// <summary>What a token is made of; <see cref="TokenKind.Other"/> beyond the ends.</summary>
    public TokenKind KindOf(int token) => (uint)token < (uint)Count ? _tokens[token].Token.Kind : TokenKind.Other;

    /// <summary>The first character of a token; NUL beyond the ends.</summary>
    public char FirstCharOf(int token) => (uint)token < (uint)Count ? _text[_tokens[token].Token.Start] : '\0';

    /// <summary>Whether a token is exactly one given character.</summary>
    public bool IsChar(int token, char c) => (uint)token < (uint)Count && _tokens[token].Token.Length == 1 && _text[_tokens[token].Token.Start] == c;

    /// <summary>Whether a token begins a sentence, a headline or a list item; so does what lies beyond the ends.</summary>
    public bool StartsSentence(int token) => (uint)token >= (uint)Count || (_tokens[token].Place & Place.StartsSentence) != 0;

    /// <summary>Whether a token exists and belongs to the same sentence as the one before it.</summary>
    public bool Continues(int token) => (uint)token < (uint)Count && (_tokens[token].Place & Place.StartsSentence) == 0;

    /// <summary>Whether a line break (or the text's start) stands before a token.</summary>
    public bool StartsLine(int token) => (uint)token >= (uint)Count || (_tokens[token].Place & Place.StartsLine) != 0;

    /// <summary>Whether a token touches the one before it.</summary>
    public bool IsGlued(int token) => (uint)token < (uint)Count && (_tokens[token].Place & Place.AfterSpace) == 0;

    /// <summary>Whether a token has letters and digits, so that its meaning is that of the letters alone.</summary>
    public bool IsPart(int token) => (uint)token < (uint)Count && (_tokens[token].Place & Place.IsPart) != 0;

    /// <summary>Whether a token's first letter is a capital.</summary>
    public bool IsCapitalized(int token) => char.IsUpper(FirstCharOf(token));

    /// <summary>Whether a token is a word that begins with a small letter.</summary>
    public bool IsLower(int token) => char.IsLower(FirstCharOf(token));

    /// <summary>Whether a token is a hyphen or dash that touches both its neighbours.</summary>
    public bool IsGluedHyphen(int token) => Is(token, WordRoles.Hyphen) && IsGlued(token) && IsGlued(token + 1) && !StartsSentence(token);

    /// <summary>Whether a token is a hyphen between two words of one number, glued or, as in text split into words, spaced.</summary>
    public bool IsNumberHyphen(int token) =>
        IsGluedHyphen(token) || (Is(token, WordRoles.Hyphen) && Continues(token) && Continues(token + 1) && !IsGlued(token) && !IsGlued(token + 1));

    /// <summary>Gives the context back.</summary>
    public void Dispose()
    {
        _document = null!;
        _text = "";
        Forget();
        Array.Clear(_tokens, 0, Count);
        Count = 0;
        if (_tokens.Length <= LargestPooled)
        {
            s_pool.Add(this);
        }
    }

    /// <summary>Lets finders clear what they keep of a document.</summary>
    partial void Forget();

    private void Fill(TokenizedDocument document, ValueLexicon lexicon)
    {
        _document = document;
        _lexicon = lexicon;
        _text = document.Text;
        Floor = 0;
        var tokens = document.Tokens;
        Count = tokens.Length;
        if (_tokens.Length < Count)
        {
            _tokens = new Placed[Math.Max(Count, _tokens.Length * 2)];
        }

        var text = _text.AsSpan();
        var previousEnd = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            var characters = token.In(text);
            var place = PlaceAfter(text[previousEnd..token.Start], i == 0);
            var isNumber = token.Kind == TokenKind.Number;
            var word = lexicon.Find(isNumber ? Letters(characters) : characters);
            if (isNumber)
            {
                place |= Place.IsPart;
            }
            else if (word < 0 && token.Kind == TokenKind.Word && characters.ContainsAnyInRange('0', '9'))
            {
                word = lexicon.Find(LettersBefore(characters));
                place |= Place.IsPart;
            }

            _tokens[i] = new Placed(token, word, lexicon.MeaningOf(word), place);
            previousEnd = token.End;
        }

        foreach (var sentence in document.Sentences)
        {
            _tokens[sentence.FirstToken].Place |= Place.StartsSentence;
        }
    }

    private static Place PlaceAfter(ReadOnlySpan<char> gap, bool first) =>
        first ? Place.StartsLine | Place.AfterSpace
        : gap.IsEmpty ? Place.None
        : gap.ContainsAny('\n', '\r') ? Place.StartsLine | Place.AfterSpace : Place.AfterSpace;

    /// <summary>What comes after the digits and separators that a number token starts with.</summary>
    private static ReadOnlySpan<char> Letters(ReadOnlySpan<char> number)
    {
        var i = 0;
        while (i < number.Length && !char.IsLetter(number[i]))
        {
            i++;
        }

        return number[i..];
    }

    /// <summary>What comes before the first digit of a word: the code of <c>USD3.14</c>.</summary>
    private static ReadOnlySpan<char> LettersBefore(ReadOnlySpan<char> word) => word[..word.IndexOfAnyInRange('0', '9')];

    private record struct Placed(Token Token, int Word, WordMeaning Meaning, Place Place);
}
