using System.Globalization;
using System.Text;

namespace Entities.Cli.Tests;

/// <summary>Long input: in order whatever the number of workers, with flat memory, and ended early without a fuss.</summary>
internal sealed class StreamingTests
{
    [TestCase("1")]
    [TestCase("2")]
    [TestCase("8")]
    public void The_output_keeps_the_order_of_the_input(string parallel)
    {
        // Some documents take long, so that those after them are done first.
        var extractor = new WordExtractor
        {
            Before = document => Thread.Sleep(document.Id!.EndsWith("77", StringComparison.Ordinal) ? 2 : 0),
        };
        using var command = new CommandLine { Extractor = extractor, Input = new LineStream(5000, filler: 100) };
        var lines = command.Run("extract", "--input", "jsonl", "--parallel", parallel).OutputLines;

        lines.Should().Equal(Enumerable.Range(0, 5000).Select(i => $$"""{"id":"d{{i}}","entities":[]}"""));
    }

    [Test]
    public void Parallel_equals_serial_in_every_format([Values("table", "json", "jsonl", "conll", "html")] string format)
    {
        string Run(string parallel)
        {
            using var command = new CommandLine { Input = new LineStream(2000, filler: 100) };
            return command.Run("extract", "--input", "jsonl", "--format", format, "--parallel", parallel).Output;
        }

        var serial = Run("1");

        serial.Should().Contain("Ann");
        Run("8").Should().Be(serial);
    }

    [Test]
    public void Documents_are_worked_on_side_by_side_and_no_more_of_them_than_asked()
    {
        var (calls, now, most) = (0, 0, 0);
        using var pair = new Barrier(2);
        var met = true;
        var extractor = new WordExtractor
        {
            Before = _ =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref now));
                if (Interlocked.Increment(ref calls) <= 2)
                {
                    met &= pair.SignalAndWait(TimeSpan.FromMinutes(1)); // each of the first two waits for the other
                }

