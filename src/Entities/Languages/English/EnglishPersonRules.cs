using Entities.Rules;
using Entities.Text;
using static Entities.Languages.English.EnglishPattern;

namespace Entities.Languages.English;

// Inside the namespace, or the room Entities.Sequence would hide the pattern of that name.
using static Entities.Rules.TokenPattern;

/// <summary>Persons: a title and a name, a first name and a surname, and single names where nothing speaks against them.</summary>
internal static class EnglishPersonRules
{
    private static readonly TokenPattern s_title = Name(EnglishLexicon.Title);

    private static readonly TokenPattern s_capitalTitle = s_title.Unless(Small);

    /// <summary>The first word after a title with a capital: nearly any word is a name there.</summary>
    private static readonly TokenPattern s_afterTitle = Hyphenated(Capital.Unless(Function.Unless(OfClass(EnglishWord.FirstName | EnglishWord.Surname))).Unless(OfClass(
        EnglishWord.OrganizationHead | EnglishWord.PlaceHead | EnglishWord.Weekday | EnglishWord.CapitalWord))
        .Unless(OfClass(EnglishWord.Month).Before(Token((view, i) => view[i].Kind == TokenKind.Number)))
        .Unless(s_title).Unless(Name(EntityType.Organization, EntityType.Norp, EntityType.Location)).Unless(CountryName()));

    private static readonly TokenPattern s_unknown = Unknown.Unless(OfClass(EnglishWord.OrganizationHead | EnglishWord.CompanySuffix
        | EnglishWord.GeographyHead | EnglishWord.PlaceHead | EnglishWord.CapitalFacilityHead | EnglishWord.FacilityHead));

    private static readonly TokenPattern s_firstName = Hyphenated(Token((view, i) =>
        view[i].HasCapital && Is(view, i, EnglishWord.FirstName) && !Is(view, i, EnglishWord.NameAndWord | EnglishWord.Function)
        && (view[i].Shape != WordShape.Upper || view[i].IsAllCapsSentence), TokenShapes.Capital));

    /// <summary>A first name that is also an ordinary word: it needs a surname that is not.</summary>
    private static readonly TokenPattern s_wordAsFirstName = Token((view, i) =>
        view[i].Shape == WordShape.Capitalized && Is(view, i, EnglishWord.FirstName) && Is(view, i, EnglishWord.NameAndWord) && view[i].Name?.Type != EnglishLexicon.Title
        && !(view[i].IsSentenceStart && view.TextOf(view[i].SentenceEnd - 1) is "?"), TokenShapes.Capital);

    private static readonly TokenPattern s_surname = Hyphenated(Token((view, i) =>
        view[i].Kind == TokenKind.Word && view[i].Shape is WordShape.Capitalized or WordShape.Mixed && Is(view, i, EnglishWord.Surname)
        && !Is(view, i, EnglishWord.NameAndWord | EnglishWord.NameAndPlace | EnglishWord.Function) && !StartsName(view, i), TokenShapes.Capital));

    /// <summary>A single first name or surname that is nothing else.</summary>
    private static readonly TokenPattern s_single = Token((view, i) =>
        view[i].Kind == TokenKind.Word && view[i].Shape is WordShape.Capitalized or WordShape.Mixed && Is(view, i, EnglishWord.FirstName | EnglishWord.Surname)
        && view.Tokens[i].Length > 2
        && !Is(view, i, EnglishWord.NameAndWord | EnglishWord.NameAndPlace | EnglishWord.Function | EnglishWord.Common | EnglishWord.Month) && view[i].Name is null, TokenShapes.Capital);

