using System.Buffers;
using System.Text;
using Entities.Cli.Input;
using Entities.Corpora;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Entities.Cli.Output;

/// <summary>For people: the text with its mentions marked, then the list of them.</summary>
/// <remarks>Mentions are marked by colour, or in brackets with their types where there are no colours.</remarks>
internal sealed class TableFormat(ConsoleStreams streams) : TextFormat
{
    private static readonly Style s_heading = new(decoration: Decoration.Bold);

    private readonly bool _hasColors = streams.Colors != ColorSystemSupport.NoColors;

    public override void Between(IBufferWriter<byte> output) => output.Write("\n"u8);

    protected override void Write(in InputDocument input, IReadOnlyList<EntityMention> mentions, TextWriter output)
    {
        var segments = new SegmentWriter(NewConsole(output));
        segments.Write(VisibleText.Of(input.Document.Id), s_heading);
        segments.EndLine();
        if (input.FoundDate is { } date)
        {
            segments.Write($"date: {DocumentDate.Format(date)} (found in the text)");
            segments.EndLine();
        }

        segments.EndLine();
        if (!string.IsNullOrWhiteSpace(input.Document.Text))
        {
            new MarkedText(segments, streams.Width, inBrackets: !_hasColors).Write(input.Document.Text, mentions);
            segments.EndLine();
        }

        MentionList.Write(segments, mentions, withColors: _hasColors);
        segments.Flush();
    }

    private IAnsiConsole NewConsole(TextWriter output) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = _hasColors ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = streams.Colors,
        Interactive = InteractionSupport.No,
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        Out = new Screen(output, streams),
    });

    private sealed class Screen(TextWriter writer, ConsoleStreams streams) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => streams.OutputIsTerminal;

        public int Width => streams.Width;

        public int Height => 25;

        public void SetEncoding(Encoding encoding)
        {
        }
    }
}
