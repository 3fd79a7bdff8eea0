using Entities.Rules;
using Entities.Text;
using static Entities.Languages.English.EnglishPattern;

namespace Entities.Languages.English;

// Inside the namespace, or the room Entities.Sequence would hide the pattern of that name.
using static Entities.Rules.TokenPattern;

/// <summary>Places, facilities, peoples and languages.</summary>
internal static class EnglishPlaceRules
{
    private static readonly TokenPattern s_preposition = OfClass(EnglishWord.PlacePreposition);

    private static readonly TokenPattern s_place = Name(EntityType.Gpe, EntityType.Location);

    /// <summary>What shows that a doubtful name is a place: a preposition before it, or a place after a comma on either side.</summary>
    public static readonly TokenPattern Evidence = Either(
        Token((_, _) => true).After(s_preposition.Unless(Word("of"))),
        Token((view, i) => FollowedByPlace(view, i) || PrecededByPlace(view, i)),
        Token((view, i) => IsCountry(view, i) && !Is(view, i, EnglishWord.Function) && (!view[i].IsSentenceStart || ActsOrOwns(view, i))));

    /// <summary>The name of a place where a place is meant: after <c>in</c>, or in <c>Paris, Texas</c>.</summary>
    public static readonly TokenPattern MeantAsPlace = s_place.After(Word("in", "from", "near", "outside", "across", "throughout"))
        .Or(Token((view, i) => view[i].Name?.Type == EntityType.Gpe && (FollowedByPlace(view, i) || PrecededByPlace(view, i)), TokenShapes.Capital));

    private static readonly TokenPattern s_part = NamePart.Unless(Name(EntityType.Norp)).Unless(Name(EnglishLexicon.Title));

    private static readonly TokenPattern s_language = CapitalOf(EnglishWord.LanguageName);

    private static readonly TokenPattern s_languageEnd = Token((view, i) =>
        view[i].Shape != WordShape.Lower ? !view[i].HasCapital : Is(view, i, EnglishWord.Function | EnglishWord.LanguageCue | EnglishWord.SpeechVerb));

