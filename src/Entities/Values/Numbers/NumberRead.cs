namespace Entities.Values.Numbers;

/// <summary>How a number was written.</summary>
[Flags]
internal enum NumberForms : ushort
{
    None = 0,

    /// <summary>Has digits.</summary>
    Digits = 1,

    /// <summary>Has number words.</summary>
    Words = 2,

    /// <summary>Goes from <see cref="NumberRead.Value"/> to <see cref="NumberRead.High"/>.</summary>
    Range = 4,

    /// <summary>A plural or the like, of which only the lowest meaning is known: <c>dozens</c>, <c>several hundred</c>.</summary>
    Vague = 8,

    /// <summary>A fraction: <c>1/2</c>, <c>½</c>, <c>two-thirds</c>, <c>half</c>.</summary>
    Fraction = 16,

    /// <summary>Has a decimal point.</summary>
    Decimal = 32,

    /// <summary>Has separators between groups of digits.</summary>
    Grouped = 64,

    /// <summary>Has a word or suffix that multiplies it: <c>5 million</c>, <c>3bn</c>.</summary>
    Scaled = 128,

    /// <summary>Begins with an article: <c>a dozen</c>.</summary>
    Article = 256,

    /// <summary>Several numbers in one token that are not a range, such as a score: <c>2-1</c>, <c>3:1</c>. It has no value.</summary>
    List = 512,

    /// <summary>Has a sign of its own: <c>-5</c>, <c>minus five</c>.</summary>
    Signed = 1024,

    /// <summary>Too large for a decimal. It has no value.</summary>
    TooLarge = 2048,

    /// <summary>Letters that the number does not take are glued to its last token: <c>20km</c>, <c>8pm</c>.</summary>
    Suffix = 4096,

    /// <summary>Digits with a slash between: <c>1/2</c>, which may be a date.</summary>
    Slash = 8192,
}

/// <summary>A number read from tokens.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token just past it.</param>
/// <param name="Value">The number; of a range the lower end; of a vague plural the lowest meaning.</param>
/// <param name="High">The upper end of a range; otherwise as <paramref name="Value"/>.</param>
/// <param name="Forms">How it was written.</param>
internal readonly record struct NumberRead(int Start, int End, decimal Value, decimal High, NumberForms Forms)
{
    public bool Has(NumberForms any) => (Forms & any) != 0;

    /// <summary>Whether it is one plain number, not a range, a list, a vague plural or too large.</summary>
    public bool IsSingle => !Has(NumberForms.Range | NumberForms.List | NumberForms.Vague | NumberForms.TooLarge);

    /// <summary>Whether it is digits only, without separators, point or scale: what years, labels and codes look like.</summary>
    public bool IsBareDigits => Forms == NumberForms.Digits;

    /// <summary>The thousand, million ... that the number has.</summary>
    public decimal Scale
    {
        get
        {
            decimal scale = 1;
            while (Value / (scale * 1000) >= 1 && scale < 1_000_000_000_000_000m)
            {
                scale *= 1000;
            }

            return scale;
        }
    }

    /// <summary>This number in the scale of another: the two of <c>two to three million</c>.</summary>
    public NumberRead ScaledLike(in NumberRead other) =>
        this with { Value = Value * other.Scale, High = High * other.Scale, Forms = Forms | NumberForms.Scaled };
}
