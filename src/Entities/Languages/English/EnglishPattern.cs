using Entities.Rules;
using Entities.Text;

namespace Entities.Languages.English;

// Inside the namespace, or the room Entities.Sequence would hide the pattern of that name.
using static Entities.Rules.TokenPattern;

/// <summary>The building blocks of the English rules.</summary>
internal static class EnglishPattern
{
    // Heads that make a name something other than a person's.
    private const EnglishWord Heads = EnglishWord.OrganizationHead | EnglishWord.CompanySuffix | EnglishWord.CapitalFacilityHead | EnglishWord.FacilityHead
        | EnglishWord.EventHead | EnglishWord.LawHead | EnglishWord.PrizeHead | EnglishWord.PlaceHead | EnglishWord.GeographyHead;

    /// <summary>A word with a capital.</summary>
    public static readonly TokenPattern Capital = Token((view, i) => view[i].HasCapital, TokenShapes.Capital);

    /// <summary>A word with a small first letter.</summary>
    public static readonly TokenPattern Small = Token((view, i) => view[i].Shape == WordShape.Lower, TokenShapes.Small);

    /// <summary>A word whose capital proves nothing: an ordinary word at a sentence's start, or in a sentence all in capitals.</summary>
    public static readonly TokenPattern Ordinary = Token((view, i) =>
        ((view[i].IsSentenceStart && view[i].Shape == WordShape.Capitalized) || view[i].IsAllCapsSentence) && Is(view, i, EnglishWord.Common | EnglishWord.Function)
        && (view[i].Name is null || view[i].NameEnd == i + 1));

    public static readonly TokenPattern Function = OfClass(EnglishWord.Function);

    /// <summary>A word with a capital that can be part of any name: not <c>The</c>, and not an ordinary word at a sentence's start.</summary>
    public static readonly TokenPattern NamePart = Capital.Unless(Function).Unless(Ordinary);

    /// <summary>A hyphen with no space on either side.</summary>
    public static readonly TokenPattern InnerHyphen = Token((view, i) =>
        view[i].Kind == TokenKind.Punctuation && CharClass.IsHyphen(view.Text[view.Tokens[i].Start]) && Touches(view, i) && i + 1 < view.Count && Touches(view, i + 1), TokenShapes.Other);

    /// <summary>An initial, with its full stop or without: <c>J.</c>, <c>J.R.R.</c>, <c>W</c>.</summary>
    public static readonly TokenPattern Initial = Token((view, i) =>
    {
        var text = view.TextOf(i);
        return view[i].Kind == TokenKind.Word && char.IsUpper(text[0]) && (text.Length == 1 || (text[1] == '.' && text[^1] == '.' && text.Length <= 6));
    }, TokenShapes.Capital);

    /// <summary>A capitalised word in Latin letters that no list and no dictionary knows, hyphens included.</summary>
    public static readonly TokenPattern Unknown = Hyphenated(Token((view, i) =>
        view[i].Shape is WordShape.Capitalized or WordShape.Mixed && view[i].Name is null && view.Tokens[i].Length > 2 && IsLatin(view.TextOf(i)[0])
        && !Is(view, i, EnglishWord.Common | EnglishWord.Function | EnglishWord.Month | EnglishWord.Weekday), TokenShapes.Capital));

    /// <summary>A small word inside a person's name, and the hyphen after it: <c>van</c>, <c>al-</c>.</summary>
    public static readonly TokenPattern Particle = OfClass(EnglishWord.NameParticle).Repeat(1, 3).Then(InnerHyphen.Optional());

    /// <summary>A word of a person's name after the first, hyphens included.</summary>
    public static readonly TokenPattern PersonWord = Hyphenated(Token(IsPersonWord, TokenShapes.Capital));

    /// <summary>What ends a person's name: <c>Jr.</c>, <c>, Sr.</c>, <c>III</c>.</summary>
    public static readonly TokenPattern NameSuffix = Sequence(Word(",").Optional(), OfClass(EnglishWord.NameSuffix).Unless(Small));

    /// <summary>What comes after the first word of a person's name.</summary>
    public static readonly TokenPattern PersonRest = Either(Particle.Then(Hyphenated(Capital.Unless(Function))), PersonWord, Initial.Unless(OfClass(EnglishWord.CapitalWord))).Repeat(1, 4)
        .Then(NameSuffix.Optional());

    public static TokenPattern OfClass(EnglishWord classes) => Class((ulong)classes);

    /// <summary>A capitalised word of these classes.</summary>
    public static TokenPattern CapitalOf(EnglishWord classes) =>
        Token((view, i) => view[i].HasCapital && Is(view, i, classes), TokenShapes.Capital);

    /// <summary>A word of these classes without a capital.</summary>
    public static TokenPattern SmallOf(EnglishWord classes) =>
        Token((view, i) => view[i].Shape == WordShape.Lower && Is(view, i, classes), TokenShapes.Small);

    /// <summary>The pattern, and what hyphens join to it: <c>Jean-Claude</c>, <c>Jong-un</c>.</summary>
    public static TokenPattern Hyphenated(TokenPattern word) =>
        word.Then(Sequence(InnerHyphen, Token((view, i) => view[i].Kind == TokenKind.Word && !Is(view, i, EnglishWord.Common))).Repeat(0, 2));

    /// <summary>Name parts, the last of them a head: <c>Interior Ministry</c>. A head in the middle goes on.</summary>
    public static TokenPattern EndingIn(TokenPattern head, int atMost) =>
        Sequence(Either(NamePart.Unless(head), head.Before(NamePart), Exactly("&")).Repeat(1, atMost), head);

    public static bool Is(LexicalView view, int token, EnglishWord classes) => (view[token].Classes & (ulong)classes) != 0;

    /// <summary>Whether no white space stands before a token.</summary>
    public static bool Touches(LexicalView view, int token) => token > 0 && view.Tokens[token].Start == view.Tokens[token - 1].End;

    /// <summary>Whether a gazetteer's name of some kind other than a title starts at a token.</summary>
    public static bool StartsName(LexicalView view, int token) => view[token].Name is { } name && name.Type != EnglishLexicon.Title;

    private static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsPersonWord(LexicalView view, int i)
    {
        ref readonly var seen = ref view[i];
        if (seen.Kind != TokenKind.Word || !seen.HasCapital || Is(view, i, EnglishWord.Function | EnglishWord.Weekday | EnglishWord.CapitalWord))
        {
            return false;
        }

        var named = Is(view, i, EnglishWord.FirstName | EnglishWord.Surname);
        if (seen.Shape == WordShape.Upper && !seen.IsAllCapsSentence && !(named && view.Tokens[i].Length > 3))
        {
            return false;
        }

        if (Is(view, i, EnglishWord.Common | Heads | EnglishWord.Month) || StartsName(view, i))
        {
            return named && !Is(view, i, EnglishWord.OrganizationHead | EnglishWord.CompanySuffix);
        }

        return true;
    }
}
