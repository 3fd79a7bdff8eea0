using Entities.Languages.English;

namespace Entities.Cli.Input;

/// <summary>A document and where it stood.</summary>
/// <param name="Document">The document, with an id.</param>
/// <param name="HasNumericId">Whether the id is written as a number.</param>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1; 0 if the document is the whole file.</param>
internal readonly record struct InputDocument(Document Document, bool HasNumericId, string Source, long Line)
{
    /// <summary>The document's date, if nobody gave it and its own text has it.</summary>
    public DateTime? FoundDate { get; private init; }

    /// <summary>Where the document has no date, looks for it in the text.</summary>
    public InputDocument WithDateFromText() => Document.Date is null && EnglishDocumentDate.Find(Document.Text) is { } date
        ? this with { Document = Document with { Date = date }, FoundDate = date }
        : this;
}
