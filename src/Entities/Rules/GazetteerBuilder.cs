using Entities.Text;

namespace Entities.Rules;

/// <summary>Collects the phrases of a <see cref="Gazetteer"/>. Not thread-safe.</summary>
public sealed class GazetteerBuilder
{
    private readonly Tokenizer _tokenizer;
    private readonly WordIndex _words;
    private readonly Dictionary<long, int> _children = [];
    private readonly List<int> _rootChildren = [];
    private readonly List<int> _firstEntryOf = [-1];
    private readonly List<Gazetteer.Terminal> _terminals = [];
    private readonly List<Token> _tokens = [];

    internal GazetteerBuilder(Tokenizer tokenizer, WordIndex words)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        _tokenizer = tokenizer;
        _words = words;
    }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase as it is usually written; it may have any number of words.</param>
    /// <param name="entry">What it stands for.</param>
    /// <param name="match">Which ways of writing it are accepted.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The phrase holds nothing but white space.</exception>
    public GazetteerBuilder Add(string phrase, GazetteerEntry entry, CaseMatch match = CaseMatch.AsWrittenOrUpper)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(entry);
        _tokens.Clear();
        _tokenizer.Tokenize(phrase, _tokens);
        if (_tokens.Count == 0)
        {
            throw new ArgumentException("A gazetteer's phrase needs at least one word.", nameof(phrase));
        }

        var node = 0;
        foreach (var token in _tokens)
        {
            node = Child(node, _words.Add(token.In(phrase)));
        }

        // Entries of one phrase are a list in the order they were added.
        var index = _terminals.Count;
        _terminals.Add(new Gazetteer.Terminal(phrase, match, entry, -1));
        if (_firstEntryOf[node] < 0)
        {
            _firstEntryOf[node] = index;
        }
        else
        {
            var last = _firstEntryOf[node];
            while (_terminals[last].Next >= 0)
            {
                last = _terminals[last].Next;
            }

            _terminals[last] = _terminals[last] with { Next = index };
        }

        return this;
    }

    /// <summary>Adds several phrases for one type, with the default case rule.</summary>
    /// <param name="type">The type of their mentions.</param>
    /// <param name="phrases">The phrases.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrases"/> is null.</exception>
    public GazetteerBuilder Add(EntityType type, params IEnumerable<string> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var entry = new GazetteerEntry(type);
        foreach (var phrase in phrases)
        {
            Add(phrase, entry);
        }

        return this;
    }

    /// <summary>Makes the gazetteer; the builder must not be used after.</summary>
    /// <returns>An immutable gazetteer.</returns>
    public Gazetteer Build() => new(_words, _children, [.. _rootChildren], [.. _firstEntryOf], [.. _terminals]);

    private int Child(int node, int word)
    {
        if (node == 0)
        {
            while (_rootChildren.Count <= word)
            {
                _rootChildren.Add(0);
            }

            return _rootChildren[word] != 0 ? _rootChildren[word] : _rootChildren[word] = NewNode();
        }

        ref var child = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_children, Gazetteer.Key(node, word), out var exists);
        return exists ? child : child = NewNode();
    }

    private int NewNode()
    {
        _firstEntryOf.Add(-1);
        return _firstEntryOf.Count - 1;
    }
}
