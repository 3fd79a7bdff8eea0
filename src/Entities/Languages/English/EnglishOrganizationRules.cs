using Entities.Rules;
using Entities.Text;
using static Entities.Languages.English.EnglishPattern;

namespace Entities.Languages.English;

// Inside the namespace, or the room Entities.Sequence would hide the pattern of that name.
using static Entities.Rules.TokenPattern;

/// <summary>Organisations: known ones, and those that a head, a suffix or an abbreviation shows.</summary>
internal static class EnglishOrganizationRules
{
    private static readonly TokenPattern s_head = CapitalOf(EnglishWord.OrganizationHead).Unless(OfClass(EnglishWord.PlaceHead | EnglishWord.GeographyHead));

    private static readonly TokenPattern s_suffix = Token((view, i) => Is(view, i, EnglishWord.CompanySuffix) && (view[i].HasCapital || view.TextOf(i) is "plc"));

    /// <summary>What follows <c>of</c> in a body's name: <c>Foreign Affairs and Trade</c>.</summary>
    private static readonly TokenPattern s_tail = Sequence(
        Word("of", "for", "on", "against"),
        Word("the").Optional(),
        NamePart.Unless(OfClass(EnglishWord.Weekday | EnglishWord.Month)).Repeat(1, 4),
        Sequence(Either(Word("and", "of", "for"), Sequence(Exactly(","), Word("and").Optional())).Before(NamePart).Unless(Exactly(",").Before(Name(EntityType.Gpe))), NamePart.Repeat(1, 3)).Repeat(0, 3));

    private static readonly TokenPattern s_acronym = Token((view, i) =>
        view[i].Shape == WordShape.Upper && !view[i].IsAllCapsSentence && view.Tokens[i].Length is >= 3 and <= 5 && view[i].Name is null
        && !Is(view, i, EnglishWord.CapitalWord | EnglishWord.Function | EnglishWord.Common | EnglishWord.NameSuffix) && AllLetters(view.TextOf(i)), TokenShapes.Capital);

    private static readonly TokenPattern s_evidence = Either(
        Token((view, i) => view[i].Shape == WordShape.Upper && !view[i].IsAllCapsSentence),
        Token((view, i) => !view[i].IsSentenceStart && !Is(view, i, EnglishWord.FirstName)),
        Token((_, _) => true).Before(OfClass(EnglishWord.SpeechVerb)));

    public static IEnumerable<Rule> All =>
    [
        new GazetteerRule("organization/list", [EntityType.Organization], Ordinary, s_evidence) { Standing = Standing.Entry },
        Organization("organization/suffix", 0.95, Sequence(Either(NamePart.Unless(s_suffix), Exactly("&"), InnerHyphen).Repeat(1, 5), Exactly(",").Optional(), s_suffix.Repeat(1, 2)), EnglishWord.CompanySuffix),
        new PatternRule("organization/head", EntityType.Organization, 0.88, EndingIn(s_head, 5).Then(s_tail.Optional()))
        {
            Needs = (ulong)EnglishWord.OrganizationHead,
            Standing = Standing.Strong,
        },
        Organization("organization/of", 0.88, CapitalOf(EnglishWord.OrganizationHead | EnglishWord.OrganizationPrefix).Unless(Ordinary.Before(Word("on"))).Then(s_tail), EnglishWord.OrganizationHead | EnglishWord.OrganizationPrefix),
        Organization("organization/acronym", 0.5, s_acronym),
        Organization("organization/the", 0.6, s_head.NotBefore(Capital).After(Word("the")), EnglishWord.OrganizationHead),
    ];

    private static PatternRule Organization(string name, double score, TokenPattern pattern, EnglishWord needs = EnglishWord.None) =>
        new(name, EntityType.Organization, score, pattern) { Needs = (ulong)needs };

    private static bool AllLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
