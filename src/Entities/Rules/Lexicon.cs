using Entities.Text;

namespace Entities.Rules;

/// <summary>What a language knows about words and phrases: classes of single words, and a gazetteer of names. Immutable.</summary>
/// <remarks>Both number their words alike, so that a token is looked up once.</remarks>
internal sealed class Lexicon
{
    private readonly ulong[] _classes;

    public Lexicon(Gazetteer gazetteer, ulong[] classes)
    {
        Gazetteer = gazetteer;
        _classes = classes;
    }

    public Gazetteer Gazetteer { get; }

    public WordIndex Words => Gazetteer.Words;

    /// <summary>The classes of a word, as the bits of the language's own enumeration.</summary>
    public ulong ClassesOf(int word) => (uint)word < (uint)_classes.Length ? _classes[word] : 0;

    /// <summary>Collects a lexicon. Not thread-safe.</summary>
    internal sealed class Builder(Tokenizer tokenizer)
    {
        private readonly WordIndex _words = new();
        private ulong[] _classes = new ulong[1024];
        private GazetteerBuilder? _names;

        public GazetteerBuilder Names => _names ??= new GazetteerBuilder(tokenizer, _words);

        /// <summary>Gives a single word a class, whatever its case.</summary>
        public void AddClass(ReadOnlySpan<char> word, ulong classes)
        {
            var number = _words.Add(word);
            if (number >= _classes.Length)
            {
                Array.Resize(ref _classes, Math.Max(number + 1, _classes.Length * 2));
            }

            _classes[number] |= classes;
        }

        public Lexicon Build() => new(Names.Build(), _classes);
    }
}
