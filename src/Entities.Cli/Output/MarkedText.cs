using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entities.Cli.Output;

/// <summary>Writes a text with its mentions marked, wrapped between words; its own line breaks and blank lines stay.</summary>
internal sealed class MarkedText(SegmentWriter output, int width, bool inBrackets)
{
    private readonly List<Segment> _word = []; // what must stay together: up to the next white space
    private readonly List<Segment> _gap = [];  // the white space before it, dropped where the line is broken
    private int _column;

    /// <summary>Writes the text, and ends its last line.</summary>
    public void Write(string text, IReadOnlyList<EntityMention> mentions)
    {
        var position = 0;
        foreach (var mention in mentions)
        {
            WritePlain(text.AsSpan(position, mention.Start - position));
            WriteMention(mention);
            position = mention.End;
        }

        WritePlain(text.AsSpan(position));
        if (!text.EndsWith('\n') && !text.EndsWith('\r'))
        {
            EndLine();
        }
    }

    private void WriteMention(EntityMention mention)
    {
        if (!inBrackets)
        {
            WriteRun(mention.Text, TypeColors.StyleOf(mention.Type));
            return;
        }

        _word.Add(new Segment("["));
        WriteRun(mention.Text, null);
        _word.Add(new Segment($"|{mention.Type}]"));
    }

    private void WritePlain(ReadOnlySpan<char> text) => WriteRun(text, null);

    private void WriteRun(ReadOnlySpan<char> text, Style? style)
    {
        while (!text.IsEmpty)
        {
            int length;
            if (text[0] is '\n' or '\r')
            {
                EndLine();
                length = text.StartsWith("\r\n") ? 2 : 1;
            }
            else if (char.IsWhiteSpace(text[0]))
            {
                length = LengthOfRun(text, ofSpace: true);
                EndWord();
                _gap.Add(NewSegment(text[..length], style));
            }
            else
            {
                length = LengthOfRun(text, ofSpace: false);
                _word.Add(NewSegment(text[..length], style));
            }

            text = text[length..];
        }
    }

    private void EndLine()
    {
        EndWord();
        _gap.Clear();
        output.EndLine();
        _column = 0;
    }

    private void EndWord()
    {
        if (_word.Count == 0)
        {
            return;
        }

        var wordWidth = Segment.CellCount(_word);
        var gapWidth = Segment.CellCount(_gap);
        if (_column > 0 && _column + gapWidth + wordWidth > width)
        {
            output.EndLine();
            _column = 0;
            gapWidth = 0;
            _gap.Clear();
        }

        _gap.ForEach(output.Write);
        _word.ForEach(output.Write);
        _column += gapWidth + wordWidth;
        _gap.Clear();
        _word.Clear();
    }

    private static Segment NewSegment(ReadOnlySpan<char> text, Style? style) =>
        style is null ? new Segment(VisibleText.Of(text)) : new Segment(VisibleText.Of(text), style);

    private static int LengthOfRun(ReadOnlySpan<char> text, bool ofSpace)
    {
        var length = 1;
        while (length < text.Length && text[length] is not ('\n' or '\r') && char.IsWhiteSpace(text[length]) == ofSpace)
        {
            length++;
        }

        return length;
    }
}
