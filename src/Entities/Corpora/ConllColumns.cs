using Entities.Text;

namespace Entities.Corpora;

/// <summary>CoNLL columns: a token, a tab and its BIO tag a line; a blank line after each sentence.</summary>
/// <remarks>
/// <para>The first token of a mention is <c>B-TYPE</c>, those after it <c>I-TYPE</c>, all others <c>O</c> (IOB2: Tjong Kim
/// Sang and Veenstra 1999). A document begins with a line <c>-DOCSTART-</c>, as in CoNLL-2003.</para>
/// <para>The columns can say no more than the tokens allow: a token that only holds a mention bears its tag as a whole,
/// and a token that holds two bears the first one's.</para>
/// </remarks>
public static partial class ConllColumns
{
    private const string DocumentStart = "-DOCSTART-\tO\n\n";

    /// <summary>Writes a document and its mentions.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="document">The document, with its tokens and sentences.</param>
    /// <param name="mentions">Its mentions in text order, none overlapping another.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, TokenizedDocument document, IReadOnlyList<EntityMention> mentions)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(mentions);
        writer.Write(DocumentStart);
        var next = 0;    // the mention that has not ended yet
        var begun = -1;  // the mention whose first token is written
        foreach (var sentence in document.Sentences)
        {
            foreach (var token in document.Tokens[sentence.FirstToken..sentence.EndToken])
            {
                while (next < mentions.Count && mentions[next].End <= token.Start)
                {
                    next++;
                }

                writer.Write(token.In(document.Text));
                if (next == mentions.Count || mentions[next].Start >= token.End)
                {
                    writer.Write("\tO\n");
                    continue;
                }

                writer.Write(begun == next ? "\tI-" : "\tB-");
                writer.Write(mentions[next].Type.Label);
                writer.Write('\n');
                begun = next;
            }

            writer.Write('\n');
        }
    }
}
