using Entities.Values.Numbers;

namespace Entities.Tests.Values;

public class RomanNumeralsTests
{
    [TestCase("I", 1)]
    [TestCase("IV", 4)]
    [TestCase("xiv", 14)]
    [TestCase("XLII", 42)]
    [TestCase("MCMXCIX", 1999)]
    [TestCase("MMMCMXCIX", 3999)]
    public void Numerals_written_by_the_rule_have_a_value(string numeral, int value)
    {
        RomanNumerals.TryRead(numeral, out var read).Should().BeTrue();

        read.Should().Be(value);
    }

    [TestCase("")]
    [TestCase("IIII")]
    [TestCase("IC")]
    [TestCase("VX")]
    [TestCase("Iv")]
    [TestCase("MIX2")]
    [TestCase("LIVID")]
    [TestCase("MMMMM")]
    public void Other_letters_are_no_numeral(string letters) => RomanNumerals.TryRead(letters, out _).Should().BeFalse();
}
