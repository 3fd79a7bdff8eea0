namespace Entities.Values;

/// <summary>The parts that a word can play in a number or around it. A word may play several.</summary>
[Flags]
internal enum WordRoles : uint
{
    None = 0,

    /// <summary>Zero to nine.</summary>
    Unit = 1 << 0,

    /// <summary>Ten to nineteen.</summary>
    Teen = 1 << 1,

    /// <summary>Twenty, thirty ... ninety.</summary>
    Tens = 1 << 2,
    Hundred = 1 << 3,

    /// <summary>Thousand and above, lakh and crore too.</summary>
    Scale = 1 << 4,

    /// <summary>A count that ends a number: dozen.</summary>
    Dozen = 1 << 5,

    /// <summary>A plural that counts without saying how many: dozens, thousands.</summary>
    Vague = 1 << 6,

    /// <summary>First, second, twentieth; with <see cref="WordMeaning.Ordinal"/>.</summary>
    Ordinal = 1 << 7,

    /// <summary>One part of several: half, third, quarters; with <see cref="WordMeaning.Denominator"/>.</summary>
    Fraction = 1 << 8,

    /// <summary>The plural of a fraction: thirds.</summary>
    PluralFraction = 1 << 9,

    /// <summary>Stands for a small count before a larger one: several (hundred), few (dozen), couple.</summary>
    Few = 1 << 10,

    /// <summary>The indefinite article, where it means one: a (dozen).</summary>
    Article = 1 << 11,
    DefiniteArticle = 1 << 12,
    And = 1 << 13,
    Or = 1 << 14,
    Of = 1 << 15,
    Point = 1 << 16,

    /// <summary>Parts the two ends of a range: to.</summary>
    RangeTo = 1 << 17,

    /// <summary>Makes the number after it negative: minus, -.</summary>
    Minus = 1 << 18,
    Plus = 1 << 19,
    Hyphen = 1 << 20,

    /// <summary>Multiplies digits that it is glued to: the k of 5k, the bn of 3bn.</summary>
    ScaleSuffix = 1 << 21,

    /// <summary>Makes an ordinal of digits that it is glued to: st, nd, rd, th.</summary>
    OrdinalSuffix = 1 << 22,

    /// <summary>A percent sign or word.</summary>
    Percent = 1 << 23,

    /// <summary>Has a meaning as unit of measure.</summary>
    Measure = 1 << 24,

    /// <summary>Has a meaning as currency.</summary>
    Currency = 1 << 25,

    /// <summary>Labels the number after it: chapter, page, No.</summary>
    Label = 1 << 26,

    /// <summary>Divides one unit by another: per, /.</summary>
    Per = 1 << 27,

    /// <summary>Any word that can begin a number in words.</summary>
    NumberWord = Unit | Teen | Tens | Hundred | Scale | Dozen,
}
