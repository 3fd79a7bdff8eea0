namespace Entities.Corpora;

/// <content>Writing of examples.</content>
public static partial class ConllColumns
{
    /// <summary>Writes an example over its own tokens.</summary>
    /// <param name="writer">Where to write; lines end with a line feed.</param>
    /// <param name="example">The example, with its <see cref="Example.Segmentation"/>.</param>
    /// <param name="scheme">The tags to write.</param>
    /// <param name="layout">The columns to write.</param>
    /// <remarks>
    /// The columns can say no more than the tokens allow: see <see cref="Segmentation.Holds"/>. A token that holds
    /// mentions in part bears the first one's tag.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="example"/> is null.</exception>
    /// <exception cref="ArgumentException">The example has no tokens.</exception>
    public static void Write(
        TextWriter writer, Example example, TagScheme scheme = TagScheme.Bio, ColumnsLayout layout = ColumnsLayout.TwoColumns)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(example);
        var segmentation = example.Segmentation
            ?? throw new ArgumentException("The example has no tokens: give it a segmentation.", nameof(example));
        var middle = layout == ColumnsLayout.Conll2003 ? " -X- -X- " : "\t";
        writer.Write($"-DOCSTART-{middle}O\n\n");
        var bearers = Bearers(segmentation, example.Mentions);
        foreach (var sentence in segmentation.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var before = i > sentence.FirstToken ? bearers[i - 1] : null;
                var after = i + 1 < sentence.EndToken ? bearers[i + 1] : null;
                var token = segmentation.Tokens[i];
                writer.Write(example.Document.Text.AsSpan(token.Start, token.Length));
                writer.Write(middle);
                WriteTag(writer, scheme, before, bearers[i], after);
            }

            writer.Write('\n');
        }
    }

    /// <summary>The mention whose tag each token bears, if any.</summary>
    private static EntityMention?[] Bearers(Segmentation segmentation, IReadOnlyList<EntityMention> mentions)
    {
        var bearers = new EntityMention?[segmentation.Tokens.Length];
        var next = 0;
        for (var i = 0; i < bearers.Length; i++)
        {
            var token = segmentation.Tokens[i];
            while (next < mentions.Count && mentions[next].End <= token.Start)
            {
                next++;
            }

            bearers[i] = next < mentions.Count && mentions[next].Start < token.End ? mentions[next] : null;
        }

        return bearers;
    }

    private static void WriteTag(TextWriter writer, TagScheme scheme, EntityMention? before, EntityMention? mention, EntityMention? after)
    {
        if (mention is null)
        {
            writer.Write("O\n");
            return;
        }

        var begins = !ReferenceEquals(before, mention);
        var ends = !ReferenceEquals(after, mention);
        writer.Write(scheme switch
        {
            TagScheme.Bio => begins ? "B-" : "I-",
            TagScheme.Iob1 => begins && before?.Type == mention.Type ? "B-" : "I-",
            TagScheme.Bioes => (begins, ends) switch { (true, true) => "S-", (true, false) => "B-", (false, true) => "E-", _ => "I-" },
            TagScheme.Bilou => (begins, ends) switch { (true, true) => "U-", (true, false) => "B-", (false, true) => "L-", _ => "I-" },
            _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Not a scheme."),
        });
        writer.Write(mention.Type.Label);
        writer.Write('\n');
    }
}
