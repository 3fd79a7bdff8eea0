using System.Buffers;

namespace Entities.Evaluation.Page;

/// <summary>Text in HTML.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c != '\t'), '\u007f']);

    /// <summary>Writes text so that it is text and nothing else, between tags as in quoted attributes, and on one line: ↵ stands for line breaks.</summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(s_special) is var plain and >= 0)
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
}
