using System.Text;

namespace Entities.Cli.Tests;

/// <summary>Bad input is named with file and line, everything else is still done, and the exit code says so.</summary>
internal sealed class BadInputTests
{
    private const string Good = "{\"text\":\"Ann\"}";

    [Test]
    public void A_missing_file_is_named_and_the_others_are_done() =>
        AssertNamed(command => Path.Combine(command.Folder("x"), "none.txt"), "no such file");

    [Test]
    public void A_file_in_a_missing_folder_is_named() =>
        AssertNamed(command => Path.Combine(command.Folder("x"), "no", "none.txt"), "no such file");

    [Test]
    public void A_directory_is_named() => AssertNamed(command => command.Folder("x"), "is a directory: expected a file");

    [Test]
    public void A_binary_file_is_named() =>
        AssertNamed(command => command.File("x.bin", [.. "MZ"u8, 1, 0, 2]), "is binary, with a NUL at byte 4: expected UTF-8 text, or UTF-16 with a byte order mark");

    [Test]
    public void A_binary_file_called_JSON_Lines_is_named() =>
        AssertNamed(command => command.File("x.jsonl", new byte[100]), "is binary, with a NUL at byte 1: expected UTF-8 text, or UTF-16 with a byte order mark");

    private static void AssertNamed(Func<CommandLine, string> makeBad, string message)
    {
        using var command = new CommandLine();
        var bad = makeBad(command);
        var result = command.Run("extract", command.File("1.txt", "Ann"), bad, command.File("2.txt", "Bob"), "--format", "jsonl");

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().Be($"{bad}: {message}\n");
        result.OutputLines.Should().HaveCount(2);
    }

    [TestCase("{\"text\":\"An", "the JSON is cut off: expected one whole object on the line")]
    [TestCase("{\"id\":\"a\"}", "no \"text\": expected an object such as *")]
    [TestCase("{\"text\":[\"Ann\"]}", "\"text\" is an array: expected a string")]
    [TestCase("{\"text\":\"Ann\",\"id\":{}}", "\"id\" is an object: expected a string or a number")]
    [TestCase("{\"text\":\"Ann\",\"date\":\"24.1.2020\"}", "\"date\" is '24.1.2020': expected an ISO 8601 date or date-time*")]
    [TestCase("Ann", "not valid JSON at byte 1: expected one object a line")]
    public void A_bad_line_is_named_and_the_others_are_done(string line, string message)
    {
        using var command = new CommandLine();
        var file = command.File("a.jsonl", $"{Good}\n\n{line}\n{Good}\n");
        var result = command.Run("extract", file);

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.ErrorLines.Should().ContainSingle().Which.Should().Match($"{file}:3: {message}");
        result.OutputLines.Select(output => output[..10]).Should().Equal("{\"id\":\"d0\"", "{\"id\":\"d2\"");
    }

    [Test]
    public void A_last_line_cut_in_half_is_named()
    {
        var result = CommandLine.RunOn($"{Good}\n{{\"text\":\"Ann and", "extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().Be("standard input:2: the JSON is cut off: expected one whole object on the line\n");
        result.OutputLines.Should().ContainSingle();
    }

    [Test]
    public void Invalid_UTF8_in_a_text_is_read_with_replacements_and_told()
    {
        byte[] input = [.. "line\ncaf"u8, 0xE9, .. " Ann"u8];
        var result = CommandLine.RunOn(input, "extract", "--format", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.Error.Should().Be("standard input:2: warning: not valid UTF-8 at byte 4 of the line; read with U+FFFD there\n");
        result.Output.Should().Contain("\"start\":10,\"end\":13,\"text\":\"Ann\"");
    }

    [Test]
    public void Invalid_UTF8_in_a_line_is_read_with_replacements_and_told()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes(Good), (byte)'\n', .. "{\"text\":\""u8, 0xFF, .. " Ann\"}\n"u8];
        var result = CommandLine.RunOn(input, "extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.Error.Should().Be("standard input:2: warning: not valid UTF-8 at byte 10 of the line; read with U+FFFD there\n");
        result.OutputLines[1].Should().Contain("\"start\":2,\"end\":5,\"text\":\"Ann\"");
    }

    [Test]
    public void Invalid_UTF16_is_read_with_replacements_and_told()
    {
        byte[] input = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("a "), 0x00, 0xD8, .. Encoding.Unicode.GetBytes(" Ann")];
        var result = CommandLine.RunOn(input, "extract", "--format", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.Error.Should().Be("standard input: warning: not valid UTF-16; read with U+FFFD where it is not\n");
        result.Output.Should().Contain("\"start\":4,\"end\":7,\"text\":\"Ann\"");
    }

    [Test]
    public void Lone_surrogates_in_a_line_keep_the_offsets_and_come_out_again()
    {
        using var command = new CommandLine
        {
            Extractor = new WordExtractor(WordExtractor.Word("\ud800!", EntityType.Person)),
            Input = new MemoryStream("{\"text\":\"a\\ud800!\\n\"}"u8.ToArray()),
        };

        command.Run("extract", "--input", "jsonl").Output.Should().Contain("\"start\":1,\"end\":3,\"text\":\"\\ud800!\"");
    }

    [Test]
    public void Entities_that_a_line_brings_are_not_looked_at() =>
        CommandLine.RunOn("{\"text\":\"\",\"entities\":[{\"start\":\"x\"}]}", "extract", "--input", "jsonl").ExitCode.Should().Be(ExitCode.Done);

    [Test]
    public void A_line_of_a_hundred_megabytes_is_done_like_any_other()
    {
        var line = Encoding.UTF8.GetBytes("{\"text\":\"Ann " + new string('x', 100_000_000) + " Bob\"}\n" + Good);
        using var command = new CommandLine { Input = new MemoryStream(line), Extractor = new EndsExtractor() };
        var result = command.Run("extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.OutputLines.Should().HaveCount(2);
        result.OutputLines[0].Should().Contain("\"start\":100000005,\"end\":100000008,\"text\":\"Bob\"");
    }

    [Test]
    public void An_extractor_that_throws_costs_only_its_document()
    {
        using var command = new CommandLine
        {
            Extractor = new WordExtractor { Before = document => throw new InvalidOperationException("no\nluck") },
            Input = new MemoryStream(Encoding.UTF8.GetBytes(Good)),
        };

        command.Run("extract", "--input", "jsonl").Should().Be(new CommandResult(
            ExitCode.SomeFailed, "", "standard input:1: the extractor failed: InvalidOperationException: no luck\n"));
    }

    [Test]
    public void A_stream_that_breaks_is_named()
    {
        using var command = new CommandLine { Input = new BreakingStream() };

        command.Run("extract", "--input", "jsonl").Should().Be(new CommandResult(
            ExitCode.SomeFailed, "{\"id\":\"d0\",\"entities\":[]}\n", "standard input: the disk is gone\n"));
    }

    /// <summary>Finds the last three characters, without looking at all before them.</summary>
    private sealed class EndsExtractor : IEntityExtractor
    {
        public IReadOnlyList<EntityMention> Extract(Document document) =>
            [new EntityMention(document.Text.Length - 3, document.Text[^3..], EntityType.Person)];
    }

    private sealed class BreakingStream : MemoryStream
    {
        private bool _hasGiven;

        public override int Read(Span<byte> buffer)
        {
            if (_hasGiven)
            {
                throw new IOException("the disk is gone");
            }

            _hasGiven = true;
            "{\"text\":\"\"}\n"u8.CopyTo(buffer);
            return 12;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