    public static IEnumerable<Rule> All =>
    [
        new GazetteerRule("place/list", [EntityType.Gpe, EntityType.Location], Ordinary, Evidence) { Standing = Standing.Entry },
        new GazetteerRule("group/list", [EntityType.Norp, EntityType.Language], Ordinary, Token((_, _) => false)) { Standing = Standing.Strong },
        Gpe("place/head", 0.85, s_part.Unless(CapitalOf(EnglishWord.PlaceHead)).Repeat(1, 3).Then(CapitalOf(EnglishWord.PlaceHead)), EnglishWord.PlaceHead),
        Gpe("place/noun", 0.85, Sequence(s_part.Repeat(1, 3).Mention(), SmallOf(EnglishWord.PlaceNoun)), EnglishWord.PlaceNoun),
        Gpe("place/noun-of", 0.85, Sequence(SmallOf(EnglishWord.PlaceNoun | EnglishWord.PlaceNounOf), Word("of"), s_part.Unless(Word("the")).Repeat(1, 3).Mention()), EnglishWord.PlaceNoun | EnglishWord.PlaceNounOf),
        Gpe("place/before-place", 0.75, Sequence(Unknown.Repeat(1, 2).Mention().After(s_preposition), Exactly(","), s_place)),
        Gpe("place/after-preposition", 0.5, Unknown.Repeat(1, 2).NotBefore(Capital).After(Word("in", "near", "outside", "from"))),
        Location("place/geography", 0.88, s_part.Unless(CapitalOf(EnglishWord.GeographyHead)).Repeat(1, 3).Then(CapitalOf(EnglishWord.GeographyHead)), EnglishWord.GeographyHead),
        Location("place/geography", 0.88, CapitalOf(EnglishWord.GeographyPrefix).Then(Word("of").Optional()).Then(s_part.Repeat(1, 2)), EnglishWord.GeographyPrefix),
        Facility("facility/head", 0.88, s_part.Unless(OfClass(EnglishWord.FacilityHead)).Unless(Name(EntityType.Organization)).Repeat(1, 4).Then(OfClass(EnglishWord.FacilityHead)), EnglishWord.FacilityHead),
        Facility("facility/head", 0.88, EndingIn(CapitalOf(EnglishWord.CapitalFacilityHead | EnglishWord.FacilityHead), 4), EnglishWord.CapitalFacilityHead | EnglishWord.FacilityHead),
        Facility("facility/prefix", 0.8, CapitalOf(EnglishWord.FacilityPrefix).Then(s_part.Repeat(1, 3)), EnglishWord.FacilityPrefix),
        new PatternRule("language/cue", EntityType.Language, 0.97, Sequence(SmallOf(EnglishWord.LanguageCue), s_language.Mention()).NotBefore(
            Token((view, i) => view[i].HasCapital || (view[i].Shape == WordShape.Lower && !Is(view, i, EnglishWord.Function | EnglishWord.LanguageCue))))),
        .. Enumerable.Range(1, 3).Select(before => new PatternRule("language/list", EntityType.Language, 0.97, Sequence(
            SmallOf(EnglishWord.LanguageCue), Sequence(s_language, Word(",", "and", "or").Repeat(1, 2)).Repeat(before, before), s_language.Mention().Before(s_languageEnd)))),
        new PatternRule("language/gloss", EntityType.Language, 0.97, Sequence(Exactly("("), s_language.Mention(), Exactly(":"))),
        new PatternRule("language/from", EntityType.Language, 0.97, Sequence(Exactly("translated"), Exactly("from"), Word("the").Optional(), s_language.Mention())),
        new PatternRule("language/noun", EntityType.Language, 0.97, s_language.Mention().Then(InnerHyphen.Optional()).Then(Word("language", "speaking", "speaker", "speakers", "dialect"))) { Standing = Standing.Equal },
    ];

    private static PatternRule Gpe(string name, double score, TokenPattern pattern, EnglishWord needs = EnglishWord.None) =>
        new(name, EntityType.Gpe, score, pattern) { Needs = (ulong)needs };

    private static PatternRule Location(string name, double score, TokenPattern pattern, EnglishWord needs) =>
        new(name, EntityType.Location, score, pattern) { Needs = (ulong)needs };

    private static PatternRule Facility(string name, double score, TokenPattern pattern, EnglishWord needs) =>
        new(name, EntityType.Facility, score, pattern) { Needs = (ulong)needs };

    private static bool IsCountry(LexicalView view, int i) => view[i].Name?.Identity?.StartsWith("country:", StringComparison.Ordinal) == true;

    private static bool IsPlace(LexicalView view, int i) =>
        view[i].Name is { NeedsEvidence: false } name && (name.Type == EntityType.Gpe || name.Type == EntityType.Location);

    private static bool FollowedByPlace(LexicalView view, int i)
    {
        var next = view[i].NameEnd;
        return next + 1 < view[i].SentenceEnd && view.TextOf(next) is "," && IsPlace(view, next + 1);
    }

    private static bool PrecededByPlace(LexicalView view, int i)
    {
        if (i < 2 || view[i - 2].SentenceEnd != view[i].SentenceEnd || view.TextOf(i - 1) is not ",")
        {
            return false;
        }

        // A name of two words or three may end before the comma.
        for (var back = 1; back <= 3 && i - 1 - back >= 0; back++)
        {
            if (IsPlace(view, i - 1 - back) && view[i - 1 - back].NameEnd == i - 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a country at a sentence's start does what only countries do: own something, speak, be or have.</summary>
    private static bool ActsOrOwns(LexicalView view, int i)
    {
        var next = view[i].NameEnd;
        return next < view[i].SentenceEnd && (Is(view, next, EnglishWord.SpeechVerb | EnglishWord.Function) || view.TextOf(next) is "'s" or "’s" || !Is(view, next, EnglishWord.Common));
    }
}
