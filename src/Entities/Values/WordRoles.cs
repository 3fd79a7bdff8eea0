namespace Entities.Values;

/// <summary>The parts that a word can play in a number or around it. A word may play several.</summary>
[Flags]
internal enum WordRoles : ulong
{
    None = 0,

    /// <summary>Zero to nine.</summary>
    Unit = 1UL << 0,

    /// <summary>Ten to nineteen.</summary>
    Teen = 1UL << 1,

    /// <summary>Twenty, thirty ... ninety.</summary>
    Tens = 1UL << 2,
    Hundred = 1UL << 3,

    /// <summary>Thousand and above, lakh and crore too.</summary>
    Scale = 1UL << 4,

    /// <summary>A count that ends a number: dozen.</summary>
    Dozen = 1UL << 5,

    /// <summary>A plural that counts without saying how many: dozens, thousands.</summary>
    Vague = 1UL << 6,

    /// <summary>First, second, twentieth; with <see cref="WordMeaning.Ordinal"/>.</summary>
    Ordinal = 1UL << 7,

    /// <summary>One part of several: half, third, quarters; with <see cref="WordMeaning.Denominator"/>.</summary>
    Fraction = 1UL << 8,

    /// <summary>The plural of a fraction: thirds.</summary>
    PluralFraction = 1UL << 9,

    /// <summary>Stands for a small count before a larger one: several (hundred), few (dozen), couple.</summary>
    Few = 1UL << 10,

    /// <summary>The indefinite article, where it means one: a (dozen).</summary>
    Article = 1UL << 11,
    DefiniteArticle = 1UL << 12,
    And = 1UL << 13,
    Or = 1UL << 14,
    Of = 1UL << 15,
    Point = 1UL << 16,

    /// <summary>Parts the two ends of a range: to.</summary>
    RangeTo = 1UL << 17,

    /// <summary>Makes the number after it negative: minus, -.</summary>
    Minus = 1UL << 18,
    Plus = 1UL << 19,
    Hyphen = 1UL << 20,

    /// <summary>Multiplies digits that it is glued to: the k of 5k, the bn of 3bn.</summary>
    ScaleSuffix = 1UL << 21,

    /// <summary>Makes an ordinal of digits that it is glued to: st, nd, rd, th.</summary>
    OrdinalSuffix = 1UL << 22,

    /// <summary>A percent sign or word.</summary>
    Percent = 1UL << 23,

    /// <summary>Has a meaning as unit of measure.</summary>
    Measure = 1UL << 24,

    /// <summary>Has a meaning as currency.</summary>
    Currency = 1UL << 25,

    /// <summary>Labels the number after it: chapter, page, No.</summary>
    Label = 1UL << 26,

    /// <summary>Divides one unit by another: per, /.</summary>
    Per = 1UL << 27,

    /// <summary>Counts without saying how many, and only before a currency: multi-million.</summary>
    Multi = 1UL << 28,

    /// <summary>Shows that money is spoken of: pay, cost.</summary>
    AboutMoney = 1UL << 29,

    /// <summary>Stands before the first of two ends: between.</summary>
    Between = 1UL << 30,

    /// <summary>A unit that may stand before its number: magnitude.</summary>
    UnitFirst = 1UL << 31,

    /// <summary>A plural without the usual ending: people.</summary>
    PluralNoun = 1UL << 32,

    /// <summary>A vague plural that is another noun without "of": scores, tens.</summary>
    VagueWithOf = 1UL << 33,

    /// <summary>A unit of time that is an ordinal too: second.</summary>
    TimeUnit = 1UL << 34,

    /// <summary>Shows before it that such a word is a time: each, split.</summary>
    BeforeTimeUnit = 1UL << 35,

    /// <summary>Shows after it that such a word is a time: later, ago.</summary>
    AfterTimeUnit = 1UL << 36,

    /// <summary>Stands before a telephone number.</summary>
    Telephone = 1UL << 37,

    /// <summary>Stands before the number of a version.</summary>
    Version = 1UL << 38,

    /// <summary>Ends an address: Street.</summary>
    Street = 1UL << 39,

    /// <summary>What half can be of without "of": its, their, those.</summary>
    AfterHalf = 1UL << 40,

    /// <summary>After these one is a pronoun: no, every.</summary>
    BeforePronounOne = 1UL << 41,

    /// <summary>Before these one is a pronoun: another, 's, must.</summary>
    AfterPronounOne = 1UL << 42,

    /// <summary>This, that, which.</summary>
    Demonstrative = 1UL << 43,

    /// <summary>A sign for times: x, ×.</summary>
    Times = 1UL << 44,

    /// <summary>A word of grammar: no name, and nothing that can be counted.</summary>
    Function = 1UL << 45,

    /// <summary>Says that something changes, and after it a number says by how much: rose, by.</summary>
    Change = 1UL << 46,

    /// <summary>Stands before the first of two ends, each with its unit: from.</summary>
    From = 1UL << 47,

    /// <summary>Shows that a letter after a number can be a temperature.</summary>
    AboutTemperature = 1UL << 48,

    /// <summary>More, less: a third more.</summary>
    MoreOrLess = 1UL << 49,

    /// <summary>Stands between the sides of a size: by.</summary>
    By = 1UL << 50,

    /// <summary>A point of the compass after degrees: N, south.</summary>
    Compass = 1UL << 51,

    /// <summary>A point of the compass whose degrees are negative: S, W.</summary>
    SouthOrWest = 1UL << 52,

    /// <summary>Any word of grammar.</summary>
    Grammar = Function | And | Or | Of | Article | DefiniteArticle | Demonstrative | RangeTo | Per | Between,

    /// <summary>Any word that can begin a number in words.</summary>
    NumberWord = Unit | Teen | Tens | Hundred | Scale | Dozen,
}
