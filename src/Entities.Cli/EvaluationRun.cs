using System.CommandLine;
using Entities.Cli.Commands;
using Entities.Cli.Input;
using Entities.Cli.Output;
using Entities.Corpora;
using Entities.Evaluation;

namespace Entities.Cli;

/// <summary>Reads the gold, runs each extractor over it, and prints how it did.</summary>
internal sealed class EvaluationRun(ConsoleStreams streams, EvaluateOptions options)
{
    /// <summary>Runs to the end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(InvocationConfiguration console, CancellationToken cancellation)
    {
        var (output, error) = (console.Output, console.Error);
        var files = new CorpusFiles(options.Gold, options.Input, error.WriteLine);
        var gold = GoldSet.Read(options.Gold, files);
        if (gold.Files.Count == 0 || !TryReadMap(error, out var map))
        {
            return ExitCode.SomeFailed;
        }

        try
        {
            var evaluator = new Evaluator(new EvaluatorOptions { TypeMap = map, Types = options.Types });
            List<NamedReport> reports = [.. options.Extractors.Select(extractor => new NamedReport(extractor.Name, evaluator.Evaluate(extractor.Create(), gold.Examples, cancellation)))];
            var result = new EvaluationResult(gold, reports);
            if (options.PrintsJson)
            {
                EvaluationJson.Write(output, result);
            }
            else
            {
                EvaluationTables.Write(output, result, streams.Width);
            }

            return TryWriteErrors(reports, error) && !files.AnyFailed ? ExitCode.Done : ExitCode.SomeFailed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (exception is InvalidDataException or InvalidOperationException)
        {
            error.WriteLine(exception.Message.ReplaceLineEndings(" "));
            return ExitCode.SomeFailed;
        }
        catch (AggregateException exception)
        {
            var first = exception.Flatten().InnerExceptions[0];
            error.WriteLine($"the extractor failed: {first.GetType().Name}: {first.Message.ReplaceLineEndings(" ")}");
            return ExitCode.SomeFailed;
        }
    }

    private bool TryReadMap(TextWriter error, out TypeMap map)
    {
        map = TypeMap.Identity;
        try
        {
            if (options.TypeMap is { } path)
            {
                map = TypeMap.Read(path);
            }

            return true;
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            error.WriteLine(FileProblem.Describe(options.TypeMap!, exception));
            return false;
        }
    }

    private bool TryWriteErrors(List<NamedReport> reports, TextWriter error)
    {
        if (options.Errors is not { } path)
        {
            return true;
        }

        try
        {
            using var page = new StreamWriter(path) { NewLine = "\n" };
            ErrorPage.Write(page, reports);
            return true;
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            error.WriteLine(FileProblem.DescribeWriting(path, exception));
            return false;
        }
    }
}
