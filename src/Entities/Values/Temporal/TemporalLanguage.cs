namespace Entities.Values.Temporal;

/// <summary>What a language adds to the reading of time beside its single words. Immutable once built.</summary>
/// <param name="Phrases">Phrases of several words: holidays, time zones, names that are no time.</param>
/// <param name="PluralEnding">How most plurals end: <c>2000 troops</c> is no year.</param>
/// <param name="PastEnding">How most verbs of the past end.</param>
internal sealed record TemporalLanguage(PhraseTable<TimePhrase> Phrases, string PluralEnding, string PastEnding);

/// <summary>What a word says of when a sentence plays.</summary>
internal enum Tense : byte
{
    None,

    /// <summary>It has happened: said, was.</summary>
    Past,

    /// <summary>It is still to come: will, plans.</summary>
    Future,

    /// <summary>Makes the verb after it look ahead: to.</summary>
    Infinitive,

    /// <summary>Has happened itself, but what it bears on is still to come: agreed (to meet).</summary>
    Prospect,
}
