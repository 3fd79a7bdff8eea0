using Entities.Values;
using Entities.Values.Money;

namespace Entities.Languages.English.Values;

/// <summary>The currencies, as English calls them.</summary>
internal static class EnglishCurrencies
{
    /// <summary>Makes the reader of money, adding its words to the lexicon.</summary>
    public static MoneyReader Create(ValueLexicon lexicon, CurrencyDefaults defaults)
    {
        var table = new CurrencyTable(lexicon, defaults);
        using (var reader = LexiconFile.Open("English/Values/currencies.tsv"))
        {
            table.Read(reader);
        }

        // Around these a pound is money.
        foreach (var word in s_aboutMoney)
        {
            lexicon[word].Roles |= WordRoles.AboutMoney;
        }

        foreach (var (word, number) in ((string, decimal)[])[("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("thousand", 1e3m)])
        {
            foreach (var form in (ReadOnlySpan<string>)["multi", "multi-"])
            {
                lexicon[form + word].Roles |= WordRoles.Multi;
                lexicon[form + word].Number = number;
            }
        }

        return new MoneyReader(new CurrencyReader(table.Phrases));
    }

    private static readonly string[] s_aboutMoney =
    [
        "pay", "pays", "paid", "paying", "payment", "payments", "cost", "costs", "costing", "price", "prices", "priced", "fine", "fined", "fines", "worth", "spend", "spends",
        "spent", "spending", "salary", "wage", "wages", "earn", "earns", "earned", "earning", "bid", "fee", "fees", "tax", "taxes", "debt", "debts", "profit", "profits", "loan", "loans",
        "owe", "owes", "owed", "sold", "sell", "sells", "buy", "buys", "bought", "charge", "charged", "charges", "bill", "bills", "invest", "invested", "investment", "save", "saved",
        "raise", "raised", "donate", "donated", "donation", "grant", "grants", "budget", "fund", "funds", "compensation", "ransom", "reward", "bonus", "rent", "cash", "money", "bank",
        "deposit", "borrowed", "lend", "lent", "fares", "fare", "ticket", "tickets", "damages", "award", "awarded", "transfer", "bribe", "bribes", "stole", "notes", "income",
    ];
}
