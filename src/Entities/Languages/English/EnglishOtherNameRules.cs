using Entities.Rules;
using Entities.Text;
using static Entities.Languages.English.EnglishPattern;

namespace Entities.Languages.English;

// Inside the namespace, or the room Entities.Sequence would hide the pattern of that name.
using static Entities.Rules.TokenPattern;

/// <summary>Events, laws, works of art and products.</summary>
internal static class EnglishOtherNameRules
{
    private static readonly TokenPattern s_year = Token((view, i) =>
        view[i].Kind == TokenKind.Number && view.Tokens[i].Length == 4 && view.TextOf(i) is var year && (year.StartsWith("19") || year.StartsWith("20")), TokenShapes.Other);

    private static readonly TokenPattern s_quote = Token((view, i) => view[i].Kind == TokenKind.Punctuation && view.TextOf(i) is "\"" or "“" or "”" or "‘" or "’" or "'" or "``" or "''");

    private static readonly TokenPattern s_closing = Sequence(Exactly(",", ".").Optional(), s_quote);

    /// <summary>A letter code and a number in one token: <c>F-16</c>, <c>AK-47</c>.</summary>
    private static readonly TokenPattern s_designation = Token((view, i) =>
    {
        var text = view.TextOf(i);
        return view[i].Kind == TokenKind.Word && char.IsUpper(text[0]) && text.Contains('-') && char.IsDigit(text[^1]) && !Is(view, i, EnglishWord.CapitalWord);
    }, TokenShapes.Capital);

    public static IEnumerable<Rule> All =>
    [
        new GazetteerRule("other/list", [EntityType.Event, EntityType.Law, EntityType.WorkOfArt, EntityType.Product], Ordinary, Token((view, i) => !view[i].IsSentenceStart)) { Standing = Standing.Entry },
        new PatternRule("event/war", EntityType.Event, 0.85, Name(EntityType.Gpe, EntityType.Norp).Then(Exactly("war"))),
        new PatternRule("event/head", EntityType.Event, 0.85, s_year.Optional().Then(EndingIn(CapitalOf(EnglishWord.EventHead), 4))) { Needs = (ulong)EnglishWord.EventHead },
        new PatternRule("event/prefix", EntityType.Event, 0.9, CapitalOf(EnglishWord.EventPrefix).Then(Word("of").Optional()).Then(Word("the").Optional()).Then(NamePart.Repeat(1, 2))) { Needs = (ulong)EnglishWord.EventPrefix },
        new PatternRule("law/head", EntityType.Law, 0.9, EndingIn(CapitalOf(EnglishWord.LawHead), 6).Then(Sequence(Word("of"), s_year).Optional())) { Needs = (ulong)EnglishWord.LawHead },
        new PatternRule("law/of", EntityType.Law, 0.9, Exactly("Treaty", "Treaties", "Convention", "Protocol").Then(Word("of", "on")).Then(Word("the").Optional()).Then(NamePart.Repeat(1, 4))),
        new PatternRule("work/prize", EntityType.WorkOfArt, 0.9, EndingIn(CapitalOf(EnglishWord.PrizeHead), 5)) { Needs = (ulong)EnglishWord.PrizeHead },
        new PatternRule("work/quoted", EntityType.WorkOfArt, 0.85, Sequence(
            SmallOf(EnglishWord.WorkNoun), Exactly(",").Optional(), s_quote, Capital.Then(Token((_, _) => true).Unless(s_closing).Repeat(0, 9)).Mention(), s_closing)) { Needs = (ulong)EnglishWord.WorkNoun },
        new PatternRule("product/designation", EntityType.Product, 0.7, s_designation),
        new PatternRule("product/series", EntityType.Product, 0.9, CapitalOf(EnglishWord.ProductSeries).Then(InnerHyphen.Optional()).Then(Token((view, i) => view[i].Kind == TokenKind.Number))),
    ];
}
