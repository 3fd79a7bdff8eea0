namespace Entities.Cli.Input;

/// <summary>A document and where it stood.</summary>
/// <param name="Document">The document, with an id.</param>
/// <param name="HasNumericId">Whether the id is written as a number.</param>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1; 0 if the document is the whole file.</param>
internal readonly record struct InputDocument(Document Document, bool HasNumericId, string Source, long Line);
