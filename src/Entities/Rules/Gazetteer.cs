using System.Buffers;
using System.Runtime.InteropServices;
using Entities.Text;

namespace Entities.Rules;

/// <summary>Finds many phrases in one pass over the tokens of a document. Immutable and thread-safe.</summary>
/// <remarks>
/// <para>A trie over word numbers: from each token it follows the words that come as long as some phrase goes on, and
/// keeps the longest one that ends there in an accepted case. A phrase matches whole tokens only. The work is
/// proportional to the number of tokens, times the length of the longest phrase at worst.</para>
/// <para>Where one phrase was added several times, the entry added first whose case matches wins.</para>
/// </remarks>
public sealed class Gazetteer
{
    private const int Root = 0;

    private readonly Dictionary<long, int> _children; // (node, word) -> node, below the first level
    private readonly int[] _rootChildren; // word -> node, or 0
    private readonly int[] _firstEntryOf; // node -> index into _entries, or -1
    private readonly Terminal[] _terminals;

    internal Gazetteer(WordIndex words, Dictionary<long, int> children, int[] rootChildren, int[] firstEntryOf, Terminal[] terminals)
    {
        Words = words;
        _children = children;
        _rootChildren = rootChildren;
        _firstEntryOf = firstEntryOf;
        _terminals = terminals;
    }

    internal static Gazetteer Empty { get; } = new(new WordIndex(), [], [], [-1], []);

    /// <summary>Number of phrases, counted once for each time one was added.</summary>
    public int Count => _terminals.Length;

    internal WordIndex Words { get; }

    /// <summary>Starts a gazetteer.</summary>
    /// <param name="tokenizer">Splits the phrases: it must be the one that splits the documents.</param>
    /// <returns>A builder.</returns>
    public static GazetteerBuilder CreateBuilder(Tokenizer tokenizer) => new(tokenizer, new WordIndex());

    /// <summary>Appends the longest matches of a document from left to right, none overlapping another.</summary>
    /// <param name="document">The tokenised document.</param>
    /// <param name="matches">Where to add.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Find(TokenizedDocument document, List<GazetteerMatch> matches)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(matches);
        var tokens = document.Tokens;
        var pooled = ArrayPool<int>.Shared.Rent(tokens.Length);
        var words = pooled.AsSpan(0, tokens.Length);
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Words.Find(tokens[i].In(document.Text));
        }

        for (var i = 0; i < words.Length;)
        {
            if (TryMatch(document.Text, tokens, words, i, out var match))
            {
                matches.Add(match);
                i = match.EndToken;
            }
            else
            {
                i++;
            }
        }

        ArrayPool<int>.Shared.Return(pooled);
    }

    /// <summary>The longest match that starts at a token, if there is one.</summary>
    internal bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> words, int first, out GazetteerMatch match)
    {
        match = default;
        var word = words[first];
        if ((uint)word >= (uint)_rootChildren.Length)
        {
            return false;
        }

        var node = _rootChildren[word];
        var end = first + 1;
        var found = false;
        while (node != Root)
        {
            for (var terminal = _firstEntryOf[node]; terminal >= 0; terminal = _terminals[terminal].Next)
            {
                if (Accepts(_terminals[terminal], text, tokens[first..end]))
                {
                    match = new GazetteerMatch(first, end, _terminals[terminal].Entry);
                    found = true;
                    break;
                }
            }

            if (end == words.Length || words[end] < 0)
            {
                break;
            }

            node = _children.GetValueOrDefault(Key(node, words[end]));
            end++;
        }

        return found;
    }

    internal static long Key(int node, int word) => ((long)node << 32) | (uint)word;

    private static bool Accepts(in Terminal terminal, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        if (terminal.Case == CaseMatch.Any)
        {
            return true;
        }

        // Compare in the text's own spacing: white space in the phrase stands for any between tokens.
        var phrase = terminal.Phrase.AsSpan();
        var asWritten = true;
        var upper = terminal.Case == CaseMatch.AsWrittenOrUpper;
        var position = 0;
        foreach (var token in tokens)
        {
            while (position < phrase.Length && char.IsWhiteSpace(phrase[position]))
            {
                position++;
            }

            foreach (var c in token.In(text))
            {
                var expected = phrase[position++];
                asWritten &= c == expected || (CharClass.IsApostrophe(c) && CharClass.IsApostrophe(expected));
                upper &= !char.IsLower(c);
            }

            if (!asWritten && !upper)
            {
                return false;
            }
        }

        return true;
    }

    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Terminal(string Phrase, CaseMatch Case, GazetteerEntry Entry, int Next);
}
