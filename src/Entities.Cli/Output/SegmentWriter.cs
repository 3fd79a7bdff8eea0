using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entities.Cli.Output;

/// <summary>Writes styled text to a console some thousand pieces at a time, so that no document is too long to show.</summary>
internal sealed class SegmentWriter(IAnsiConsole console) : IRenderable
{
    private const int Most = 4096;

    private readonly List<Segment> _segments = [];

    /// <summary>Writes text in a style. It holds no line breaks.</summary>
    public void Write(string text, Style? style = null) => Write(style is null ? new Segment(text) : new Segment(text, style));

    /// <summary>Writes a piece.</summary>
    public void Write(Segment segment)
    {
        _segments.Add(segment);
        if (_segments.Count >= Most)
        {
            Flush();
        }
    }

    /// <summary>Ends the line.</summary>
    public void EndLine() => Write(Segment.LineBreak);

    /// <summary>Hands on what is held.</summary>
    public void Flush()
    {
        console.Write(this);
        _segments.Clear();
    }

    Measurement IRenderable.Measure(RenderOptions options, int maxWidth) => new(0, maxWidth);

    IEnumerable<Segment> IRenderable.Render(RenderOptions options, int maxWidth) => _segments;
}
