namespace Entities.Values.Money;

/// <summary>Where a form of a currency is to be believed.</summary>
[Flags]
internal enum CurrencyTraits : byte
{
    None = 0,

    /// <summary>It is a word as well, so that the amount must look like money: <c>won</c>.</summary>
    NeedsAmount = 1,

    /// <summary>It is a weight as well: <c>pounds</c>.</summary>
    IsWeight = 2,

    /// <summary>It must touch the number: <c>5p</c>.</summary>
    GluedOnly = 4,

    /// <summary>It is a sign or code, which may stand before the amount.</summary>
    Sign = 8,

    /// <summary>It is not the main unit, so that it may follow an amount in that: <c>cents</c>.</summary>
    Minor = 16,

    /// <summary>Only in small letters: 50 Cent is a name.</summary>
    LowerOnly = 32,
}

/// <summary>A currency that a word or sign can stand for.</summary>
/// <param name="Code">The ISO 4217 code.</param>
/// <param name="Factor">What one of it is in the currency's main unit: 0.01 for a cent.</param>
/// <param name="Symbol">The exact form of a sign or code; null for a name, which may be written in any case.</param>
/// <param name="Traits">Where it is to be believed.</param>
internal sealed record CurrencySense(string Code, decimal Factor, string? Symbol, CurrencyTraits Traits)
{
    public bool Has(CurrencyTraits any) => (Traits & any) != 0;
}
