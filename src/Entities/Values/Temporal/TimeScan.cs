using System.Runtime.CompilerServices;
using Entities.Text;

namespace Entities.Values.Temporal;

/// <summary>A document seen as words of time, from one token on: what the readers of each form look through.</summary>
/// <remarks>A token that begins another sentence than the one the reading began in means nothing.</remarks>
/// <param name="Values">The tokens and their meanings.</param>
/// <param name="Language">What the language adds beside its words.</param>
/// <param name="Options">How to read what text does not decide.</param>
/// <param name="Memory">What the document said of time so far.</param>
/// <param name="Origin">The token that the reading begins at.</param>
internal readonly record struct TimeScan(
    ValueContext Values,
    TemporalLanguage Language,
    TemporalOptions Options,
    TemporalMemory Memory,
    int Origin)
{
    /// <summary>The document's date, if it is known.</summary>
    public DateTime? Reference => Values.Document.Document.Date;

    /// <summary>What a token means; <see cref="TimeWord.None"/> when it means nothing here.</summary>
    public TimeWord this[int token]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Values[token].Time is { } word && IsHere(token) ? word : TimeWord.None;
    }

    /// <summary>Whether a token exists and is in the sentence.</summary>
    public bool IsHere(int token) => token == Origin || Values.Continues(token);

    /// <summary>Whether a token is a whole word that can play any of some parts; digits with letters are not.</summary>
    public bool Is(int token, TimeRoles any) => this[token].Is(any) && Values.KindOf(token) != TokenKind.Number;

    /// <summary>Whether a token can play any part in a number.</summary>
    public bool Is(int token, WordRoles any) => IsHere(token) && Values.Is(token, any) && Values.KindOf(token) != TokenKind.Number;

    /// <summary>Whether the token before another can play any of some parts; of any sentence but its own, none.</summary>
    public bool IsBefore(int token, TimeRoles any) =>
        token > 0 && !Values.StartsSentence(token) && Values[token - 1].Time is { } word && word.Is(any) && Values.KindOf(token - 1) != TokenKind.Number;

    /// <summary>As <see cref="IsBefore(int, TimeRoles)"/>, for the parts of numbers.</summary>
    public bool IsBefore(int token, WordRoles any) => token > 0 && !Values.StartsSentence(token) && Values.Is(token - 1, any);

    /// <summary>Whether a token is a number in digits.</summary>
    public bool IsDigits(int token) => IsHere(token) && Values.KindOf(token) == TokenKind.Number;

    /// <summary>The digits of a token; none if it is no number.</summary>
    public DigitToken Digits(int token) => IsDigits(token) ? DigitToken.Read(Values.TextOf(token)) : default;

    /// <summary>Whether a token is one given sign.</summary>
    public bool IsSign(int token, char sign) => IsHere(token) && Values.IsChar(token, sign);

    /// <summary>The token after a comma, or the same one.</summary>
    public int AfterComma(int token) => IsSign(token, ',') ? token + 1 : token;

    /// <summary>The token after a hyphen that touches both its neighbours, or stands where text is pre-tokenised; or the same one.</summary>
    public int AfterHyphen(int token) => IsHere(token) && Values.Is(token, WordRoles.Hyphen) && Values.KindOf(token) != TokenKind.Number ? token + 1 : token;

    /// <summary>The token after the definite article, or the same one.</summary>
    public int AfterThe(int token) => Is(token, WordRoles.DefiniteArticle) ? token + 1 : token;

    /// <summary>Whether a token is a plural in small letters, as what numbers count is.</summary>
    public bool IsLowerPlural(int token) => IsHere(token) && Values.IsLower(token)
        && Values.TextOf(token).EndsWith(Language.PluralEnding, StringComparison.Ordinal);

    /// <summary>The longest phrase at a token, with its capital where it needs one.</summary>
    public bool TryPhrase(int token, out int end, out TimePhrase phrase)
    {
        end = token;
        phrase = null!;
        return Is(token, TimeRoles.Phrase) && Language.Phrases.TryMatch(Values, token, out end, out phrase)
            && (!phrase.NeedsCapital || Values.IsCapitalized(token));
    }

    /// <summary>What one token, or several that make a phrase, mean.</summary>
    public TimeWord Meaning(int token, out int end)
    {
        if (TryPhrase(token, out end, out var phrase) && phrase.Holiday is null && !phrase.IsVeto)
        {
            return phrase.Meaning;
        }

        end = token + 1;
        return Values.KindOf(token) == TokenKind.Number ? TimeWord.None : this[token];
    }
}
