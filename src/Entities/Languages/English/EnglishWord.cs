namespace Entities.Languages.English;

/// <summary>The classes that the English rules tell single words apart by, whatever their case.</summary>
[Flags]
internal enum EnglishWord : ulong
{
    None = 0,

    /// <summary>Written small when it is no name.</summary>
    Common = 1 << 0,

    FirstName = 1 << 1,

    Surname = 1 << 2,

    /// <summary>A first name or surname that is also an ordinary word or a month: <c>Will</c>, <c>May</c>, <c>Rice</c>.</summary>
    NameAndWord = 1 << 3,

    /// <summary>A first name or surname that is also a place: <c>Jordan</c>, <c>Washington</c>.</summary>
    NameAndPlace = 1 << 4,

    /// <summary>Stands small inside a person's name: <c>van</c>, <c>bin</c>, <c>al</c>.</summary>
    NameParticle = 1 << 5,

    /// <summary>Ends a person's name: <c>Jr.</c>, <c>III</c>.</summary>
    NameSuffix = 1 << 6,

    OrganizationHead = 1 << 7,

    /// <summary>Ends a company's name: <c>Inc.</c>, <c>Ltd.</c></summary>
    CompanySuffix = 1 << 8,

    /// <summary>A facility's head that belongs to the name even when it is small: <c>airport</c>, <c>prison</c>.</summary>
    FacilityHead = 1 << 9,

    /// <summary>A facility's head only when it has a capital: <c>Tower</c>, <c>Street</c>.</summary>
    CapitalFacilityHead = 1 << 10,

    /// <summary>Begins a facility's name: <c>Camp</c>, <c>Fort</c>.</summary>
    FacilityPrefix = 1 << 11,

    EventHead = 1 << 12,

    EventPrefix = 1 << 13,

    LawHead = 1 << 14,

    PrizeHead = 1 << 15,

    Month = 1 << 16,

    Weekday = 1 << 17,

    /// <summary>Reports speech or thought: <c>said</c>, <c>told</c>.</summary>
    SpeechVerb = 1 << 18,

    /// <summary>A preposition of place: <c>in</c>, <c>near</c>.</summary>
    PlacePreposition = 1 << 19,

    /// <summary>Articles, pronouns, prepositions, conjunctions, auxiliaries: never the first word of a person's name.</summary>
    Function = 1 << 20,

    /// <summary>A lower-case noun for a kind of place, left out of its name: <c>district</c>, <c>province</c>.</summary>
    PlaceNoun = 1 << 21,

    /// <summary>A head that makes a place: <c>County</c>, <c>Province</c>.</summary>
    PlaceHead = 1 << 22,

    /// <summary>A head or beginning of other geography: <c>River</c>, <c>Lake</c>, <c>Mount</c>.</summary>
    GeographyHead = 1 << 23,

    GeographyPrefix = 1 << 24,

    /// <summary>A noun for a kind of work, before or after its title: <c>novel</c>, <c>album</c>.</summary>
    WorkNoun = 1 << 25,

    /// <summary>Begins an organisation's name, with <c>of</c> after it: <c>Bank</c> of, <c>Ministry</c> of.</summary>
    OrganizationPrefix = 1 << 26,

    /// <summary>Written in capitals without being a name: <c>TV</c>, <c>DNA</c>.</summary>
    CapitalWord = 1 << 27,

    /// <summary>A verb of speaking a language, or a preposition before one.</summary>
    LanguageCue = 1 << 28,

    /// <summary>Names a language, and most often also a people.</summary>
    LanguageName = 1 << 29,

    /// <summary>A maker or series whose name and a number make a product's name: <c>Boeing</c> 747.</summary>
    ProductSeries = 1 << 30,

    /// <summary>A further noun after which <c>of</c> and a place come: <c>port</c> of.</summary>
    PlaceNounOf = 1UL << 31,
}
