using Entities.Extractors;
using Entities.Languages.English;
using Entities.Languages.English.Values;
using Entities.Values;
using Entities.Values.Temporal;

namespace Entities.Tests.Values.Temporal;

public class TemporalOptionsTests
{
    private static readonly DateTime s_date = new(2020, 1, 24);

    [Test]
    public void A_numeric_date_is_read_day_first_when_the_options_say_so()
    {
        Read("It began on 3/4/2019.", new TemporalOptions { DayFirst = true }).Should().Equal("DATE 2019-04-03");
        Read("It began on 4/13/2019.", new TemporalOptions { DayFirst = true }).Should().Equal("DATE 2019-04-13");
    }

    [Test]
    public void Undecided_dates_lie_ahead_when_the_options_say_so()
    {
        Read("Lunch on Tuesday?", new TemporalOptions { PreferFuture = true }).Should().Equal("DATE 2020-01-28");
        Read("He called on Tuesday.", new TemporalOptions { PreferFuture = true }).Should().Equal("DATE 2020-01-21");
    }

    [Test]
    public void Vague_words_are_dates_when_the_options_say_so()
    {
        Read("It was recently sold, is now open and will soon close. The annual fair is daily.", new TemporalOptions { VagueExpressions = true })
            .Should().Equal("DATE PAST_REF", "DATE PRESENT_REF", "DATE FUTURE_REF", "DATE P1Y set", "DATE P1D set");
    }

    [Test]
    public void Two_digits_of_a_year_stand_for_the_century_that_the_options_set()
    {
        Read("Born on 10/31/30.", TemporalOptions.Default).Should().Equal("DATE 2030-10-31");
        Read("Born on 10/31/30.", new TemporalOptions { TwoDigitYearMax = 29 }).Should().Equal("DATE 1930-10-31");
    }

    private static IEnumerable<string> Read(string text, TemporalOptions options)
    {
        var language = EnglishLanguage.Instance with { Recognizers = [EnglishValues.Create(new ValueOptions { Times = options })] };
        return new RuleBasedEntityExtractor(language).Extract(text, s_date).Select(ValueNotation.Write);
    }
}
