using Entities.Text;
using Entities.Values.Numbers;

namespace Entities.Values.Money;

/// <summary>Reads the name, sign or code after an amount: <c>euros</c>, <c>Hong Kong dollars</c>, the <c>p</c> of <c>5p</c>.</summary>
internal sealed class CurrencyReader
{
    private readonly PhraseTable<CurrencySense> _phrases;

    public CurrencyReader(PhraseTable<CurrencySense> phrases) => _phrases = phrases;

    /// <summary>Reads the currency at a token.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="glued">Whether it touches the amount before it.</param>
    /// <param name="end">The token just past it.</param>
    /// <param name="currency">The currency.</param>
    public bool TryRead(ValueContext context, int token, bool glued, out int end, out CurrencySense currency)
    {
        if (_phrases.TryMatch(context, token, out end, out currency))
        {
            return true;
        }

        end = token + 1;
        if (!context.Is(token, WordRoles.Currency) || context.IsPart(token) || !TryPick(context[token].Currencies, context.TextOf(token), glued, out currency))
        {
            return false;
        }

        // 5 $10 notes: the sign belongs to what follows.
        return currency.Symbol is null || glued || !context.Continues(end) || context.KindOf(end) != TokenKind.Number || context.Is(end + 1, WordRoles.Currency);
    }

    /// <summary>Takes the currency that is glued to the digits of a number's last token.</summary>
    public static bool TryReadSuffix(ValueContext context, ref NumberRead number, out CurrencySense currency)
    {
        currency = null!;
        var token = number.End - 1;
        var text = context.TextOf(token);
        if (!context.Is(token, WordRoles.Currency) || !DigitReader.TryRead(text, out var digits) || context.Lexicon.Find(text[digits.Length..]) != context.WordAt(token)
            || !TryPick(context[token].Currencies, text[digits.Length..], true, out currency))
        {
            return false;
        }

        number = number with { Forms = number.Forms & ~NumberForms.Suffix };
        return true;
    }

    private static bool TryPick(CurrencySense[] senses, ReadOnlySpan<char> form, bool glued, out CurrencySense currency)
    {
        CurrencySense? name = null;
        foreach (var sense in senses)
        {
            if (sense.Has(CurrencyTraits.LowerOnly) && !char.IsLower(form[0]))
            {
                continue;
            }

            if (sense.Symbol is not null ? form.SequenceEqual(sense.Symbol) && sense.Symbol is not [>= 'A' and <= 'Z'] : glued || !sense.Has(CurrencyTraits.GluedOnly))
            {
                if (sense.Symbol is not null)
                {
                    currency = sense;
                    return true;
                }

                name ??= sense;
            }
        }

        currency = name!;
        return name is not null;
    }
}
