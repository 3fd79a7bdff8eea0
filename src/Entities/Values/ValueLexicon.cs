using Entities.Text;

namespace Entities.Values;

/// <summary>The words of a language that matter to values, with their meanings.</summary>
/// <remarks>Built once by the language, then only read: safe to use from any number of threads.</remarks>
internal sealed class ValueLexicon
{
    private readonly WordIndex _words = new();
    private readonly List<WordMeaning> _meanings = [];

    /// <summary>How plurals end; empty where that cannot be told from the end of a word.</summary>
    public string PluralEnding { get; init; } = "";

    /// <summary>How words end that only look like plurals.</summary>
    public string SingularEnding { get; init; } = "";

    /// <summary>The meaning of a word, to add to; made when it is not there yet. Only while the lexicon is built.</summary>
    public WordMeaning this[string word]
    {
        get
        {
            var number = _words.Add(word);
            if (number == _meanings.Count)
            {
                _meanings.Add(new WordMeaning());
            }

            return _meanings[number];
        }
    }

    /// <summary>The number of a word, adding it if need be: phrases are made of them.</summary>
    public int NumberOf(string word)
    {
        _ = this[word];
        return _words.Find(word);
    }

    /// <summary>The number of a word in any case, or -1 if the lexicon does not have it.</summary>
    public int Find(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The meaning of the word with a number that <see cref="Find"/> gave.</summary>
    public WordMeaning MeaningOf(int number) => number < 0 ? WordMeaning.None : _meanings[number];
}
