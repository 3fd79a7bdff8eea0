using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Entities;

/// <summary>The type of an entity: an open label, with the 18 types of the annotation guide as well-known values.</summary>
/// <remarks>
/// Labels are compared ordinally and case counts, so a user's own types (<c>new EntityType("DRUG")</c>) stand beside
/// the well-known ones. The 18 are those of OntoNotes 5 (Weischedel et al. 2013), with boundaries as the README says.
/// </remarks>
public readonly struct EntityType : IEquatable<EntityType>, IComparable<EntityType>
{
    private readonly string? _label;

    /// <summary>Creates a type with a label of one's own.</summary>
    /// <param name="label">The label; not empty, and without white space, so that every exchange format can carry it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="label"/> is empty or has white space in it.</exception>
    public EntityType(string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(label);
        foreach (var c in label)
        {
            if (char.IsWhiteSpace(c))
            {
                throw new ArgumentException($"The entity type '{label}' has white space in it.", nameof(label));
            }
        }

        _label = label;
    }

    /// <summary>People, real or fictional, and families.</summary>
    public static EntityType Person { get; } = new("PERSON");

    /// <summary>Nationalities, ethnic, religious and political affiliations.</summary>
    public static EntityType Norp { get; } = new("NORP");

    /// <summary>Built structures: airports, bridges, roads, bases, prisons, stadiums.</summary>
    public static EntityType Facility { get; } = new("FAC");

    /// <summary>Companies, agencies, institutions, parties, armed groups, teams, media.</summary>
    public static EntityType Organization { get; } = new("ORG");

    /// <summary>Populated or administered places: countries, states, provinces, cities, districts.</summary>
    public static EntityType Gpe { get; } = new("GPE");

    /// <summary>Other geography: continents, regions, seas, rivers, mountains.</summary>
    public static EntityType Location { get; } = new("LOC");

    /// <summary>Named things made: vehicles, weapons, medicines, software.</summary>
    public static EntityType Product { get; } = new("PRODUCT");

    /// <summary>Named wars, battles, storms, sports events, summits.</summary>
    public static EntityType Event { get; } = new("EVENT");

    /// <summary>Titles of books, films, songs, programmes; prizes.</summary>
    public static EntityType WorkOfArt { get; } = new("WORK_OF_ART");

    /// <summary>Named laws and treaties.</summary>
    public static EntityType Law { get; } = new("LAW");

    /// <summary>Named languages.</summary>
    public static EntityType Language { get; } = new("LANGUAGE");

    /// <summary>Absolute or relative dates, periods of a day or more, and ages.</summary>
    public static EntityType Date { get; } = new("DATE");

    /// <summary>Times and periods of less than a day.</summary>
    public static EntityType Time { get; } = new("TIME");

    /// <summary>Percentages, with the word or sign.</summary>
    public static EntityType Percent { get; } = new("PERCENT");

    /// <summary>Amounts of money, with the currency.</summary>
    public static EntityType Money { get; } = new("MONEY");

    /// <summary>Measures with a unit.</summary>
    public static EntityType Quantity { get; } = new("QUANTITY");

    /// <summary>Ordinal numbers.</summary>
    public static EntityType Ordinal { get; } = new("ORDINAL");

    /// <summary>Other numbers, in digits or words.</summary>
    public static EntityType Cardinal { get; } = new("CARDINAL");

    /// <summary>The 18 well-known types, names first, then values.</summary>
    public static ImmutableArray<EntityType> WellKnown { get; } =
    [
        Person, Norp, Facility, Organization, Gpe, Location, Product, Event, WorkOfArt, Law, Language,
        Date, Time, Percent, Money, Quantity, Ordinal, Cardinal,
    ];

    /// <summary>The label, for example <c>PERSON</c>; empty for <c>default(EntityType)</c>.</summary>
    public string Label => _label ?? "";

    /// <summary>Finds a well-known type by its label, in any case.</summary>
    /// <param name="label">A label such as <c>ORG</c> or <c>org</c>.</param>
    /// <param name="type">The type, when there is one.</param>
    /// <returns>Whether the label is one of the 18.</returns>
    public static bool TryGetWellKnown([NotNullWhen(true)] string? label, out EntityType type)
    {
        foreach (var candidate in WellKnown)
        {
            if (string.Equals(candidate.Label, label, StringComparison.OrdinalIgnoreCase))
            {
                type = candidate;
                return true;
            }
        }

        type = default;
        return false;
    }

    /// <summary>Whether the type is one of the seven value types (DATE to CARDINAL) rather than a name.</summary>
    public bool IsValue => this == Date || this == Time || this == Percent || this == Money || this == Quantity
        || this == Ordinal || this == Cardinal;

    /// <inheritdoc/>
    public bool Equals(EntityType other) => string.Equals(Label, other.Label, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntityType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Label, StringComparison.Ordinal);

    /// <summary>Orders types by label, ordinally.</summary>
    /// <param name="other">The type to compare with.</param>
    /// <returns>Less than, equal to or more than zero.</returns>
    public int CompareTo(EntityType other) => string.CompareOrdinal(Label, other.Label);

    /// <summary>The label.</summary>
    /// <returns>The same as <see cref="Label"/>.</returns>
    public override string ToString() => Label;

    /// <summary>Whether two types have the same label.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EntityType left, EntityType right) => left.Equals(right);

    /// <summary>Whether two types have different labels.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EntityType left, EntityType right) => !left.Equals(right);

    /// <summary>Whether one type's label stands before the other's.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(EntityType left, EntityType right) => left.CompareTo(right) < 0;

    /// <summary>Whether one type's label stands before the other's, or is the same.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(EntityType left, EntityType right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one type's label stands after the other's.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(EntityType left, EntityType right) => left.CompareTo(right) > 0;

    /// <summary>Whether one type's label stands after the other's, or is the same.</summary>
    /// <param name="left">One type.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(EntityType left, EntityType right) => left.CompareTo(right) >= 0;
}
