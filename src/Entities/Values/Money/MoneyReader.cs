using Entities.Text;
using Entities.Values.Numbers;

namespace Entities.Values.Money;

/// <summary>Reads amounts of money: <c>$3 million</c>, <c>US$3.5bn</c>, <c>50 euros</c>, <c>5p</c>, <c>millions of dollars</c>.</summary>
internal sealed class MoneyReader
{
    // How far a word that speaks of money may stand from a pound for it to be money.
    private const int Nearby = 6;

    private readonly CurrencyReader _currencies;

    public MoneyReader(CurrencyReader currencies) => _currencies = currencies;

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

        if (!SignReader.TryRead(context, at, out var currency, out var number))
        {
            return false;
        }

        if ((currency.Has(CurrencyTraits.NeedsAmount) && !LooksLikeMoney(number))
            || (currency.Symbol is [>= 'A' and <= 'Z'] && !number.Has(NumberForms.Decimal | NumberForms.Grouped | NumberForms.Scaled)))
        {
            return false;
        }

        if (negative)
        {
            number = number with { Start = token, Value = -number.Value, High = -number.High, Forms = number.Forms | NumberForms.Signed };
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
            if (!CurrencyReader.TryReadSuffix(context, ref amount, out currency))
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
            if (!context.Continues(at) || !_currencies.TryRead(context, at, glued, out var end, out currency))
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
        if (!context.Is(token, WordRoles.Article) || !context.Continues(token + 1) || !_currencies.TryRead(context, token + 1, false, out var end, out var currency)
            || currency.Symbol is not null || currency.Has(CurrencyTraits.NeedsAmount | CurrencyTraits.IsWeight))
        {
            return false;
        }

        if (currency.Factor >= 1000 && !IsThousands(context, end))
        {
            return false;
        }

        // a dollar bill, a euro-zone country: no amounts.
        if (context.Continues(end) && (context.IsGlued(end) ? context.Is(end, WordRoles.Hyphen) : context.IsLower(end) && !context.Is(end, WordRoles.Grammar)))
        {
            return false;
        }

        money = new Measured(EntityType.Money, currency.Code, Times(new NumberRead(token, end, 1, 1, NumberForms.Article | NumberForms.Words), currency.Factor));
        TakeMinor(context, ref money);
        return true;
    }

    private static NumberRead Times(in NumberRead number, decimal factor) =>
        number with { Value = Exact.Trim(number.Value * factor), High = Exact.Trim(number.High * factor) };

    /// <summary><c>$453 billion dollars</c>, <c>$5 USD</c>, <c>£3 sterling</c>, <c>$64.35 cents</c>: the currency twice.</summary>
    private void TakeRepeatedName(ValueContext context, CurrencySense currency, ref Measured money)
    {
        var at = money.End;
        if (context.Continues(at) && _currencies.TryRead(context, at, false, out var end, out var again) && again.Code == currency.Code)
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
        if (number.Has(NumberForms.Suffix) ? !CurrencyReader.TryReadSuffix(context, ref number, out minor) : !_currencies.TryRead(context, number.End, context.IsGlued(number.End), out end, out minor))
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

        return context.Continues(number.End) && (context.Is(number.End, WordRoles.AboutMoney) || context.Is(number.End, WordRoles.Article) || (context.Is(number.End, WordRoles.And) && context.Is(number.End + 2, WordRoles.Currency)));
    }
}
