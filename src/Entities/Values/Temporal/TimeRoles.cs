namespace Entities.Values.Temporal;

/// <summary>The parts that a word can play in an expression of time. A word may play several.</summary>
[Flags]
internal enum TimeRoles : ulong
{
    None = 0,

    /// <summary>A month; <see cref="TimeWord.Month"/>.</summary>
    Month = 1UL << 0,

    /// <summary>A weekday; <see cref="TimeWord.Weekday"/>.</summary>
    Weekday = 1UL << 1,

    /// <summary>A weekday's plural: Mondays.</summary>
    WeekdayPlural = 1UL << 2,

    /// <summary>A unit of time; <see cref="TimeWord.Unit"/>.</summary>
    Unit = 1UL << 3,

    /// <summary>The plural of a unit.</summary>
    UnitPlural = 1UL << 4,

    /// <summary>A season of the year; <see cref="TimeWord.Season"/>.</summary>
    Season = 1UL << 5,

    /// <summary>A day told from the document's: today, yesterday; <see cref="TimeWord.Shift"/>.</summary>
    DayWord = 1UL << 6,

    /// <summary>A part of a day told from the document's: tonight.</summary>
    NightWord = 1UL << 7,

    /// <summary>This, current.</summary>
    This = 1UL << 8,

    /// <summary>Last.</summary>
    Last = 1UL << 9,

    /// <summary>Next.</summary>
    Next = 1UL << 10,

    /// <summary>Past: a stretch up to now.</summary>
    Past = 1UL << 11,

    /// <summary>Coming, upcoming: a stretch from now.</summary>
    Coming = 1UL << 12,

    /// <summary>Previous, prior, preceding: before what the text speaks of.</summary>
    Previous = 1UL << 13,

    /// <summary>Following, subsequent: after what the text speaks of.</summary>
    Following = 1UL << 14,

    /// <summary>That, same: what the text speaks of.</summary>
    That = 1UL << 15,

    /// <summary>Recent: some stretch before now, how long is not said.</summary>
    Recent = 1UL << 16,

    /// <summary>Stands for a part of what follows: early, mid, late; <see cref="TimeWord.Mod"/>.</summary>
    Edge = 1UL << 17,

    /// <summary>Earlier and later, before a period: earlier this year. After an amount they shift: two days later.</summary>
    EdgeComparative = 1UL << 18,

    /// <summary>A noun for a part of what follows after "of": beginning, end, middle; <see cref="TimeWord.Mod"/>.</summary>
    EdgeNoun = 1UL << 19,

    /// <summary>Shifts from now, back or forth by <see cref="TimeWord.Shift"/>: ago, hence.</summary>
    Ago = 1UL << 20,

    /// <summary>Final: counts from the end.</summary>
    Final = 1UL << 21,

    /// <summary>Before, as what shifts an amount back.</summary>
    Before = 1UL << 22,

    /// <summary>After.</summary>
    After = 1UL << 23,

    /// <summary>A part of a day: morning; <see cref="TimeWord.Part"/>.</summary>
    DayPart = 1UL << 24,

    /// <summary>The plural of a part of a day.</summary>
    DayPartPlural = 1UL << 25,

    /// <summary>An hour with a name: noon, midnight; <see cref="TimeWord.Minutes"/> after midnight.</summary>
    ClockWord = 1UL << 26,

    /// <summary>a.m. or p.m.; <see cref="TimeWord.Minutes"/> to add.</summary>
    Meridiem = 1UL << 27,

    /// <summary>O'clock, hours.</summary>
    OClock = 1UL << 28,

    /// <summary>A time zone; <see cref="TimeWord.Minutes"/> from UTC.</summary>
    Zone = 1UL << 29,

    /// <summary>How many is not said: several, few.</summary>
    Few = 1UL << 30,

    /// <summary>Every, each.</summary>
    Every = 1UL << 31,

    /// <summary>Once, twice; <see cref="TimeWord.Number"/>.</summary>
    Frequency = 1UL << 32,

    /// <summary>Times, after a number.</summary>
    Times = 1UL << 33,

    /// <summary>Old, after years.</summary>
    Old = 1UL << 34,

    /// <summary>Aged, before a number.</summary>
    Aged = 1UL << 35,

    /// <summary>Age, before "of" and a number.</summary>
    Age = 1UL << 36,

    /// <summary>Fiscal, financial.</summary>
    Fiscal = 1UL << 37,

    /// <summary>The decades as words: nineties; <see cref="TimeWord.Number"/>.</summary>
    DecadeName = 1UL << 38,

    /// <summary>AD and CE.</summary>
    CommonEra = 1UL << 39,

    /// <summary>BC and BCE.</summary>
    BeforeChrist = 1UL << 40,

    /// <summary>Ends the name of an event that a year begins: Olympics, Cup.</summary>
    Event = 1UL << 41,

    /// <summary>May stand between a number and a unit: consecutive, full, more.</summary>
    Filler = 1UL << 42,

    /// <summary>A title of a person: what follows is a name.</summary>
    Title = 1UL << 43,

    /// <summary>Parts the ends of a range, beside the "to" of numbers: through, till, until.</summary>
    Through = 1UL << 44,

    /// <summary>The plural of a season.</summary>
    SeasonPlural = 1UL << 45,

    /// <summary>From, in "a week from now".</summary>
    From = 1UL << 46,

    /// <summary>A preposition before a date or year: in, since, until.</summary>
    Preposition = 1UL << 47,

    /// <summary>Also a common word that is no time: may, march, sun; it needs a sign that it is meant as time.</summary>
    Ambiguous = 1UL << 48,

    /// <summary>The preposition that even a short year stands after: in.</summary>
    InYear = 1UL << 49,

    /// <summary>A word that is counted with: the number after it is no year.</summary>
    Counter = 1UL << 50,

    /// <summary>Half, of a unit or before a clock hour.</summary>
    Half = 1UL << 51,

    /// <summary>Long, in week-long.</summary>
    Long = 1UL << 52,

    /// <summary>Now: a time that only vague expressions hold.</summary>
    Now = 1UL << 53,

    /// <summary>Other, another and all, before a unit: the other day, another year, all week.</summary>
    Other = 1UL << 54,
    Another = 1UL << 55,
    All = 1UL << 56,

    /// <summary>What numbers count: no year stands before it.</summary>
    Counted = 1UL << 57,

    /// <summary>A word for a season of an activity, whose dates are not known: season, semester.</summary>
    Term = 1UL << 58,

    /// <summary>Ended, ending: a period that ends with the date after it.</summary>
    Ended = 1UL << 59,

    /// <summary>The first word of a phrase with a meaning of its own.</summary>
    Phrase = 1UL << 60,

    /// <summary>His, her: before a decade of someone's life.</summary>
    Pronoun = 1UL << 61,

    /// <summary>The possessive clitic.</summary>
    Possessive = 1UL << 62,

    /// <summary>A code of a period: Q3, H1, FY20; <see cref="TimeWord.Unit"/> and <see cref="TimeWord.Number"/>.</summary>
    Code = 1UL << 63,
}
