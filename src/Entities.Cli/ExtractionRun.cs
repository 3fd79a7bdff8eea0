using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Entities.Cli.Commands;
using Entities.Cli.Input;
using Entities.Cli.Output;

namespace Entities.Cli;

/// <summary>Reads, extracts and writes, batch by batch, until the input ends.</summary>
internal sealed class ExtractionRun(ConsoleStreams streams, ExtractOptions options, IEntityExtractor extractor, OutputFormat format)
{
    private const int LargestPooled = 1 << 22;

    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _pool = [];
    private readonly Progress _progress = new(streams, options.Files);
    private bool _anyFailed;
    private bool _anyWritten;

    /// <summary>Runs to the end of the input.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(CancellationToken cancellation)
    {
        try
        {
            if (streams.InputIsTerminal && options.Files.Contains(InputReader.StandardInput))
            {
                Tell("entities: reading from the terminal; end with Ctrl-D");
            }

            WritePart(format.Begin);
            OrderedParallel.Run(new InputReader(options, streams.Input).Read(), Work, Emit, options.Parallel, cancellation);
            WritePart(format.End);
            _progress.Clear();
            return _anyFailed ? ExitCode.SomeFailed : ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            _progress.Clear();
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (ClosedPipe.Is(exception))
        {
            return _anyFailed ? ExitCode.SomeFailed : ExitCode.Done;
        }
        catch (IOException exception)
        {
            _progress.Clear();
            Tell($"entities: cannot write the output: {exception.Message}");
            return ExitCode.SomeFailed;
        }
    }

    private BatchResult Work(InputBatch batch)
    {
        var result = new BatchResult(_pool.TryTake(out var pooled) ? pooled : new ArrayBufferWriter<byte>(), batch.Length);
        foreach (var given in batch.Documents(result.Problems))
        {
            var document = options.FindsDate ? given.WithDateFromText() : given;
            if (TryExtract(document, result.Problems) is not { } mentions)
            {
                continue;
            }

            if (result.Documents++ > 0)
            {
                format.Between(result.Output);
            }

            format.Write(document, options.Filter(mentions), result.Output);
        }

        return result;
    }

    // An extractor promises not to throw. If one does, its document is named and the others still get done.
    private IReadOnlyList<EntityMention>? TryExtract(InputDocument input, List<Problem> problems)
    {
        try
        {
            return extractor.Extract(input.Document);
        }
#pragma warning disable CA1031 // whatever it is, it is told
        catch (Exception exception)
#pragma warning restore CA1031
        {
            problems.Add(new Problem(input.Source, input.Line, $"the extractor failed: {exception.GetType().Name}: {exception.Message}"));
            return null;
        }
    }

    private void Emit(BatchResult result)
    {
        foreach (var problem in result.Problems)
        {
            _progress.Clear();
            Tell(problem.ToString());
            _anyFailed |= !problem.IsWarning;
        }

        if (result.Documents > 0)
        {
            if (_anyWritten)
            {
                WritePart(format.Between);
            }

            streams.Output.Write(result.Output.WrittenSpan);
            _anyWritten = true;
        }

        _progress.Add(result.Documents, result.Length);
        if (result.Output.Capacity <= LargestPooled)
        {
            result.Output.ResetWrittenCount();
            _pool.Add(result.Output);
        }
    }

    private void WritePart(Action<IBufferWriter<byte>> part)
    {
        var output = new ArrayBufferWriter<byte>();
        part(output);
        if (output.WrittenCount > 0)
        {
            streams.Output.Write(output.WrittenSpan);
        }
    }

    private void Tell(string message)
    {
        try
        {
            streams.Error.Write(Encoding.UTF8.GetBytes(message + "\n"));
        }
        catch (IOException)
        {
            // Nobody reads the messages; the exit code still says that there were some.
        }
    }

    private sealed record BatchResult(ArrayBufferWriter<byte> Output, long Length)
    {
        public List<Problem> Problems { get; } = [];

        public int Documents { get; set; }
    }
}
