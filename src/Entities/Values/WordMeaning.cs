namespace Entities.Values;

/// <summary>All that a word can mean to the value finders, looked up once a token.</summary>
/// <remarks>
/// One word may mean many things (<c>second</c>, <c>may</c>, <c>quarter</c>); the finders decide by context which. Filled
/// while a <see cref="ValueLexicon"/> is built, and only read afterwards. The class is partial so that each kind of value
/// keeps its own fields beside its finder.
/// </remarks>
internal sealed partial class WordMeaning
{
    /// <summary>The meaning of every word that the lexicon does not know.</summary>
    public static WordMeaning None { get; } = new();

    public WordRoles Roles { get; set; }

    /// <summary>The number, for the roles of <see cref="WordRoles.NumberWord"/>, <see cref="WordRoles.Vague"/> and <see cref="WordRoles.Few"/>.</summary>
    public decimal Number { get; set; }

    /// <summary>What digits are multiplied by, for <see cref="WordRoles.ScaleSuffix"/>.</summary>
    public decimal SuffixScale { get; set; }

    /// <summary>The place in an order, for <see cref="WordRoles.Ordinal"/>.</summary>
    public int Ordinal { get; set; }

    /// <summary>Into how many parts, for <see cref="WordRoles.Fraction"/>.</summary>
    public int Denominator { get; set; }

    public bool Is(WordRoles any) => (Roles & any) != 0;
}
