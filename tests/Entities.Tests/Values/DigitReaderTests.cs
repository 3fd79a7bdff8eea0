using System.Globalization;
using Entities.Values.Numbers;

namespace Entities.Tests.Values;

public class DigitReaderTests
{
    [TestCase("5", "5")]
    [TestCase("007", "7")]
    [TestCase("5,200", "5200")]
    [TestCase("12,34,567", "1234567")]
    [TestCase("1.000.000", "1000000")]
    [TestCase("1.50", "1.5")]
    [TestCase(".5", "0.5")]
    [TestCase("1/4", "0.25")]
    [TestCase("1⁄4", "0.25")]
    [TestCase("3½", "3.5")]
    [TestCase("12-1/2", "12.5")]
    [TestCase("⅔", "0.6666666666666666666666666667")]
    [TestCase("٤٢", "42")]
    public void A_token_of_digits_is_one_number(string token, string value)
    {
        DigitReader.TryRead(token, out var read).Should().BeTrue();

        read.Value.ToString(CultureInfo.InvariantCulture).Should().Be(value);
        read.High.Should().Be(read.Value);
        read.Length.Should().Be(token.Length);
    }

    [TestCase("5-10", 5, 10)]
    [TestCase("1.5–2", 1.5, 2)]
    public void A_token_may_be_a_range(string token, double low, double high)
    {
        DigitReader.TryRead(token, out var read).Should().BeTrue();

        read.Forms.Should().HaveFlag(NumberForms.Range);
        ((double)read.Value, (double)read.High).Should().Be((low, high));
    }

    [TestCase("2-1")]
    [TestCase("3-6-4")]
    [TestCase("3:1")]
    public void A_score_is_a_list_without_a_value(string token)
    {
        DigitReader.TryRead(token, out var read).Should().BeTrue();

        read.Forms.Should().HaveFlag(NumberForms.List);
    }

    [TestCase("20km", 2)]
    [TestCase("3bn", 1)]
    [TestCase("5-10km", 4)]
    public void Letters_after_the_digits_are_left(string token, int length)
    {
        DigitReader.TryRead(token, out var read).Should().BeTrue();

        read.Length.Should().Be(length);
        read.Forms.Should().HaveFlag(NumberForms.Suffix);
    }

    [TestCase("192.168.0.1")]
    [TestCase("1.2.3")]
    [TestCase("2020-01-24")]
    [TestCase("10:30")]
    [TestCase("555-123-4567")]
    [TestCase("1,23")]
    [TestCase("1/0")]
    [TestCase("24/01/2020")]
    public void Versions_addresses_dates_times_and_telephones_are_no_numbers(string token) =>
        DigitReader.TryRead(token, out _).Should().BeFalse();

    [Test]
    public void Digits_beyond_a_decimal_are_read_but_have_no_value()
    {
        DigitReader.TryRead(new string('9', 40), out var read).Should().BeTrue();

        read.Forms.Should().HaveFlag(NumberForms.TooLarge);
    }
}
