using Entities.Values.Temporal;

namespace Entities.Tests.Values.Temporal;

public class MovingFeastsTests
{
    // Widely known dates, entered from memory, among them the earliest and the latest Easter that there can be.
    [TestCase(1818, 3, 22)]
    [TestCase(1943, 4, 25)]
    [TestCase(2000, 4, 23)]
    [TestCase(2008, 3, 23)]
    [TestCase(2019, 4, 21)]
    [TestCase(2020, 4, 12)]
    [TestCase(2024, 3, 31)]
    [TestCase(2038, 4, 25)]
    public void Easter_falls_where_the_tables_say(int year, int month, int day)
    {
        MovingFeasts.Easter(year).Should().Be(new DateTime(year, month, day));
    }

    [TestCase(2008, 4, 27)]
    [TestCase(2016, 5, 1)]
    [TestCase(2018, 4, 8)]
    [TestCase(2020, 4, 19)]
    [TestCase(2024, 5, 5)]
    public void Orthodox_Easter_falls_where_the_tables_say(int year, int month, int day)
    {
        MovingFeasts.OrthodoxEaster(year).Should().Be(new DateTime(year, month, day));
    }

    [TestCase(2005, 7, 1, 2005, 10, 4)] // Rosh Hashanah
    [TestCase(2013, 7, 1, 2013, 9, 5)]
    [TestCase(2019, 7, 1, 2019, 9, 30)]
    [TestCase(2020, 7, 10, 2020, 9, 28)] // Yom Kippur
    [TestCase(2024, 7, 1, 2024, 10, 3)]
    [TestCase(2016, 9, 25, 2016, 12, 25)] // Hanukkah
    [TestCase(2013, 9, 25, 2013, 11, 28)]
    [TestCase(2008, 1, 15, 2008, 4, 20)] // Passover
    [TestCase(2020, 1, 15, 2020, 4, 9)]
    public void Hebrew_feasts_fall_where_the_tables_say(int year, int month, int day, int y, int m, int d)
    {
        MovingFeasts.Hebrew(year, month, day).Should().Be(new DateTime(y, m, d));
    }

    [TestCase(2000, 2, 5)]
    [TestCase(2010, 2, 14)]
    [TestCase(2015, 2, 19)]
    [TestCase(2019, 2, 5)]
    [TestCase(2020, 1, 25)]
    [TestCase(2023, 1, 22)]
    [TestCase(2024, 2, 10)]
    [TestCase(2025, 1, 29)]
    public void The_Chinese_year_begins_where_the_tables_say(int year, int month, int day)
    {
        MovingFeasts.ChineseNewYear(year).Should().Be(new DateTime(year, month, day));
    }

    [TestCase(2005, 9, 1, 2005, 10, 4)] // Ramadan
    [TestCase(2010, 9, 1, 2010, 8, 11)]
    [TestCase(2019, 9, 1, 2019, 5, 6)]
    [TestCase(2020, 9, 1, 2020, 4, 24)]
    [TestCase(2020, 10, 1, 2020, 5, 24)] // Eid al-Fitr
    [TestCase(2018, 12, 10, 2018, 8, 21)] // Eid al-Adha
    public void Islamic_feasts_fall_within_two_days_of_the_day_that_was_kept(int year, int month, int day, int y, int m, int d)
    {
        MovingFeasts.Islamic(year, month, day).Should().BeCloseTo(new DateTime(y, m, d), TimeSpan.FromDays(1.5));
    }

    [TestCase(2015, 11, 11)]
    [TestCase(2018, 11, 7)]
    [TestCase(2019, 10, 27)]
    [TestCase(2020, 11, 14)]
    [TestCase(2023, 11, 12)]
    public void Diwali_falls_within_a_day_of_the_day_that_was_kept(int year, int month, int day)
    {
        MovingFeasts.Diwali(year).Should().BeCloseTo(new DateTime(year, month, day), TimeSpan.FromDays(1));
    }
}
