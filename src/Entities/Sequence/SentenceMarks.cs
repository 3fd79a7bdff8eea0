using Entities.Text;

namespace Entities.Sequence;

/// <summary>What is marked on a token by a look at its whole sentence.</summary>
/// <param name="Phrase">Listed phrases of several words: bit 3 class + position (0 first, 1 inside, 2 last).</param>
/// <param name="Quote">0 outside quotes; else 1 + place in a short quoted stretch: first, inside, last, only; 5 in a long one; 6 in brackets.</param>
internal readonly record struct TokenMarks(ulong Phrase, byte Quote);

/// <summary>Marks the tokens of a sentence: listed phrases, quotes, brackets; and tells how the sentence is written.</summary>
internal static class SentenceMarks
{
    private const int ShortQuote = 10;

    /// <summary>Fills the marks of a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The sentence's tokens.</param>
    /// <param name="words">The sentence's words.</param>
    /// <param name="phrases">The listed phrases.</param>
    /// <param name="marks">One a token.</param>
    public static void Fill(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, PhraseClasses phrases, Span<TokenMarks> marks)
    {
        marks.Clear();
        MarkQuotes(text, tokens, marks);
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i].Phrase & PhraseClasses.Continues) != 0)
            {
                MarkPhrase(words[i..], phrases, marks[i..]);
            }
        }
    }

    /// <summary>How a sentence is written, by its words of more than three letters.</summary>
    public static SentenceCasing CasingOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        int lower = 0, upper = 0, initial = 0, shortLower = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            var word = token.In(text);
            var first = word[0];
            if (char.IsLower(first))
            {
                lower += word.Length > 3 ? 1 : 0;
                shortLower++;
            }
            else if (char.IsUpper(first) && word.Length > 1)
            {
                if (char.IsUpper(word[1]) && char.IsUpper(word[^1]))
                {
                    upper++;
                }
                else
                {
                    initial += word.Length > 3 ? 1 : 0;
                }
            }
        }

        return upper >= 2 && shortLower + initial <= upper / 3 ? SentenceCasing.Upper
            : initial >= 4 && lower <= initial / 5 ? SentenceCasing.Title
            : SentenceCasing.Normal;
    }

    private static void MarkPhrase(ReadOnlySpan<Word> words, PhraseClasses phrases, Span<TokenMarks> marks)
    {
        var phrase = PhraseClasses.Append(0, words[0].Lower);
        var (classes, length) = (0u, 0);
        for (var i = 1; i < words.Length; i++)
        {
            phrase = PhraseClasses.Append(phrase, words[i].Lower);
            var found = phrases.Find(phrase);
            if ((found & ~PhraseClasses.Continues) != 0)
            {
                (classes, length) = (found & ~PhraseClasses.Continues, i + 1);
            }

            if ((found & PhraseClasses.Continues) == 0)
            {
                break;
            }
        }

        if (length == 0 || !(words[0].HasCapital || words[length - 1].HasCapital))
        {
            return;
        }

        for (; classes != 0; classes &= classes - 1)
        {
            var bit = 3 * System.Numerics.BitOperations.TrailingZeroCount(classes);
            for (var i = 0; i < length; i++)
            {
                var position = i == 0 ? 0 : i == length - 1 ? 2 : 1;
                marks[i] = marks[i] with { Phrase = marks[i].Phrase | (1UL << (bit + position)) };
            }
        }
    }

    private static void MarkQuotes(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<TokenMarks> marks)
    {
        int quote = -1, bracket = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Punctuation or TokenKind.Symbol))
            {
                continue;
            }

            switch (text[tokens[i].Start])
            {
                case '“' or '«' or '`':
                    quote = i;
                    break;
                case '"' or '”' or '»' or '\'' when tokens[i].Length == 1 || i > 0:
                    if (quote >= 0)
                    {
                        MarkStretch(marks, quote + 1, i);
                        quote = -1;
                    }
                    else if (text[tokens[i].Start] == '"')
                    {
                        quote = i;
                    }

                    break;
                case '(' or '[':
                    bracket = i;
                    break;
                case ')' or ']' when bracket >= 0:
                    for (var k = bracket + 1; k < i; k++)
                    {
                        marks[k] = marks[k].Quote == 0 ? marks[k] with { Quote = 6 } : marks[k];
                    }

                    bracket = -1;
                    break;
            }
        }
    }

    private static void MarkStretch(Span<TokenMarks> marks, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var place = end - start > ShortQuote ? 5
                : end - start == 1 ? 4
                : i == start ? 1 : i == end - 1 ? 3 : 2;
            marks[i] = marks[i] with { Quote = (byte)place };
        }
    }
}
