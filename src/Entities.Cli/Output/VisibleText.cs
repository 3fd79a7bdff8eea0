using System.Buffers;

namespace Entities.Cli.Output;

/// <summary>Text made fit for a terminal, one character for one.</summary>
internal static class VisibleText
{
    // C0 and C1 controls, the escape among them: a text must not be able to drive the terminal.
    private static readonly SearchValues<char> s_controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0x7f, 0x21).Select(c => (char)c)]);

    /// <summary>White space as spaces, other control characters as their pictures.</summary>
    public static string Of(ReadOnlySpan<char> text) => text.ContainsAny(s_controls)
        ? string.Create(text.Length, text, static (visible, text) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                visible[i] = text[i] switch
                {
                    var c when char.IsWhiteSpace(c) => ' ',
                    var c when c < 0x20 => (char)('\u2400' + c),
                    '\u007f' => '\u2421',
                    var c when char.IsControl(c) => '\uFFFD',
                    var c => c,
                };
            }
        })
        : text.ToString();
}