                Thread.Sleep(1);
                Interlocked.Decrement(ref now);
            },
        };
        using var command = new CommandLine { Extractor = extractor, Input = new LineStream(200, filler: 10_000) };
        command.Run("extract", "--input", "jsonl", "--parallel", "3");

        met.Should().BeTrue();
        most.Should().BeInRange(2, 3);

        static void InterlockedMax(ref int target, int value)
        {
            while (Volatile.Read(ref target) is var seen && seen < value)
            {
                Interlocked.CompareExchange(ref target, value, seen);
            }
        }
    }

    [Test]
    public void Memory_stays_flat_however_long_the_input()
    {
        const int Lines = 200_000;
        using var output = new MeasuringStream(every: 2_000_000);
        using var command = new CommandLine { Extractor = new WordExtractor(), Input = new LineStream(Lines, filler: 400), Output = output };
        var before = GC.GetTotalMemory(forceFullCollection: true);

        command.Run("extract", "--input", "jsonl", "--parallel", "4").ExitCode.Should().Be(ExitCode.Done);

        // The input is 86 MB. What is held at once is a few batches of 64 KB and what is made of them.
        output.LineCount.Should().Be(Lines);
        output.Samples.Should().BeGreaterThan(2);
        (output.MostMemory - before).Should().BeLessThan(12_000_000);
    }

    [Test]
    public void A_line_is_answered_before_the_next_one_is_there()
    {
        using var input = new TypingStream("{\"text\":\"Ann\"}\n");
        using var output = new AwaitedStream();
        using var command = new CommandLine { Input = input, Output = output };
        var running = Task.Run(() => command.Run("extract", "--input", "jsonl"));

        output.Written.Wait(TimeSpan.FromSeconds(20)).Should().BeTrue("the answer must not wait for more input");
        input.End();
        running.Result.ExitCode.Should().Be(ExitCode.Done);
    }

    [Test]
    public void A_closed_pipe_ends_the_run_quietly_and_early()
    {
        using var input = new LineStream(1_000_000, filler: 100);
        using var command = new CommandLine { Input = input, Output = new FailingStream(32) };
        var result = command.Run("extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Done);
        result.Error.Should().BeEmpty();
        input.LinesGiven.Should().BeLessThan(100_000);
    }

    [Test]
    public void A_full_disk_is_told()
    {
        using var command = new CommandLine { Input = new LineStream(10, filler: 1), Output = new FailingStream(28) };
        var result = command.Run("extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.SomeFailed);
        result.Error.Should().Be("entities: cannot write the output: write failed\n");
    }

    [Test]
    public void Ctrl_C_ends_the_run_between_lines()
    {
        using var cancellation = new CancellationTokenSource();
        var extractor = new WordExtractor
        {
            Before = document =>
            {
                if (document.Id == "d20000")
                {
                    cancellation.Cancel();
                }
            },
        };
        using var input = new LineStream(1_000_000, filler: 100);
        using var command = new CommandLine { Extractor = extractor, Input = input };
        var result = command.Run(cancellation.Token, "extract", "--input", "jsonl");

        result.ExitCode.Should().Be(ExitCode.Interrupted);
        result.Error.Should().BeEmpty();
        result.Output.Should().EndWith("]}\n");
        input.LinesGiven.Should().BeLessThan(100_000);
    }

    [Test]
    public void Ctrl_C_ends_a_run_that_waits_for_input()
    {
        using var input = new TypingStream("");
        using var command = new CommandLine { Input = input };
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        command.Run(cancellation.Token, "extract", "--input", "jsonl").ExitCode.Should().Be(ExitCode.Interrupted);
        input.End();
    }

    [Test]
    public void Progress_is_shown_on_a_terminal_and_taken_away()
    {
        var slow = new WordExtractor { Before = _ => Thread.Sleep(30) };
        string Run(bool isTerminal)
        {
            using var command = new CommandLine { Extractor = slow, Input = new LineStream(50, filler: 40_000), ErrorIsTerminal = isTerminal };
            return command.Run("extract", "--input", "jsonl", "--parallel", "1").Error;
        }

        Run(true).Should().MatchRegex(@"^(\r[0-9,]+ documents, [0-9.]+ MB, [0-9.]+ MB/s *)+\r +\r$");
        Run(false).Should().BeEmpty();
    }

    /// <summary>JSON Lines made as they are read, each with a name and some filler.</summary>
    private sealed class LineStream(int lines, int filler) : MemoryStream
    {
        private readonly string _filler = new('x', filler);
        private ReadOnlyMemory<byte> _rest;

        public int LinesGiven { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (_rest.IsEmpty && LinesGiven < lines)
            {
                var number = (LinesGiven++).ToString(CultureInfo.InvariantCulture);
                _rest = Encoding.UTF8.GetBytes($$"""{"text":"Ann {{number}} {{_filler}}"}""" + "\n");
            }

            // As many whole lines as fit would be as good: what matters is that the reader copes with any number.
            var length = Math.Min(buffer.Length, _rest.Length);
            _rest.Span[..length].CopyTo(buffer);
            _rest = _rest[length..];
            return length;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }

    /// <summary>Keeps nothing, and looks at the memory in use now and then.</summary>
    private sealed class MeasuringStream(int every) : MemoryStream
    {
        private long _untilNext;

        public int LineCount { get; private set; }

        public int Samples { get; private set; }

        public long MostMemory { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            LineCount += buffer.Count((byte)'\n');
            _untilNext -= buffer.Length;
            if (_untilNext <= 0)
            {
                _untilNext = every;
                Samples++;
                MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true));
            }
        }
    }

    /// <summary>Gives its text, then waits until told that there is no more.</summary>
    private sealed class TypingStream(string text) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        private readonly ManualResetEventSlim _ended = new();

        public void End() => _ended.Set();

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            if (read == 0)
            {
                _ended.Wait();
            }

            return read;
        }
    }

    private sealed class AwaitedStream : MemoryStream
    {
        public ManualResetEventSlim Written { get; } = new();

        public override void Write(ReadOnlySpan<byte> buffer) => Written.Set();
    }

    private sealed class FailingStream(int error) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("write failed", error);
    }
}
