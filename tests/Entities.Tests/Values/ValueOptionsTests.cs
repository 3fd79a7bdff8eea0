using Entities.Extractors;
using Entities.Languages.English;
using Entities.Values;

namespace Entities.Tests.Values;

public class ValueOptionsTests
{
    [TestCase("It cost $5.", "CAD")]
    [TestCase("It cost five dollars.", "CAD")]
    [TestCase("It cost 50 cents.", "CAD")]
    [TestCase("It cost 5 grand.", "NZD")]
    [TestCase("It cost ¥5,000.", "CNY")]
    [TestCase("It cost 50 kr.", "DKK")]
    [TestCase("It cost £5.", "EGP")]
    [TestCase("It cost 900 rupees.", "PKR")]
    [TestCase("It cost 900 pesos.", "PHP")]
    public void Options_decide_what_an_ambiguous_sign_or_name_stands_for(string text, string currency)
    {
        var options = new ValueOptions
        {
            Currencies = new CurrencyDefaults { Dollar = "CAD", Grand = "NZD", YenSign = "CNY", Kr = "DKK", Pound = "EGP", Rupee = "PKR", Peso = "PHP" },
        };

        var mentions = new RuleBasedEntityExtractor(EnglishLanguage.Create(options)).Extract(text);

        mentions.Should().ContainSingle().Which.Value.Should().BeOfType<MoneyValue>().Which.Currency.Should().Be(currency);
    }

    [TestCase("It cost US$5.", "USD")]
    [TestCase("It cost A$5.", "AUD")]
    [TestCase("It cost 5 Hong Kong dollars.", "HKD")]
    public void What_names_its_country_is_not_ambiguous(string text, string currency)
    {
        var options = new ValueOptions { Currencies = new CurrencyDefaults { Dollar = "CAD" } };

        var mentions = new RuleBasedEntityExtractor(EnglishLanguage.Create(options)).Extract(text);

        mentions.Should().ContainSingle().Which.Value.Should().BeOfType<MoneyValue>().Which.Currency.Should().Be(currency);
    }
}
