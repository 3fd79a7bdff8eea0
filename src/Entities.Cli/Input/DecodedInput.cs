using System.Text;

namespace Entities.Cli.Input;

/// <summary>Input as UTF-8 without a byte order mark, whichever Unicode encoding the mark at its beginning tells of.</summary>
internal sealed class DecodedInput : IDisposable
{
    private const int HeadSize = 8 << 10;

    private readonly Replacing? _replacing;

    private DecodedInput(Stream content, string encodingName, Replacing? replacing)
    {
        Content = content;
        EncodingName = encodingName;
        _replacing = replacing;
    }

    /// <summary>The bytes. What was said to be UTF-8 comes as it is, which need not be valid.</summary>
    public Stream Content { get; }

    /// <summary>The encoding of the input.</summary>
    public string EncodingName { get; }

    /// <summary>Whether something in a UTF-16 or UTF-32 input was no character, in what was read of it so far.</summary>
    public bool WasDamaged => _replacing?.WasUsed ?? false;

    /// <summary>Looks at the beginning of a stream, and gives all of it.</summary>
    /// <param name="stream">The stream, closed with the result.</param>
    /// <exception cref="InvalidDataException">The stream holds no text.</exception>
    public static DecodedInput Open(Stream stream)
    {
        var head = new byte[HeadSize];
        var length = stream.ReadAtLeast(head, minimumBytes: 4, throwOnEndOfStream: false);
        var start = head.AsSpan(0, length);
        var (encoding, name, mark) = Tell(start);
        if (encoding is null && start.IndexOf((byte)0) is var nul and >= 0)
        {
            stream.Dispose();
            throw new InvalidDataException($"is binary, with a NUL at byte {nul + 1}: expected UTF-8 text, or UTF-16 with a byte order mark");
        }

        var content = new HeadedStream(head.AsMemory(mark, length - mark), stream);
        if (encoding is null)
        {
            return new DecodedInput(content, name, null);
        }

        var replacing = new Replacing();
        encoding = (Encoding)encoding.Clone();
        encoding.DecoderFallback = replacing;
        return new DecodedInput(Encoding.CreateTranscodingStream(content, encoding, Encoding.UTF8), name, replacing);
    }

    /// <summary>Reads all of it, if that is not too much for one document.</summary>
    /// <exception cref="InvalidDataException">There is more than the limit.</exception>
    public ReadOnlyMemory<byte> ReadToEnd(int limit)
    {
        var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (Content.Read(buffer) is var read and > 0)
        {
            if (all.Length + read > limit)
            {
                throw new InvalidDataException($"is larger than {limit / 1_000_000} MB: expected smaller documents, such as the lines of --input jsonl");
            }

            all.Write(buffer, 0, read);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    public void Dispose() => Content.Dispose();

    /// <summary>The encoding by its mark, null for UTF-8; its name; and the length of the mark.</summary>
    private static (Encoding? Encoding, string Name, int Mark) Tell(ReadOnlySpan<byte> start) => start switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (null, "UTF-8", 3),
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false), "UTF-32", 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), "UTF-32", 4),
        [0xFF, 0xFE, ..] => (new UnicodeEncoding(bigEndian: false, byteOrderMark: false), "UTF-16", 2),
        [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false), "UTF-16", 2),
        _ => (null, "UTF-8", 0),
    };
}
