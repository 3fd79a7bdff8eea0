using System.Buffers;
using Entities.Text;

namespace Entities.Rules;

/// <summary>A tokenised document seen through a lexicon: for each token its classes, its shape and the name that starts there.</summary>
internal sealed class LexicalView : IDisposable
{
    private readonly TokenizedDocument _document;
    private readonly TokenView[] _tokens;
    private readonly ulong[] _classesOfSentences;
    private readonly int _count;

    private LexicalView(TokenizedDocument document, TokenView[] tokens, ulong[] classesOfSentences, int count)
    {
        _document = document;
        _tokens = tokens;
        _classesOfSentences = classesOfSentences;
        _count = count;
    }

    public string Text => _document.Text;

    public int Count => _count;

    public ReadOnlySpan<Token> Tokens => _document.Tokens;

    public ReadOnlySpan<Sentence> Sentences => _document.Sentences;

    public ref readonly TokenView this[int token] => ref _tokens[token];

    public ReadOnlySpan<char> TextOf(int token) => _document.Tokens[token].In(_document.Text);

    /// <summary>All the classes that the words of a sentence have.</summary>
    public ulong ClassesIn(int sentence) => _classesOfSentences[sentence];

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
                Classes = lexicon.ClassesOf(words[i]),
            };
            views[i].SetShape(kind == TokenKind.Word ? WordShapes.Of(slice) : WordShape.Uncased);
        }

        var sentences = document.Sentences;
        var classes = ArrayPool<ulong>.Shared.Rent(Math.Max(sentences.Length, 1));
        for (var i = 0; i < sentences.Length; i++)
        {
            classes[i] = MarkSentence(views.AsSpan(sentences[i].FirstToken, sentences[i].Length), sentences[i].EndToken);
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
        return new LexicalView(document, views, classes, count);
    }

    public void Dispose()
    {
        ArrayPool<TokenView>.Shared.Return(_tokens, clearArray: true);
        ArrayPool<ulong>.Shared.Return(_classesOfSentences);
    }

    /// <summary>Marks the words where a capital says nothing: the first of the sentence, and all of one in capitals; gives all classes.</summary>
    private static ulong MarkSentence(Span<TokenView> sentence, int end)
    {
        var classes = 0UL;
        int upper = 0, capitalised = 0, lower = 0;
        foreach (ref readonly var token in sentence)
        {
            classes |= token.Classes;
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

        return classes;
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
    public bool IsSentenceStart;
    public bool IsAllCapsSentence;

    public WordShape Shape { get; private set; }

    /// <summary>The shape as a set of one, to compare with what a pattern may start with.</summary>
    public TokenShapes Shapes { get; private set; }

    /// <summary>Whether the word is written like a name: it has a capital.</summary>
    public readonly bool HasCapital => Shapes == TokenShapes.Capital;

    public static TokenShapes ShapesOf(WordShape shape) => shape switch
    {
        WordShape.Lower => TokenShapes.Small,
        WordShape.Uncased => TokenShapes.Other,
        _ => TokenShapes.Capital,
    };

    public void SetShape(WordShape shape)
    {
        Shape = shape;
        Shapes = ShapesOf(shape);
    }
}

/// <summary>Sets of the shapes that patterns tell tokens apart by.</summary>
[Flags]
internal enum TokenShapes : byte
{
    None = 0,

    /// <summary>Words with a capital.</summary>
    Capital = 1,

    /// <summary>Words in small letters.</summary>
    Small = 2,

    /// <summary>Numbers, punctuation, and words of scripts without case.</summary>
    Other = 4,

    All = Capital | Small | Other,
}
