using Entities.Text;
using Entities.Values.Numbers;

namespace Entities.Values.Money;

/// <summary>Reads amounts of money: <c>$3 million</c>, <c>US$3.5bn</c>, <c>50 euros</c>, <c>5p</c>, <c>millions of dollars</c>.</summary>
internal sealed class MoneyReader
{
    // How far a word that speaks of money may stand from a pound for it to be money.
    private const int Nearby = 6;

    private readonly PhraseTable<CurrencySense> _phrases;

    public MoneyReader(PhraseTable<CurrencySense> phrases) => _phrases = phrases;

    /// <summary>Reads an amount whose sign or code stands first.</summary>
    public bool TryReadSignFirst(ValueContext context, int token, out Measured money)
    {
        money = default;
        var at = token;
        var negative = context.Is(token, WordRoles.Minus) && context.IsGlued(token + 1) && (token == 0 || !context.IsGlued(token)) && context.Is(token + 1, WordRoles.Currency);
        at += negative ? 1 : 0;
        if (!context.Is(at, WordRoles.Currency) || (at > token && !context.Continues(at)) || context.KindOf(at) == TokenKind.Number)
        {
            return false;
        }

        if (!TryReadSign(context, at, out var end, out var currency) || !TryReadAmount(context, at, end, currency, out var number))
        {
            return false;
        }

        if ((currency.Has(CurrencyTraits.NeedsAmount) && !LooksLikeMoney(number))
            || (currency.Symbol is [>= 'A' and <= 'Z'] && !number.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Scaled)))
        {
            return false;
        }

        var start = StartOfSign(context, at, ref currency);
        start = negative ? token : start;
        number = number with { Start = start };
        if (negative)
        {
            number = number with { Value = -number.Value, High = -number.High, Forms = number.Forms | NumberForms.Signed };
        }

