using System.Buffers;

namespace Entities.Evaluation.Page;

/// <summary>Text in HTML.</summary>
internal static class HtmlText
{
    private const string Special = "&<>\"'\u007f";

    private static readonly SearchValues<char> s_inLines = SearchValues.Create([.. Special, .. Controls("\t\n\r")]);

    private static readonly SearchValues<char> s_onOneLine = SearchValues.Create([.. Special, .. Controls("\t")]);

    /// <summary>Writes text so that it is text and nothing else, between tags as in quoted attributes.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="keepsLines">Whether line breaks stay; else ↵ stands for them.</param>
    public static void Write(TextWriter output, ReadOnlySpan<char> text, bool keepsLines = false)
    {
        var special = keepsLines ? s_inLines : s_onOneLine;
        while (text.IndexOfAny(special) is var plain and >= 0)
        {
            output.Write(text[..plain]);
            output.Write(text[plain] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\n' => " ↵ ",
                '\r' => "",
                _ => "\uFFFD", // a control character: HTML has no way to write it
            });
            text = text[plain] == '\n' ? text[plain..].TrimStart("\r\n") : text[(plain + 1)..];
        }

        output.Write(text);
    }

    private static IEnumerable<char> Controls(string but) => Enumerable.Range(0, 0x20).Select(static c => (char)c).Except(but);
}
