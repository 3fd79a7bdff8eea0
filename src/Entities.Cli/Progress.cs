using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Entities.Cli;

/// <summary>One line on standard error that says how far a long run is; only when a terminal shows it and not the results.</summary>
internal sealed class Progress
{
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_every = TimeSpan.FromMilliseconds(250);

    private readonly Stream _error;
    private readonly bool _isShown;
    private readonly long _total;
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = s_first;
    private long _documents;
    private long _bytes;
    private int _lineLength;

    /// <summary>Starts the clock.</summary>
    /// <param name="streams">Where to show the line, if at all.</param>
    /// <param name="files">The input; if all of it are files, the line says how much there is.</param>
    public Progress(ConsoleStreams streams, IReadOnlyList<string> files)
    {
        _error = streams.Error;
        _isShown = streams.ErrorIsTerminal && !streams.OutputIsTerminal;
        _total = _isShown ? files.Sum(file => File.Exists(file) ? new FileInfo(file).Length : 0) : 0;
    }

    /// <summary>Adds what is done, and shows it now and then.</summary>
    public void Add(int documents, long bytes)
    {
        _documents += documents;
        _bytes += bytes;
        if (_isShown && _clock.Elapsed >= _next)
        {
            _next = _clock.Elapsed + s_every;
            Show();
        }
    }

    /// <summary>Takes the line away, so that a message or the prompt can stand in its place.</summary>
    public void Clear()
    {
        if (_lineLength > 0)
        {
            Write($"\r{new string(' ', _lineLength)}\r");
            _lineLength = 0;
        }
    }

    private void Show()
    {
        const double Megabyte = 1_000_000;
        var total = _total >= _bytes ? string.Create(CultureInfo.InvariantCulture, $" of {_total / Megabyte:N1}") : "";
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{_documents:N0} documents, {_bytes / Megabyte:N1}{total} MB, {_bytes / Megabyte / _clock.Elapsed.TotalSeconds:N1} MB/s");
        Write($"\r{line.PadRight(_lineLength)}");
        _lineLength = line.Length;
    }

    private void Write(string text)
    {
        try
        {
            _error.Write(Encoding.UTF8.GetBytes(text));
        }
        catch (IOException)
        {
            // Nobody looks.
        }
    }
}