    /// <summary>A surname that is also an ordinary word, where a capital shows that it is none: <c>Bush</c> within a sentence.</summary>
    private static readonly TokenPattern s_wordAsSurname = Token((view, i) =>
        view[i].Shape == WordShape.Capitalized && !view[i].IsSentenceStart && !view[i].IsAllCapsSentence && Is(view, i, EnglishWord.Surname)
        && Is(view, i, EnglishWord.Common) && view.Tokens[i].Length > 3 && view[i].Name is null
        && !Is(view, i, EnglishWord.Month | EnglishWord.Weekday | EnglishWord.Function | EnglishWord.OrganizationHead | EnglishWord.CapitalFacilityHead
            | EnglishWord.GeographyHead | EnglishWord.PlaceHead | EnglishWord.EventHead), TokenShapes.Capital).NotBefore(Capital).NotAfter(Capital.Or(Exactly("-", "“", "\"", "'")));

    /// <summary>An ordinary word where a short name could stand; one that is also a name is taken for the name.</summary>
    public static readonly TokenPattern OrdinaryShortName = Ordinary.Unless(OfClass(EnglishWord.FirstName | EnglishWord.Surname).Unless(Function));

    public static IEnumerable<Rule> All =>
    [
        Person("person/title", 0.97, Sequence(s_capitalTitle.Repeat(1, 3), s_afterTitle.Or(Initial).Then(PersonRest.Or(NameSuffix).Optional()).Mention())),
        Person("person/role", 0.93, Sequence(s_title.Repeat(1, 3), Either(
            s_unknown.Or(s_firstName).Or(s_wordAsFirstName).Or(Initial).Then(PersonRest), s_single).Mention())),
        Person("person/office-of", 0.9, Sequence(s_title, Word("of"), Word("the").Optional(), Name(EntityType.Gpe, EntityType.Organization), Either(
            s_firstName.Or(s_unknown).Then(PersonRest)).Mention())),
        Person("person/first-name", 0.92, s_firstName.Then(PersonRest)),
        Person("person/word-and-surname", 0.85, s_wordAsFirstName.Then(Either(Initial.Then(PersonWord), s_surname))),
        Person("person/initials", 0.85, Initial.Unless(OfClass(EnglishWord.CapitalWord)).Unless(Name(EntityType.Gpe, EntityType.Organization)).Repeat(1, 3)
            .Then(s_surname.Or(s_unknown)).Then(PersonRest.Optional())),
        Person("person/surname", 0.75, s_unknown.Then(s_surname)),
        Person("person/particle", 0.7, s_unknown.Or(s_firstName).Then(SmallOf(EnglishWord.NameParticle).Then(InnerHyphen.Optional()).Then(PersonWord)).Then(PersonRest.Optional())),
        Person("person/particle", 0.7, SmallOf(EnglishWord.NameParticle).Repeat(1, 2).Then(InnerHyphen.Optional()).Then(
            Hyphenated(Capital.Unless(Function).Unless(Name(EntityType.Gpe, EntityType.Location, EntityType.Organization))))),
        Person("person/said", 0.75, s_unknown.Then(PersonWord.Repeat(1, 2)).Before(OfClass(EnglishWord.SpeechVerb))),
        Person("person/said", 0.75, Sequence(SmallOf(EnglishWord.SpeechVerb), s_unknown.Then(PersonWord.Repeat(1, 2)).Mention())),
        Person("person/age", 0.8, s_unknown.Or(s_firstName).Then(PersonWord.Repeat(1, 2)).Before(Sequence(Exactly(","), Token(IsAge), Exactly(",", ".")))),
        Person("person/unknown", 0.5, s_unknown.Then(s_unknown.Repeat(1, 2))),
        Person("person/single", 0.6, s_single),
        Person("person/word", 0.5, s_wordAsSurname.Before(OfClass(EnglishWord.SpeechVerb).Or(Exactly("'s", "’s")))),
    ];

    private static PatternRule Person(string name, double score, TokenPattern pattern) => new(name, EntityType.Person, score, pattern);

    /// <summary>Countries without a second meaning never are a surname after a title.</summary>
    private static TokenPattern CountryName() => Token((view, i) => view[i].Name is { NeedsEvidence: false } name && name.Type == EntityType.Gpe
        && name.Identity?.StartsWith("country:", StringComparison.Ordinal) == true);

    private static bool IsAge(LexicalView view, int i) =>
        view[i].Kind == TokenKind.Number && view.Tokens[i].Length <= 2;
}
