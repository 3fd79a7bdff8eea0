using System.Buffers;
using System.Globalization;
using System.Text;
using Entities.Cli.Input;
using Entities.Corpora;
using Entities.Evaluation.Page;

namespace Entities.Cli.Output;

/// <summary>One page that needs nothing else: every document with its mentions coloured and labelled.</summary>
internal sealed class HtmlFormat : TextFormat
{
    private const string Head =
        """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Entities</title>
        <style>
        body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; font: 1rem/1.9 system-ui, sans-serif; color: #222; background: #fff; }
        h2 { margin: 2rem 0 .5rem; font-size: 1rem; overflow-wrap: anywhere; }
        p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
        mark { padding: .1em .25em; border-radius: .25em; color: #111; background: #d8d8d8; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        mark small { margin-left: .35em; font-size: .65em; font-weight: 600; letter-spacing: .02em; opacity: .75; }
        @media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b; } }

        """;

    public override void Begin(IBufferWriter<byte> output)
    {
        var head = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var type in EntityType.WellKnown)
        {
            head.Append(CultureInfo.InvariantCulture, $"mark.{type} {{ background: #{TypeColors.Of(type).ToHex().ToLowerInvariant()}; }}\n");
        }

        head.Append("</style>\n</head>\n<body>\n");
        Encoding.UTF8.GetBytes(head.ToString(), output);
    }

    public override void End(IBufferWriter<byte> output) => output.Write("</body>\n</html>\n"u8);

    protected override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, TextWriter output)
    {
        var text = input.Document.Text;
        output.Write("<h2>");
        HtmlText.Write(output, input.Document.Id, keepsLines: true);
        output.Write("</h2>\n");
        if (input.FoundDate is { } date)
        {
            output.Write($"<p><small>Date: {DocumentDate.Format(date)} (found in the text)</small></p>\n");
        }

        output.Write("<p>");
        var position = 0;
        foreach (var mention in mentions)
        {
            HtmlText.Write(output, text.AsSpan(position, mention.Start - position), keepsLines: true);
            WriteMention(output, mention);
            position = mention.End;
        }

        HtmlText.Write(output, text.AsSpan(position), keepsLines: true);
        output.Write("</p>\n");
    }

    private static void WriteMention(TextWriter output, EntityMention mention)
    {
        output.Write("<mark");
        if (EntityType.TryGetWellKnown(mention.Type.Label, out var type))
        {
            output.Write($" class=\"{type}\""); // a label of a user's own could be anything
        }

        output.Write(" title=\"");
        HtmlText.Write(output, Title(mention), keepsLines: true);
        output.Write("\">");
        HtmlText.Write(output, mention.Text, keepsLines: true);
        output.Write("<small>");
        HtmlText.Write(output, mention.Type.Label, keepsLines: true);
        output.Write("</small></mark>");
    }

    private static string Title(EntityMention mention)
    {
        var score = mention.Score.ToString("0.00", CultureInfo.InvariantCulture);
        string[] parts = [ValueText.Of(mention.Value), mention.Name ?? "", "score " + score];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }
}
