namespace Entities.Corpora;

/// <summary>Reads a stream line by line as bytes, with one buffer that grows to the longest line and shrinks again.</summary>
/// <remarks>Every byte is looked at once, so that a line of any length takes linear time. LF and CRLF end a line.</remarks>
internal sealed class Utf8LineReader(Stream stream, int bufferSize = 1 << 18, int longestLine = 1_000_000_000)
{
    private byte[] _buffer = new byte[bufferSize];
    private int _start;     // first byte not yet given out
    private int _scanned;   // no line feed from _start to here
    private int _end;       // just past the last byte read
    private bool _atEnd;
    private bool _skipping; // inside a line that is too long

    /// <summary>The number of the line read last, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Whether the line read last was longer than can be held; it was skipped and reads as empty.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Reads the next line, without its line end.</summary>
    /// <param name="line">The line, good until the next call.</param>
    /// <returns>False at the end of the stream.</returns>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (!TryReadBuffered(out line))
        {
            if (_atEnd)
            {
                return TryReadLast(out line);
            }

            Fill();
        }

        return true;
    }

    /// <summary>Reads the next line if all of it is in the buffer, so that the stream need not be waited for.</summary>
    /// <param name="line">The line, good until the next call.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryReadBuffered(out ReadOnlySpan<byte> line)
    {
        var length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
        if (length < 0)
        {
            _scanned = _end;
            line = default;
            return false;
        }

        var lineFeed = _scanned + length;
        line = Take(lineFeed);
        _start = _scanned = lineFeed + 1;
        return true;
    }

    private bool TryReadLast(out ReadOnlySpan<byte> line)
    {
        if (_start == _end && !_skipping)
        {
            line = default;
            return false;
        }

        line = Take(_end);
        _start = _end;
        return true;
    }

    private ReadOnlySpan<byte> Take(int end)
    {
        LineNumber++;
        IsTooLong = _skipping;
        _skipping = false;
        var line = IsTooLong ? [] : _buffer.AsSpan(_start, end - _start);
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }

    private void Fill()
    {
        var held = _end - _start;
        if (_skipping || held >= longestLine)
        {
            _skipping = true;
            _start = _end;
            held = 0;
        }

        var target = _buffer.Length == SizeFor(held) ? _buffer : new byte[SizeFor(held)];
        if (_start > 0 || target != _buffer)
        {
            _buffer.AsSpan(_start, held).CopyTo(target);
            _buffer = target;
            _start = 0;
        }

        _scanned = held;
        _end = held;
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _atEnd = read == 0;
        _end += read;
    }

    private int SizeFor(int held) =>
        held == _buffer.Length ? (int)Math.Min(held * 2L, Math.Max(longestLine, held + 1L))
        : held < bufferSize / 2 ? bufferSize // one long line is no reason to keep a large buffer
        : _buffer.Length;
}
