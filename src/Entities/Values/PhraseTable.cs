namespace Entities.Values;

/// <summary>Phrases of one or more words, each with what it stands for; matched by word number, forward or backward.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
/// <remarks>Built with the lexicon, then only read. A match takes the longest phrase.</remarks>
internal sealed class PhraseTable<T>
{
    private readonly ValueLexicon _lexicon;
    private readonly Dictionary<int, List<Phrase>> _byFirst = [];
    private readonly Dictionary<int, List<Phrase>> _byLast = [];

    public PhraseTable(ValueLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Adds a phrase, its words parted by single spaces. Only while the lexicon is built.</summary>
    public void Add(string phrase, T meaning)
    {
        var words = phrase.Split(' ').Select(_lexicon.NumberOf).ToArray();
        Insert(_byFirst, words[0], new Phrase(words, meaning));
        Insert(_byLast, words[^1], new Phrase(words, meaning));
    }

    /// <summary>The longest phrase that begins at a token, within its sentence.</summary>
    public bool TryMatch(ValueContext context, int token, out int end, out T meaning)
    {
        if (_byFirst.TryGetValue(context.WordAt(token), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                if (Matches(context, token, phrase.Words))
                {
                    end = token + phrase.Words.Length;
                    meaning = phrase.Meaning;
                    return true;
                }
            }
        }

        end = token;
        meaning = default!;
        return false;
    }

    /// <summary>The phrase that is one word alone, by the word's number.</summary>
    public bool TryGetWord(int word, out T meaning)
    {
        if (_byFirst.TryGetValue(word, out var phrases) && phrases[^1].Words.Length == 1)
        {
            meaning = phrases[^1].Meaning;
            return true;
        }

        meaning = default!;
        return false;
    }

    /// <summary>The longest phrase that ends just before a token, within its sentence and not before a floor.</summary>
    public bool TryMatchBefore(ValueContext context, int token, int floor, out int start, out T meaning)
    {
        if (token > floor && context.Continues(token) && _byLast.TryGetValue(context.WordAt(token - 1), out var phrases))
        {
            foreach (var phrase in phrases)
            {
                start = token - phrase.Words.Length;
                if (start >= floor && Matches(context, start, phrase.Words))
                {
                    meaning = phrase.Meaning;
                    return true;
                }
            }
        }

        start = token;
        meaning = default!;
        return false;
    }

    private static bool Matches(ValueContext context, int token, int[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (context.WordAt(token + i) != words[i] || (i > 0 && context.StartsSentence(token + i)) || context.IsPart(token + i))
            {
                return false;
            }
        }

        return true;
    }

    private static void Insert(Dictionary<int, List<Phrase>> table, int key, Phrase phrase)
    {
        if (!table.TryGetValue(key, out var phrases))
        {
            table[key] = phrases = [];
        }

        // Longest first, and of two as long the first added.
        var at = phrases.FindIndex(other => other.Words.Length < phrase.Words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, phrase);
    }

    private sealed record Phrase(int[] Words, T Meaning);
}
