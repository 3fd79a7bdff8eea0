using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Entities.Corpora;

/// <summary>What the types of a corpus mean in another scheme: each one type, a set of types, or none.</summary>
/// <remarks>
/// <para>Immutable. It is written as a JSON object, one line a type:</para>
/// <code>
/// {
///   "PER": "PERSON",
///   "LOC": ["GPE", "LOC", "FAC"],
///   "MISC": ["O", "NORP", "EVENT"],
///   "genre": [],
///   "O": ["O", "NORP"]
/// }
/// </code>
/// <para>A set says that a mention bears one of its types. With <c>"O"</c> in a set it may also be no mention; an empty
/// set (or <c>"O"</c> alone) says that it is none. The line of <c>"O"</c> says what text outside any mention may be
/// (here: a nationality, which the corpus does not mark); without it, that text is no mention. Comments and trailing
/// commas are allowed.</para>
/// <para>A type that the map does not list is an error, not a guess.</para>
/// </remarks>
public sealed class TypeMap
{
    private readonly FrozenDictionary<EntityType, TypeSet>? _sets;
    private readonly string _name;

    /// <summary>Creates a map.</summary>
    /// <param name="sets">For each type of the corpus, what it means.</param>
    /// <param name="outside">What text outside any mention may be; null for no mention.</param>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is null.</exception>
    public TypeMap(IEnumerable<KeyValuePair<EntityType, TypeSet>> sets, TypeSet? outside = null)
        : this(sets?.ToFrozenDictionary() ?? throw new ArgumentNullException(nameof(sets)), outside ?? TypeSet.None, "the type map")
    {
    }

    internal TypeMap(FrozenDictionary<EntityType, TypeSet>? sets, TypeSet outside, string name)
    {
        _sets = sets;
        _name = name;
        Outside = outside;
        Sources = sets is null ? [] : [.. sets.Keys.Order()];
        Targets = sets is null ? [] : [.. sets.Values.SelectMany(static set => set.Types).Concat(outside.Types).Distinct().Order()];
    }

    /// <summary>The map that leaves every type as it is.</summary>
    public static TypeMap Identity { get; } = new(null, TypeSet.None, "the identity");

    /// <summary>Whether it is <see cref="Identity"/>.</summary>
    public bool IsIdentity => _sets is null;

    /// <summary>The types of the corpus that the map lists, in the order of their labels; none for <see cref="Identity"/>.</summary>
    public ImmutableArray<EntityType> Sources { get; }

    /// <summary>All types that the map maps to, in the order of their labels; none for <see cref="Identity"/>.</summary>
    public ImmutableArray<EntityType> Targets { get; }

    /// <summary>What text outside any mention of the corpus may be.</summary>
    public TypeSet Outside { get; }

    /// <summary>Reads a map from a file.</summary>
    /// <param name="path">A JSON file in UTF-8.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is not such a map; the message names file, line and what was expected.</exception>
    public static TypeMap Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return TypeMapReader.Read(File.ReadAllBytes(path), path);
    }

    /// <summary>Reads a map from JSON.</summary>
    /// <param name="json">The JSON in UTF-8.</param>
    /// <param name="name">What error messages call it: its file's name.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="InvalidDataException">It is not such a map; the message names it, the line and what was expected.</exception>
    public static TypeMap Parse(ReadOnlySpan<byte> json, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return TypeMapReader.Read(json, name);
    }

    /// <summary>What a mention of a type of the corpus may be.</summary>
    /// <param name="source">A type of the corpus.</param>
    /// <returns>The set of types; for <see cref="Identity"/> the type itself.</returns>
    /// <exception cref="InvalidDataException">The map does not list the type; the message says which it lists.</exception>
    public TypeSet Of(EntityType source)
    {
        if (_sets is null)
        {
            return new TypeSet([source], includesNone: false);
        }

        return _sets.TryGetValue(source, out var set)
            ? set
            : throw new InvalidDataException($"the type '{source}' is not in {_name}: expected one of {string.Join(", ", Sources)}");
    }
}
