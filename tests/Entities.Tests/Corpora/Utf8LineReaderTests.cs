using System.Diagnostics;
using System.Text;
using Entities.Corpora;

namespace Entities.Tests.Corpora;

/// <summary>Lines of bytes, whatever their length and however the stream gives them.</summary>
internal sealed class Utf8LineReaderTests
{
    [TestCase("", new string[0])]
    [TestCase("a", new[] { "a" })]
    [TestCase("a\n", new[] { "a" })]
    [TestCase("a\r\nb\n\nc", new[] { "a", "b", "", "c" })]
    [TestCase("\n\r\n", new[] { "", "" })]
    [TestCase("a\rb\r", new[] { "a\rb" })]
    public void Line_ends_are_LF_and_CRLF(string content, string[] lines)
    {
        for (var piece = 1; piece <= 4; piece++)
        {
            Lines(new DripStream(Encoding.UTF8.GetBytes(content), piece), bufferSize: 4).Should().Equal(lines);
        }
    }

    [Test]
    public void Lines_longer_than_the_buffer_come_whole_between_short_ones()
    {
        string[] lines = [.. Enumerable.Range(0, 300).Select(i => new string((char)('a' + (i % 26)), i * i % 1009))];
        var content = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

        Lines(new DripStream(content, 7), bufferSize: 16).Should().Equal(lines);
    }

    [Test]
    public void A_line_that_is_too_long_is_skipped_and_told()
    {
        var content = Encoding.UTF8.GetBytes($"a\n{new string('x', 1000)}\nb\n{new string('y', 1000)}");
        var reader = new Utf8LineReader(new DripStream(content, 50), bufferSize: 16, longestLine: 100);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add($"{reader.LineNumber}{(reader.IsTooLong ? " too long" : "")} {Encoding.UTF8.GetString(line)}");
        }

        lines.Should().Equal("1 a", "2 too long ", "3 b", "4 too long ");
    }

    [Test]
    public void A_line_of_a_hundred_megabytes_that_comes_in_small_pieces_takes_linear_time()
    {
        // Looked at anew with each of its 24,000 pieces, it would take a million megabytes.
        var clock = Stopwatch.StartNew();
        var reader = new Utf8LineReader(new DripStream(new byte[100_000_000], 4096));

        reader.TryRead(out var line).Should().BeTrue();
        line.Length.Should().Be(100_000_000);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    private static List<string> Lines(Stream stream, int bufferSize)
    {
        var reader = new Utf8LineReader(stream, bufferSize);
        var lines = new List<string>();
        while (reader.TryRead(out var line))
        {
            lines.Add(Encoding.UTF8.GetString(line));
            reader.LineNumber.Should().Be(lines.Count);
        }

        return lines;
    }

    /// <summary>Gives a few bytes at a time, as a pipe may.</summary>
    private sealed class DripStream(byte[] content, int piece) : MemoryStream(content)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, piece));
    }
}