        money = new Measured(EntityType.Money, currency.Code, number);
        TakeRepeatedName(context, currency, ref money);
        TakeMinor(context, ref money);
        return true;
    }

    /// <summary>Reads the currency after a number: <c>50 euros</c>, <c>5p</c>, <c>thousands of dollars</c>, <c>a million-dollar</c>.</summary>
    public bool TryComplete(ValueContext context, in NumberRead number, out Measured money)
    {
        money = default;
        if (number.Has(NumberForms.List))
        {
            return false;
        }

        var amount = number;
        CurrencySense? currency;
        if (number.Has(NumberForms.Suffix))
        {
            if (!TryReadSuffix(context, ref amount, out currency))
            {
                return false;
            }
        }
        else
        {
            var at = number.End;
            var glued = context.IsGlued(at);
            at += context.IsGluedHyphen(at) ? 1 : 0;
            at += context.Continues(at) && context.Is(at, WordRoles.Of) && number.Has(NumberForms.Vague | NumberForms.Fraction) ? 1 : 0;
            at += number.Has(NumberForms.Fraction) && context.Continues(at) && context.Is(at, WordRoles.Article) ? 1 : 0;
            if (!context.Continues(at) || !TryReadCurrency(context, at, glued, out var end, out currency))
            {
                return false;
            }

            amount = amount with { End = end };

            // (in million pesos) tells a unit, a million-dollar house an amount.
            if (number.End == number.Start + 1 && context.Is(number.Start, WordRoles.Scale) && !context.IsGluedHyphen(number.End))
            {
                return false;
            }
        }

        if ((currency.Has(CurrencyTraits.NeedsAmount) && !LooksLikeMoney(number)) || (currency.Has(CurrencyTraits.IsWeight) && !IsMoney(context, amount)))
        {
            return false;
        }

        if (currency.Factor >= 1000 && !IsThousands(context, amount.End))
        {
            return false;
        }

        money = new Measured(EntityType.Money, currency.Code, Times(amount, currency.Factor));
        TakeMinor(context, ref money);
        return true;
    }

    /// <summary>Whether a word for a thousand of money is that: five grand, but not five grand pianos.</summary>
    private static bool IsThousands(ValueContext context, int end) =>
        context.IsLower(end - 1) && !(context.Continues(end) && context.KindOf(end) == TokenKind.Word && !context.Is(end, WordRoles.Grammar));

    /// <summary>Reads an article and a currency: <c>a dollar</c>, <c>a euro</c>.</summary>
    public bool TryReadArticle(ValueContext context, int token, out Measured money)
    {
        money = default;
        if (!context.Is(token, WordRoles.Article) || !context.Continues(token + 1) || !TryReadCurrency(context, token + 1, false, out var end, out var currency)
            || currency.Symbol is not null || currency.Has(CurrencyTraits.NeedsAmount | CurrencyTraits.IsWeight))
        {
            return false;
        }

        if (currency.Factor >= 1000 && !IsThousands(context, end))
        {
            return false;
        }

        // a dollar bill, a euro-zone country: no amounts.
        if (context.Continues(end) && (context.IsGlued(end) ? context.Is(end, WordRoles.Hyphen) : context.IsLower(end) && context.WordAt(end) < 0))
        {
            return false;
        }

        money = new Measured(EntityType.Money, currency.Code, Times(new NumberRead(token, end, 1, 1, NumberForms.Article | NumberForms.Words), currency.Factor));
        TakeMinor(context, ref money);
        return true;
    }

    private static NumberRead Times(in NumberRead number, decimal factor) =>
        number with { Value = Exact.Trim(number.Value * factor), High = Exact.Trim(number.High * factor) };

    /// <summary>The sign, code or (for <c>ringgit 42</c>) name before an amount; the amount may be glued to it, as in <c>USD3.14</c>.</summary>
    private static bool TryReadSign(ValueContext context, int token, out int end, out CurrencySense currency)
    {
        end = token + 1;
        var text = context.TextOf(token);
        foreach (var sense in context[token].Currencies)
        {
            // A single letter counts only in one token with its amount: K5,000.
            if (sense.Symbol is { } symbol && (symbol is not [>= 'A' and <= 'Z'] || text.Length > 1) && text.StartsWith(symbol, StringComparison.Ordinal) && (text.Length == symbol.Length || char.IsAsciiDigit(text[symbol.Length])))
            {
                currency = sense;
                return true;
            }
        }

        currency = null!;
        return false;
    }

    private static bool TryReadAmount(ValueContext context, int sign, int at, CurrencySense currency, out NumberRead number)
    {
        var text = context.TextOf(sign);
        if (text.Length > currency.Symbol!.Length)
        {
            return TryReadGlued(context, sign, text[currency.Symbol.Length..], out number);
        }

        if (!context.Continues(at) || !NumberReader.TryRead(context, at, out number) || !number.Has(NumberForms.Digits | NumberForms.Scaled | NumberForms.Words)
            || number.Has(NumberForms.List))
        {
            number = default;
            return false;
        }

        // A code before spaced digits could be any capitals; the digits decide no more than that they are a number.
        if (number.Has(NumberForms.Suffix))
        {
            TakeAnySuffix(context, ref number);
        }

        return true;
    }

    /// <summary><c>USD3.14</c>, <c>Rs20</c>: one token.</summary>
    private static bool TryReadGlued(ValueContext context, int token, ReadOnlySpan<char> digits, out NumberRead number)
    {
        number = default;
        if (!DigitReader.TryRead(digits, out var read) || (read.Forms & (NumberForms.Suffix | NumberForms.List)) != 0)
        {
            return false;
        }

        number = new NumberRead(token, token + 1, read.Value, read.High, read.Forms);
        TakeGroups(context, ref number);
        WordNumbers.TakeScale(context, ref number);
        return true;
    }

    /// <summary>The groups after a glued sign, where the comma parts tokens: <c>Rs86,000</c>.</summary>
    private static void TakeGroups(ValueContext context, ref NumberRead number)
    {
        while (number.Forms is NumberForms.Digits or (NumberForms.Digits | NumberForms.Grouped) && context.IsChar(number.End, ',') && context.IsGlued(number.End) && context.IsGlued(number.End + 1)
            && DigitReader.TryRead(context.TextOf(number.End + 1), out var group) && group.Value < 1000 && (group.Length == 3 || (group.Forms & NumberForms.Decimal) != 0)
            && (group.Forms & ~(NumberForms.Digits | NumberForms.Decimal | NumberForms.Suffix)) == 0 && number.Value < 1_000_000_000_000m)
        {
            var value = (number.Value * 1000) + group.Value;
            number = number with { End = number.End + 2, Value = value, High = value, Forms = number.Forms | group.Forms | NumberForms.Grouped };
        }

        if (number.Has(NumberForms.Suffix))
        {
            number = number with { Forms = number.Forms & ~NumberForms.Suffix };
        }
    }

    /// <summary>After a sign, <c>m</c> and <c>mm</c> are millions; other letters say nothing about the amount.</summary>
    private static void TakeAnySuffix(ValueContext context, ref NumberRead number)
    {
        var meaning = context[number.Start];
        if (meaning.Is(WordRoles.ScaleSuffix))
        {
            DigitNumbers.Scale(meaning.SuffixScale, ref number);
        }
        else
        {
            number = number with { Forms = number.Forms & ~NumberForms.Suffix };
        }
    }

    /// <summary>Takes the capitals before a sign that make it another: <c>US $ 10</c>, <c>NZ $ 3</c>.</summary>
    private static int StartOfSign(ValueContext context, int token, ref CurrencySense currency)
    {
        var country = context.TextOf(token - 1);
        if (token - 1 < context.Floor || context.StartsSentence(token) || context.KindOf(token - 1) != TokenKind.Word || country.Length is < 2 or > 4 || context.TokenAt(token).Length != 1)
        {
            return token;
        }

        Span<char> joined = stackalloc char[5];
        country.CopyTo(joined);
        joined[country.Length] = context.FirstCharOf(token);
        joined = joined[..(country.Length + 1)];
        foreach (var sense in context.Lexicon.MeaningOf(context.Lexicon.Find(joined)).Currencies)
        {
            if (joined.SequenceEqual(sense.Symbol))
            {
                currency = sense;
                return token - 1;
            }
        }

        return token;
    }

    private static bool TryReadSuffix(ValueContext context, ref NumberRead number, out CurrencySense currency)
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

    private bool TryReadCurrency(ValueContext context, int token, bool glued, out int end, out CurrencySense currency)
    {
        if (_phrases.TryMatch(context, token, out end, out currency))
        {
            return true;
        }

        end = token + 1;
        if (!context.Is(token, WordRoles.Currency) || context.KindOf(token) == TokenKind.Number || !TryPick(context[token].Currencies, context.TextOf(token), glued, out currency))
        {
            return false;
        }

        // 5 $10 notes: the sign belongs to what follows.
        return currency.Symbol is null || glued || !context.Continues(end) || context.KindOf(end) != TokenKind.Number;
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

            if (sense.Symbol is not null ? form.SequenceEqual(sense.Symbol) && sense.Symbol is not [>= 'A' and <= 'Z'] : (glued && form[0] != 'C') || !sense.Has(CurrencyTraits.GluedOnly))
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

    /// <summary><c>$453 billion dollars</c>, <c>$5 USD</c>, <c>£3 sterling</c>, <c>$64.35 cents</c>: the currency twice.</summary>
    private void TakeRepeatedName(ValueContext context, CurrencySense currency, ref Measured money)
    {
        var at = money.End;
        if (context.Continues(at) && TryReadCurrency(context, at, false, out var end, out var again) && again.Code == currency.Code)
        {
            money = money with { Number = money.Number with { End = end } };
        }
    }

    /// <summary><c>20 dollars and 43 cents</c>, <c>£5 20p</c>.</summary>
    private void TakeMinor(ValueContext context, ref Measured money)
    {
        var at = money.End;
        if (!money.Number.IsSingle || !context.Continues(at))
        {
            return;
        }

        at += context.Is(at, WordRoles.And) ? 1 : 0;
        if (!context.Continues(at) || !context.Is(at, WordRoles.NumberWord) && context.KindOf(at) != TokenKind.Number
            || !NumberReader.TryRead(context, at, out var number) || !number.IsSingle || number.Value is < 0 or >= 100)
        {
            return;
        }

        CurrencySense? minor;
        var end = number.End;
        if (number.Has(NumberForms.Suffix) ? !TryReadSuffix(context, ref number, out minor) : !TryReadCurrency(context, number.End, context.IsGlued(number.End), out end, out minor))
        {
            return;
        }

        if (minor.Has(CurrencyTraits.Minor) && (minor.Code == money.Unit || minor.Factor == 0.01m))
        {
            money = money with { Number = money.Number with { End = end, Value = money.Number.Value + (number.Value * minor.Factor), High = money.Number.Value + (number.Value * minor.Factor) } };
        }
    }

    private static bool LooksLikeMoney(in NumberRead number) =>
        number.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Scaled)
        || (number.Value >= 100 && !(number.IsBareDigits && number.Value is >= 1800 and < 2100 && number.Value == decimal.Truncate(number.Value)));

    /// <summary>Whether pounds are money: many of them, or money spoken of nearby.</summary>
    private static bool IsMoney(ValueContext context, in NumberRead number)
    {
        if (context.Continues(number.End) && context.Is(number.End, WordRoles.Of))
        {
            return context.Is(number.End + 1, WordRoles.AboutMoney); // of beef, but: of debt
        }

        if (number.Has(NumberForms.Scaled) || number.Value >= 100_000)
        {
            return true;
        }

        for (var i = number.Start - 1; i >= 0 && i >= number.Start - Nearby && context.Continues(i + 1); i--)
        {
            if (context.Is(i, WordRoles.AboutMoney))
            {
                return true;
            }
        }

        return context.Continues(number.End) && (context.Is(number.End, WordRoles.Article) || (context.Is(number.End, WordRoles.And) && context.Is(number.End + 2, WordRoles.Currency)));
    }
}
