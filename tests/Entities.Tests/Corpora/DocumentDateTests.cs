using System.Globalization;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>Dates of documents: ISO 8601, and of those with an offset the clock time.</summary>
internal sealed class DocumentDateTests
{
    [TestCase("2020-01-24", "2020-01-24 00:00:00")]
    [TestCase("2020-01-24T20:00", "2020-01-24 20:00:00")]
    [TestCase("2020-01-24T20:00:05", "2020-01-24 20:00:05")]
    [TestCase("2020-01-24T20:00:05.25", "2020-01-24 20:00:05")]
    [TestCase("2020-01-24T20:00Z", "2020-01-24 20:00:00")]
    [TestCase("2020-01-24T20:00:05+05:30", "2020-01-24 20:00:05")]
    [TestCase("2020-01-24T20:00:05.5-08:00", "2020-01-24 20:00:05")]
    public void A_date_or_date_time_is_read(string written, string expected)
    {
        DocumentDate.TryParse(written, out var date).Should().BeTrue();
        date.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture).Should().Be(expected);
        date.Kind.Should().Be(DateTimeKind.Unspecified);
    }

    [TestCase("")]
    [TestCase("2020-1-24")]
    [TestCase("24.01.2020")]
    [TestCase("20200124")]
    [TestCase("2020-02-30")]
    [TestCase("2020-01-24 20:00")]
    [TestCase("2020-01-24T25:00")]
    [TestCase("2020-01-24T20:00Zx")]
    [TestCase("yesterday")]
    public void Anything_else_is_refused(string written) => DocumentDate.TryParse(written, out _).Should().BeFalse();

    [TestCase("2020-01-24")]
    [TestCase("2020-01-24T20:00:00")]
    [TestCase("2020-01-24T20:00:00.25")]
    public void What_is_written_is_read_again(string written)
    {
        DocumentDate.TryParse(written, out var date).Should().BeTrue();
        DocumentDate.Format(date).Should().Be(written);
    }
}
