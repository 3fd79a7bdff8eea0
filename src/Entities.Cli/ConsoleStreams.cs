using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace Entities.Cli;

/// <summary>The three standard streams and what is at their other ends.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output: results, and nothing else.</param>
/// <param name="Error">Standard error: messages and progress.</param>
internal sealed record ConsoleStreams(Stream Input, Stream Output, Stream Error)
{
    /// <summary>The width for text that no terminal shows.</summary>
    public const int DefaultWidth = 100;

    /// <summary>Whether a person types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether a terminal shows the output.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a terminal shows messages.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns to wrap text at.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>The colours that the output can show.</summary>
    public ColorSystemSupport Colors { get; init; } = ColorSystemSupport.NoColors;

    /// <summary>The streams of this process.</summary>
    public static ConsoleStreams OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new ConsoleStreams(Console.OpenStandardInput(), OpenOutput(), Console.OpenStandardError())
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = isTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = isTerminal ? TerminalWidth() : DefaultWidth,
            Colors = isTerminal ? TerminalColors() : ColorSystemSupport.NoColors,
        };
    }

    // The console's own stream hides that the reader of a pipe has gone, and the work would go on for nobody. A file
    // keeps the console's stream: it appends where standard error, sent to the same file, has written.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput();
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is var width and > 0 ? width : DefaultWidth;
        }
        catch (IOException)
        {
            return DefaultWidth;
        }
    }

    private static ColorSystemSupport TerminalColors()
    {
        if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || !AnsiConsole.Profile.Capabilities.Ansi)
        {
            return ColorSystemSupport.NoColors;
        }

        return AnsiConsole.Profile.Capabilities.ColorSystem switch
        {
            ColorSystem.NoColors => ColorSystemSupport.NoColors,
            ColorSystem.TrueColor => ColorSystemSupport.TrueColor,
            ColorSystem.EightBit => ColorSystemSupport.EightBit,
            _ => ColorSystemSupport.Standard,
        };
    }
}
