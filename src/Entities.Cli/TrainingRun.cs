using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Entities.Cli.Commands;
using Entities.Cli.Input;
using Entities.Languages.English;
using Entities.Sequence;
using Entities.Training;

namespace Entities.Cli;

/// <summary>Reads what to learn from, trains, and writes the model; nothing is written if anything is wrong.</summary>
internal sealed class TrainingRun(TrainOptions options)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Runs to the end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(InvocationConfiguration console, CancellationToken cancellation)
    {
        var error = console.Error;
        var files = new TrainingFiles(options.Input, error.WriteLine);
        var training = files.Read(options.Training);
        var development = files.Read(options.Development);
        if (files.AnyFailed)
        {
            return ExitCode.SomeFailed;
        }

        var types = new TrainedTypes(training);
        if (types.Fault(development) is { } fault)
        {
            error.WriteLine(fault);
            return ExitCode.SomeFailed;
        }

        foreach (var warning in types.Warnings(development))
        {
            error.WriteLine(warning);
        }

        if (development.Count == 0)
        {
            (training, development) = HoldOut(training, error);
        }

        try
        {
            var result = Train(training, development, types, error, cancellation);
            var size = Save(result.Result.Model);
            console.Output.WriteLine(Summary(result.Result.Best, result.Epochs, development.Count > 0, size));
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            error.WriteLine(FileProblem.Describe(options.Output, exception));
            return ExitCode.SomeFailed;
        }
    }

    private static (IReadOnlyList<TrainingCorpus> Training, IReadOnlyList<TrainingCorpus> Development) HoldOut(IReadOnlyList<TrainingCorpus> training, TextWriter error)
    {
        var held = HeldOut.From(training);
        var all = training.Sum(static corpus => corpus.Examples.Count);
        error.WriteLine(held.Count > 0
            ? Text($"no --dev: every tenth example is held out to measure on, {held.Count:N0} of {all:N0}")
            : Text($"no --dev, and {all} examples are too few to hold any out: the model is not measured"));
        return (held.Training, held.Development);
    }

    private (TrainingResult Result, int Epochs) Train(
        IReadOnlyList<TrainingCorpus> training, IReadOnlyList<TrainingCorpus> development, TrainedTypes types, TextWriter error, CancellationToken cancellation)
    {
        var examples = training.Sum(static corpus => corpus.Examples.Count);
        error.WriteLine(Text($"{examples:N0} examples, {types.Count} {(types.Count == 1 ? "type" : "types")}: {types}"));
        var trainer = new CrfTrainer(EnglishText.Tokenizer, EnglishText.SentenceSplitter, options.Trainer);
        var epochs = 0;
        var result = trainer.Train(
            training,
            development,
            progress =>
            {
                epochs = progress.Epoch;
                error.WriteLine(Line(progress, development));
            },
            cancellationToken: cancellation);
        return (result, epochs);
    }

    // The whole file at once: no half model is left where the disk is full or the run is ended.
    private long Save(SequenceModel model)
    {
        using var bytes = new MemoryStream();
        model.Save(bytes);
        File.WriteAllBytes(options.Output, bytes.ToArray());
        return bytes.Length;
    }

    private string Line(TrainingProgress progress, IReadOnlyList<TrainingCorpus> development)
    {
        var measured = development.Count == 0 ? "" : Text($", F1 {100 * progress.F1:0.0}");
        var each = development.Count < 2
            ? ""
            : $" ({string.Join(", ", development.Zip(progress.Development, static (corpus, f1) => Text($"{corpus.Name} {100 * f1:0.0}")))})";
        var best = development.Count > 0 && progress.IsBest ? ", best so far" : "";
        return Text($"epoch {progress.Epoch} of {options.Trainer.MaxEpochs}: loss {progress.Loss:0.0000}{measured}{each}{best}, {progress.Elapsed.TotalSeconds:0.0} s");
    }

    private string Summary(TrainingProgress best, int epochs, bool isMeasured, long size)
    {
        var on = options.Development.Count > 0 ? "dev" : "the held-out tenth";
        var f1 = isMeasured ? Text($"F1 {100 * best.F1:0.0} on {on}, best after {best.Epoch} of ") : "";
        return Text($"{options.Output}: {f1}{epochs} {(epochs == 1 ? "epoch" : "epochs")}, {size / 1e6:0.00} MB, {_clock.Elapsed.TotalSeconds:0.0} s");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
