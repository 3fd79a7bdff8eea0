using Entities.Languages.English.Values;
using Entities.Values;
using Entities.Values.Temporal;

namespace Entities.Languages.English;

/// <summary>Finds the date that an English document bears itself, for use when none is given with it.</summary>
/// <remarks>
/// Looks at the first lines only: a leading date (<c>date 2020-01-24 ...</c>), a dateline with its year
/// (<c>BAGHDAD, Jan. 24, 2020 (Reuters) -</c>), a line that says when it was published
/// (<c>Published: 24 January 2020</c>). A date in running text is not the document's. Thread-safe.
/// </remarks>
public static class EnglishDocumentDate
{
    private static readonly Lazy<DocumentDateFinder> s_finder = new(Create);

    /// <summary>Finds the document's date.</summary>
    /// <param name="text">The text of the document.</param>
    /// <returns>The date, with its time of day where the text has one; null if the text bears no full date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DateTime? Find(string text) => s_finder.Value.Find(text);

    private static DocumentDateFinder Create()
    {
        var lexicon = new ValueLexicon();
        EnglishNumbers.AddTo(lexicon);
        var modifiers = EnglishModifiers.Create(lexicon);
        var time = EnglishTime.AddTo(lexicon);
        return new DocumentDateFinder(
            EnglishText.Tokenizer,
            EnglishText.SentenceSplitter,
            lexicon,
            new TemporalFinder(time, modifiers),
            ["date", "dated", "dateline", "published", "posted", "updated", "issued", "released", "created", "sent", "filed", "modified", "submitted", "received"],
            ["on", "at", "time", "last", "first"]);
    }
}
