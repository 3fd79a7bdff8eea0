namespace Entities.Values.Temporal;

/// <summary>What a word means in expressions of time. Filled while the lexicon is built, only read afterwards.</summary>
internal sealed class TimeWord
{
    /// <summary>The <see cref="Minutes"/> of a zone that is only said to be the place's own.</summary>
    public const int LocalZone = int.MinValue;

    /// <summary>The meaning of words that have none.</summary>
    public static TimeWord None { get; } = new();

    public TimeRoles Roles { get; set; }

    /// <summary>1 for January.</summary>
    public int Month { get; set; }

    /// <summary>1 for Monday.</summary>
    public int Weekday { get; set; }

    /// <summary>1 for spring.</summary>
    public int Season { get; set; }

    public TimeUnit Unit { get; set; }

    /// <summary>How many of <see cref="Unit"/> the word stands for: 2 weeks for a fortnight.</summary>
    public int UnitCount { get; set; } = 1;

    /// <summary>Days from the document's date.</summary>
    public int Shift { get; set; }

    public DayPart Part { get; set; }

    /// <summary>The TIMEX3 <c>mod</c> that the word sets.</summary>
    public string? Mod { get; set; }

    /// <summary>Minutes after midnight, from UTC, or to add.</summary>
    public int Minutes { get; set; }

    /// <summary>A count, a decade, or the number of a code.</summary>
    public int Number { get; set; }

    /// <summary>The value of a word that tells no exact time: <c>PAST_REF</c>, or <c>P1D</c> for what recurs.</summary>
    public string? Vague { get; set; }

    /// <summary>Whether it may mean "during" as well as "more than": over.</summary>
    public bool IsStretch { get; set; }

    /// <summary>Whether it stands for a person, whose age may follow: she.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether an age may follow it: was, turned.</summary>
    public bool IsCopula { get; set; }

    /// <summary>Whether it says that the year after it is uncertain: circa.</summary>
    public bool IsCirca { get; set; }

    /// <summary>Whether "the 15th" may follow it: on, by.</summary>
    public bool IsOnDay { get; set; }

    /// <summary>Whether an hour may follow it: at, by.</summary>
    public bool IsAt { get; set; }

    /// <summary>What the word says of when a sentence plays.</summary>
    public Tense Tense { get; set; }

    /// <summary>Whether the word may be a name or mean something else, and needs a sign that it is meant as time.</summary>
    public bool IsAmbiguous => Is(TimeRoles.Ambiguous);

    public bool Is(TimeRoles any) => (Roles & any) != 0;
}

/// <summary>Several words with one meaning: a holiday, a time zone, or a name that is no time at all.</summary>
/// <param name="Meaning">What they mean together, as if they were one word.</param>
/// <param name="Holiday">The holiday that they name.</param>
/// <param name="IsVeto">Whether they name something else, such as a newspaper.</param>
internal sealed record TimePhrase(TimeWord Meaning, Holiday? Holiday, bool IsVeto)
{
    /// <summary>Whether it counts only when its first letter is a capital.</summary>
    public bool NeedsCapital { get; init; }
}
