using Entities.Values.Temporal;

namespace Entities.Values;

/// <summary>How ambiguous values are read. Immutable; the defaults are those of international news in English.</summary>
public sealed record ValueOptions
{
    /// <summary>The options that hold when none are given.</summary>
    public static ValueOptions Default { get; } = new();

    /// <summary>What signs and names that several currencies share stand for.</summary>
    public CurrencyDefaults Currencies { get; init; } = new();

    /// <summary>How dates and times that could be several are read.</summary>
    public TemporalOptions Times { get; init; } = TemporalOptions.Default;
}

/// <summary>The ISO 4217 codes that signs and names shared by several currencies stand for. Immutable.</summary>
/// <remarks>
/// They hold where nothing more exact stands in the text: <c>A$5</c> and <c>5 Australian dollars</c> are AUD whatever
/// <see cref="Dollar"/> says.
/// </remarks>
public sealed record CurrencyDefaults
{
    /// <summary><c>$</c>, <c>dollar</c>, <c>buck</c>, <c>cent</c>, <c>dime</c>; <c>USD</c> by default.</summary>
    public string Dollar { get; init; } = "USD";

    /// <summary><c>£</c>, <c>pound</c> where it is money, <c>penny</c>, <c>pence</c>, <c>5p</c>; <c>GBP</c> by default.</summary>
    public string Pound { get; init; } = "GBP";

    /// <summary><c>¥</c>; <c>JPY</c> by default.</summary>
    public string YenSign { get; init; } = "JPY";

    /// <summary><c>kr</c>, <c>crown</c>; <c>SEK</c> by default.</summary>
    public string Kr { get; init; } = "SEK";

    /// <summary><c>krone</c>, <c>kroner</c>; <c>NOK</c> by default.</summary>
    public string Krone { get; init; } = "NOK";

    /// <summary><c>Rs</c>, <c>rupee</c>; <c>INR</c> by default.</summary>
    public string Rupee { get; init; } = "INR";

    /// <summary><c>peso</c>; <c>MXN</c> by default.</summary>
    public string Peso { get; init; } = "MXN";

    /// <summary><c>franc</c>; <c>CHF</c> by default.</summary>
    public string Franc { get; init; } = "CHF";

    /// <summary><c>dinar</c>; <c>IQD</c> by default.</summary>
    public string Dinar { get; init; } = "IQD";

    /// <summary><c>riyal</c>; <c>SAR</c> by default.</summary>
    public string Riyal { get; init; } = "SAR";

    /// <summary><c>shilling</c>; <c>KES</c> by default.</summary>
    public string Shilling { get; init; } = "KES";

    /// <summary><c>grand</c>, a thousand of it; <c>USD</c> by default.</summary>
    public string Grand { get; init; } = "USD";
}
