using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Entities.Text;

/// <summary>The classes of characters that the tokenizer tells apart.</summary>
internal enum CharKind : byte
{
    Space,
    Letter,
    Digit,

    /// <summary>A sign that extends the one before it: combining marks, joiners, variation selectors, soft hyphens.</summary>
    Extend,

    /// <summary>A letter of a script whose every character is a token: Han.</summary>
    Ideograph,

    /// <summary>A letter of a script without spaces that is split only where the script changes: kana, Thai, Lao, Khmer, Burmese.</summary>
    Unspaced,
    Punctuation,
    Symbol,
    Currency,

    /// <summary>May be part of an emoji sequence.</summary>
    Pictograph,
    Other,
}

/// <summary>Classifies characters: a table for ASCII, Unicode's general categories beyond.</summary>
internal static class CharClass
{
    private static ReadOnlySpan<byte> AsciiKinds => s_ascii;

    private static readonly byte[] s_ascii = BuildAscii();

    /// <summary>The kind of the code point at <paramref name="index"/>, with its length in UTF-16 code units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind At(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = text[index];
        if (c < 128)
        {
            length = 1;
            return (CharKind)AsciiKinds[c];
        }

        return Beyond(text, index, out length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '＇';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static CharKind Beyond(ReadOnlySpan<char> text, int index, out int length)
    {
        var c = text[index];
        if (!char.IsSurrogate(c))
        {
            length = 1;
            if (c is >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E')
            {
                return c is '\u2044' or '\u2052' ? CharKind.Symbol : CharKind.Punctuation;
            }

            return char.IsWhiteSpace(c) ? CharKind.Space : Classify(c, CharUnicodeInfo.GetUnicodeCategory(c));
        }

        if (Rune.DecodeFromUtf16(text[index..], out var rune, out length) != System.Buffers.OperationStatus.Done)
        {
            length = 1;
            return CharKind.Other;
        }

        return Classify(rune.Value, Rune.GetUnicodeCategory(rune));
    }

    private static CharKind Classify(int code, UnicodeCategory category)
    {
        switch (category)
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                return IsIdeograph(code) ? CharKind.Ideograph : IsUnspaced(code) ? CharKind.Unspaced : CharKind.Letter;
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.EnclosingMark:
                return CharKind.Extend;
            case UnicodeCategory.Format:
                return CharKind.Extend;
            case UnicodeCategory.DecimalDigitNumber:
            case UnicodeCategory.OtherNumber when code is 0xB2 or 0xB3 or 0xB9 or (>= 0xBC and <= 0xBE) or (>= 0x2070 and <= 0x2089) or (>= 0x2150 and <= 0x215F):
                return CharKind.Digit;
            case UnicodeCategory.CurrencySymbol:
                return CharKind.Currency;
            case UnicodeCategory.ConnectorPunctuation:
            case UnicodeCategory.DashPunctuation:
            case UnicodeCategory.OpenPunctuation:
            case UnicodeCategory.ClosePunctuation:
            case UnicodeCategory.InitialQuotePunctuation:
            case UnicodeCategory.FinalQuotePunctuation:
            case UnicodeCategory.OtherPunctuation:
                return CharKind.Punctuation;
            case UnicodeCategory.ModifierSymbol when code is >= 0x1F3FB and <= 0x1F3FF:
                return CharKind.Pictograph;
            case UnicodeCategory.OtherSymbol:
                // Emoji and the flags' regional indicators are all symbols of this category; so is ° and №.
                return code is >= 0x2190 and not (>= 0x2200 and <= 0x22FF) ? CharKind.Pictograph : CharKind.Symbol;
            case UnicodeCategory.MathSymbol:
            case UnicodeCategory.ModifierSymbol:
            case UnicodeCategory.OtherNumber:
                return CharKind.Symbol;
            default:
                return CharKind.Other;
        }
    }

    private static bool IsIdeograph(int code) =>
        code is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x323AF or 0x3005 or 0x3007;

    private static bool IsUnspaced(int code) =>
        code is >= 0x3040 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F // kana
            or >= 0x0E00 and <= 0x0EFF // Thai, Lao
            or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or >= 0xAA60 and <= 0xAA7F; // Burmese, Khmer

    /// <summary>A number that is the same for two unspaced characters of one script.</summary>
    public static int UnspacedScript(int code) => code switch
    {
        >= 0x3040 and <= 0x309F => 1,
        >= 0x30A0 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F => 2,
        >= 0x0E00 and <= 0x0E7F => 3,
        >= 0x0E80 and <= 0x0EFF => 4,
        >= 0x1780 and <= 0x17FF => 5,
        _ => 6,
    };

    private static byte[] BuildAscii()
    {
        var kinds = new byte[128];
        for (var i = 0; i < kinds.Length; i++)
        {
            var c = (char)i;
            kinds[i] = (byte)(
                char.IsWhiteSpace(c) ? CharKind.Space
                : char.IsAsciiLetter(c) ? CharKind.Letter
                : char.IsAsciiDigit(c) ? CharKind.Digit
                : c == '$' ? CharKind.Currency
                : c is '+' or '<' or '=' or '>' or '^' or '`' or '|' or '~' or '%' or '#' or '@' or '&' or '*' or '/' or '\\' ? CharKind.Symbol
                : char.IsPunctuation(c) ? CharKind.Punctuation
                : CharKind.Other);
        }

        return kinds;
    }
}
