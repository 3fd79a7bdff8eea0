using System.Buffers;
using Entities.Text;

namespace Entities.Rules;

/// <summary>A tokenised document seen through a lexicon: for each token its classes, its shape and the name that starts there.</summary>
internal sealed class LexicalView : IDisposable
{
    private readonly TokenizedDocument _document;
    private readonly TokenView[] _tokens;
    private readonly int _count;

    private LexicalView(TokenizedDocument document, TokenView[] tokens, int count)
    {
        _document = document;
        _tokens = tokens;
        _count = count;
    }

    public string Text => _document.Text;

    public int Count => _count;

    public ReadOnlySpan<Token> Tokens => _document.Tokens;

    public ReadOnlySpan<Sentence> Sentences => _document.Sentences;

    public ref readonly TokenView this[int token] => ref _tokens[token];

    public ReadOnlySpan<char> TextOf(int token) => _document.Tokens[token].In(_document.Text);

    public static LexicalView Create(TokenizedDocument document, Lexicon lexicon)
    {
        var tokens = document.Tokens;
        var count = tokens.Length;
        var text = document.Text.AsSpan();
        var views = ArrayPool<TokenView>.Shared.Rent(Math.Max(count, 1));
        var words = ArrayPool<int>.Shared.Rent(Math.Max(count, 1));
        for (var i = 0; i < count; i++)
        {
            var slice = tokens[i].In(text);
            var kind = tokens[i].Kind;
            words[i] = kind == TokenKind.Punctuation && slice.Length == 1 && slice[0] is ',' or '.' ? -1 : lexicon.Words.Find(slice);
            views[i] = new TokenView
            {
                Kind = kind,
                Shape = kind == TokenKind.Word ? WordShapes.Of(slice) : WordShape.Uncased,
                Classes = lexicon.ClassesOf(words[i]),
            };
        }

        foreach (var sentence in document.Sentences)
        {
            MarkSentence(views.AsSpan(sentence.FirstToken, sentence.Length), sentence.EndToken);
        }

        var span = words.AsSpan(0, count);
        for (var i = 0; i < count; i++)
        {
            if (span[i] >= 0 && lexicon.Gazetteer.TryMatch(text, tokens, span[..views[i].SentenceEnd], i, out var match))
            {
                views[i].Name = match.Entry;
                views[i].NameEnd = match.EndToken;
            }
        }

        ArrayPool<int>.Shared.Return(words);
        return new LexicalView(document, views, count);
    }

    public void Dispose() => ArrayPool<TokenView>.Shared.Return(_tokens, clearArray: true);

    /// <summary>Marks the words where a capital says nothing: the first of the sentence, and all of one in capitals.</summary>
    private static void MarkSentence(Span<TokenView> sentence, int end)
    {
        int upper = 0, capitalised = 0, lower = 0;
        foreach (ref readonly var token in sentence)
        {
            upper += token.Shape == WordShape.Upper ? 1 : 0;
            capitalised += token.Shape is WordShape.Capitalized or WordShape.Mixed ? 1 : 0;
            lower += token.Shape == WordShape.Lower ? 1 : 0;
        }

        var allCaps = upper >= 2 && lower + capitalised < upper / 2;
        var starts = true;
        for (var i = 0; i < sentence.Length; i++)
        {
            ref var token = ref sentence[i];
            token.SentenceEnd = end;
            token.IsAllCapsSentence = allCaps;
            token.IsSentenceStart = starts;

            // A capital after an opening quote or a colon, or after a list's number, may be a sentence's as well.
            starts = starts && token.Kind is not (TokenKind.Word or TokenKind.Hashtag or TokenKind.Handle);
        }
    }
}

/// <summary>What the rules see of a token.</summary>
internal struct TokenView
{
    public ulong Classes;

    /// <summary>The longest name of the gazetteer that starts here; null if none does.</summary>
    public GazetteerEntry? Name;

    /// <summary>Index just past that name's last token.</summary>
    public int NameEnd;

    /// <summary>Index just past the sentence's last token.</summary>
    public int SentenceEnd;

    public TokenKind Kind;
    public WordShape Shape;
    public bool IsSentenceStart;
    public bool IsAllCapsSentence;

    /// <summary>Whether the word is written like a name: it has a capital.</summary>
    public readonly bool HasCapital => Shape is WordShape.Capitalized or WordShape.Upper or WordShape.Mixed;
}
