using Entities.Cli.Commands;
using Entities.Corpora;

namespace Entities.Cli.Input;

/// <summary>Reads all the input in order, a batch at a time. What cannot be read is a batch too: one that says so.</summary>
internal sealed class InputReader(ExtractOptions options, Stream standardInput)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    private const int BatchSize = 1 << 16;
    private const int LargestText = 1_000_000_000;

    private long _documents;

    /// <summary>The batches, read as they are asked for.</summary>
    public IEnumerable<InputBatch> Read()
    {
        foreach (var file in options.Files)
        {
            foreach (var batch in Read(file))
            {
                yield return batch;
            }
        }
    }

    private IEnumerable<InputBatch> Read(string file)
    {
        var source = file == StandardInput ? "standard input" : file;
        if (!TryRead(source, () => DecodedInput.Open(file == StandardInput ? standardInput : OpenFile(file)), out var input, out var problem))
        {
            yield return problem!;
            yield break;
        }

        using (input)
        {
            var next = InputKinds.Of(file, options.Input) == InputKind.JsonLines ? LineBatches(source, input!) : WholeText(file, source, input!);
            while (true)
            {
                if (!TryRead(source, next, out var batch, out problem))
                {
                    yield return problem!;
                    break;
                }

                if (batch is null)
                {
                    break;
                }

                yield return batch;
            }

            if (input!.WasDamaged)
            {
                yield return new ProblemBatch(new Problem(source, 0, $"not valid {input.EncodingName}; read with U+FFFD where it is not", IsWarning: true));
            }
        }
    }

    private static FileStream OpenFile(string file) => Directory.Exists(file)
        ? throw new IOException("is a directory: expected a file")
        : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0, FileOptions.SequentialScan);

    /// <summary>The next lines each time: as many as a batch holds, or as the stream has to give without waiting.</summary>
    private Func<InputBatch?> LineBatches(string source, DecodedInput input)
    {
        var reader = new Utf8LineReader(input.Content);
        return () =>
        {
            if (!reader.TryRead(out var line))
            {
                return null;
            }

            if (reader.IsTooLong)
            {
                _documents++;
                return new ProblemBatch(new Problem(source, reader.LineNumber, "the line is longer than 1 GB: expected shorter documents"));
            }

            var batch = new LineBatch(source, options.Date);
            do
            {
                if (!line.Trim(" \t"u8).IsEmpty)
                {
                    batch.Add(line, reader.LineNumber, _documents++);
                }
            }
            while (batch.Length < BatchSize && reader.TryReadBuffered(out line));
            return batch;
        };
    }

    private Func<InputBatch?> WholeText(string file, string source, DecodedInput input)
    {
        var isRead = false;
        return () =>
        {
            if (isRead)
            {
                return null;
            }

            isRead = true;
            return new TextBatch(source, file == StandardInput ? "d0" : file, input.ReadToEnd(LargestText), options.Date);
        };
    }

    private static bool TryRead<T>(string source, Func<T> read, out T? result, out ProblemBatch? problem)
    {
        try
        {
            result = read();
            problem = null;
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or NotSupportedException or ArgumentException)
        {
            result = default;
            problem = new ProblemBatch(new Problem(source, 0, exception switch
            {
                FileNotFoundException or DirectoryNotFoundException => "no such file",
                UnauthorizedAccessException => "no permission to read it",
                _ => exception.Message,
            }));
            return false;
        }
    }
}
