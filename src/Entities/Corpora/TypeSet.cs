using System.Collections.Immutable;

namespace Entities.Corpora;

/// <summary>The types that a stretch of text may have, when a corpus does not say which: partial annotation.</summary>
/// <remarks>Immutable. Of a mention of a corpus's <c>LOC</c> it may say: a GPE, a LOC or a FAC, but something.</remarks>
public sealed class TypeSet
{
    /// <summary>Creates a set.</summary>
    /// <param name="types">The types, in any order; a second of the same is dropped.</param>
    /// <param name="includesNone">Whether it may also be no mention at all.</param>
    public TypeSet(ImmutableArray<EntityType> types, bool includesNone)
    {
        Types = [.. types.Distinct()];
        IncludesNone = includesNone;
    }

    /// <summary>No type: the text is no mention.</summary>
    public static TypeSet None { get; } = new([], includesNone: true);

    /// <summary>The types, in the order given.</summary>
    public ImmutableArray<EntityType> Types { get; }

    /// <summary>Whether the text may also be no mention at all (<c>O</c> in a type map).</summary>
    public bool IncludesNone { get; }

    /// <summary>Whether a type is one of them.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(EntityType type) => Types.Contains(type);

    /// <summary>The set as a type map writes it: <c>O|NORP</c>.</summary>
    /// <returns>The labels.</returns>
    public override string ToString() =>
        string.Join('|', (IncludesNone ? ["O"] : Array.Empty<string>()).Concat(Types.Select(static type => type.Label)));
}
