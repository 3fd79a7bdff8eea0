using Entities.Values;
using Entities.Values.Money;
using Entities.Values.Quantities;

namespace Entities.Tests.Values;

public class ValueTableTests
{
    [TestCase("m\tmetre\tone\t-\tmeter\tm", "line 1")]
    [TestCase("# units\nm\tmetre\t1", "line 2")]
    [TestCase("m\tmetre\t1\t-\tmeter\tm\tsticky", "'sticky'")]
    public void A_broken_table_of_units_is_refused_with_its_line(string table, string named)
    {
        var read = () => new MeasureTable(new ValueLexicon(), new Dictionary<char, string>()).Read(new StringReader(table));

        read.Should().Throw<InvalidDataException>().WithMessage($"*{named}*");
    }

    [TestCase("USD", "line 1")]
    [TestCase("# money\n{Florin}\tf\tflorin", "'Florin'")]
    public void A_broken_table_of_currencies_is_refused_with_its_line(string table, string named)
    {
        var read = () => new CurrencyTable(new ValueLexicon(), new CurrencyDefaults()).Read(new StringReader(table));

        read.Should().Throw<InvalidDataException>().WithMessage($"*{named}*");
    }
}
