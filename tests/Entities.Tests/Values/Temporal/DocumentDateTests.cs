using System.Globalization;
using Entities.Languages.English;

namespace Entities.Tests.Values.Temporal;

public class DocumentDateTests
{
    [TestCase("date 2020-01-24 Thousands of supporters gathered.", "2020-01-24")]
    [TestCase(" date 2020-01-24 Thousands of supporters gathered.", "2020-01-24")]
    [TestCase("2020-01-24\n\nThousands of supporters gathered.", "2020-01-24")]
    [TestCase("2020-01-24T15:30 The vote began.", "2020-01-24T15:30")]
    [TestCase("Thousands gather\nPublished: 24 January 2020\n\nText.", "2020-01-24")]
    [TestCase("Thousands gather\nPosted on January 24, 2020\nText.", "2020-01-24")]
    [TestCase("BAGHDAD, Jan. 24, 2020 (Reuters) - Thousands gathered.", "2020-01-24")]
    [TestCase("NEW YORK, January 24, 2020 /PRNewswire/ -- Acme said.", "2020-01-24")]
    [TestCase("Friday, 24 January 2020\nText.", "2020-01-24")]
    [TestCase("Date: Fri, 24 Jan 2020\nSubject: vote\n", "2020-01-24")]
    public void The_date_of_a_document_is_found_in_its_first_lines(string text, string date)
    {
        EnglishDocumentDate.Find(text).Should().Be(DateTime.Parse(date, CultureInfo.InvariantCulture));
    }

    [TestCase("")]
    [TestCase("Thousands of supporters gathered on January 24, 2020.")]
    [TestCase("On January 24, 2020, thousands gathered.")]
    [TestCase("The 2020-01-24 vote failed.")]
    [TestCase("BAGHDAD, Jan. 24 (Reuters) - Thousands gathered.")]
    [TestCase("A\nB\nC\nD\nE\nF\nG\nH\nI\n2020-01-24\n")]
    [TestCase("The rally was held in 2020.")]
    [TestCase("John Schofield VC (4 March 1892 – 9 April 1918) was an English soldier.")]
    [TestCase("Ann Lee, 4 March 1892 - 9 April 1918")]
    public void A_date_in_running_text_is_not_the_documents(string text)
    {
        EnglishDocumentDate.Find(text).Should().BeNull();
    }

    [Test]
    public void Reading_a_documents_date_does_not_depend_on_its_length()
    {
        var text = "Published: 24 January 2020\n" + new string('x', 5_000_000);

        EnglishDocumentDate.Find(text).Should().Be(new DateTime(2020, 1, 24));
    }
}
