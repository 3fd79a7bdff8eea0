using Entities.Values.Temporal;

namespace Entities.Tests.Values.Temporal;

public class HolidayTests
{
    [TestCase("12-25", 2019, "2019-12-25")]
    [TestCase("11-4-4", 2019, "2019-11-28")]
    [TestCase("11-4-4>+1", 2019, "2019-11-29")]
    [TestCase("5-1--1", 2019, "2019-05-27")]
    [TestCase("easter-2", 2019, "2019-04-19")]
    [TestCase("orthodox", 2018, "2018-04-08")]
    [TestCase("us-election", 2016, "2016-11-08")]
    [TestCase("hebrew 7-10", 2019, "2019-10-09")]
    [TestCase("chinese", 2020, "2020-01-25")]
    public void A_rule_says_when_its_day_falls(string rule, int year, string date)
    {
        Holiday.Parse(rule).In(year).Should().Be(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture));
    }

    [TestCase("2-30")]
    [TestCase("?")]
    public void A_day_that_there_is_not_or_that_is_not_known_is_null(string rule)
    {
        Holiday.Parse(rule).In(2019).Should().BeNull();
    }

    [TestCase("")]
    [TestCase("12")]
    [TestCase("12-x")]
    [TestCase("martian 1-1")]
    [TestCase("easter+x")]
    [TestCase("12-25*x")]
    public void What_is_no_rule_is_refused(string rule)
    {
        var parse = () => Holiday.Parse(rule);

        parse.Should().Throw<InvalidDataException>().WithMessage("*holiday*");
    }
}
