using Entities.Text;

namespace Entities.Sequence;

/// <summary>Cuts sentences where a line was ended on purpose: in lists, tables, headlines and letter heads, whose lines are no sentences.</summary>
/// <remarks>
/// A break inside a sentence is the edge of the page if the next word would not have fitted on the line, the longest
/// line of the text being the width of the page; where that is wider than any page, no break is an edge. No name goes on
/// across a break that was meant. A word is as long as what is written with it: <c>Aditya.</c> One pass.
/// </remarks>
internal static class LineSplitter
{
    private const int WidestPage = 100;

    /// <summary>Appends the parts of the sentences; together they hold every token.</summary>
    public static void Split(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, List<Sentence> parts)
    {
        var width = LongestLine(text);
        if (width == text.Length)
        {
            parts.AddRange(sentences);
            return;
        }

        var line = 0; // where the line begins
        foreach (var sentence in sentences)
        {
            var first = sentence.FirstToken;
            if (first > 0)
            {
                line = StartOfLine(text, tokens[first - 1].End, tokens[first].Start, line);
            }

            for (var i = first; i + 1 < sentence.EndToken; i++)
            {
                var next = tokens[i + 1];
                var start = StartOfLine(text, tokens[i].End, next.Start, line);
                if (start != line && (width > WidestPage || tokens[i].End - line + 1 + Token.EndOfRun(tokens, i + 1) - next.Start <= width))
                {
                    parts.Add(new Sentence(first, i + 1));
                    first = i + 1;
                }

                line = start;
            }

            parts.Add(new Sentence(first, sentence.EndToken));
        }
    }

    private static int StartOfLine(ReadOnlySpan<char> text, int from, int to, int line)
    {
        var last = text[from..to].LastIndexOf('\n');
        return last < 0 ? line : from + last + 1;
    }

    private static int LongestLine(ReadOnlySpan<char> text)
    {
        var longest = 0;
        while (true)
        {
            var end = text.IndexOf('\n');
            if (end < 0)
            {
                return Math.Max(longest, text.Length);
            }

            longest = Math.Max(longest, end);
            text = text[(end + 1)..];
        }
    }
}
