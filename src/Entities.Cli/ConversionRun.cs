using Entities.Cli.Input;
using Entities.Corpora;
using Entities.Languages.English;

namespace Entities.Cli;

/// <summary>Reads annotated files one after the other and writes them as one, document by document.</summary>
/// <param name="files">The files.</param>
/// <param name="from">What they hold; null to tell by each.</param>
/// <param name="to">What to write.</param>
/// <param name="path">Where to write; null for standard output.</param>
internal sealed class ConversionRun(IReadOnlyList<string> files, CorpusFormat? from, CorpusFormat to, string? path)
{
    /// <summary>Runs to the end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(Stream output, TextWriter error, CancellationToken cancellation)
    {
        var input = new CorpusFiles(files, from, error.WriteLine);
        var widened = 0;
        try
        {
            var examples = input.Read().Select(example =>
            {
                cancellation.ThrowIfCancellationRequested();
                return to.NeedsTokens ? WithTokens(example, ref widened) : example;
            });
            if (path is null)
            {
                to.Write(output, examples);
            }
            else
            {
                to.Write(path, examples);
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (FileProblem.Is(exception) && !(exception is IOException failure && ClosedPipe.Is(failure)))
        {
            error.WriteLine(FileProblem.DescribeWriting(path ?? "standard output", exception));
            return ExitCode.SomeFailed;
        }

        if (widened > 0)
        {
            error.WriteLine($"warning: {widened} {(widened == 1 ? "mention is" : "mentions are")} not exactly what the tokens can say; they were widened to whole tokens or cut between sentences");
        }

        return input.AnyFailed ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static Example WithTokens(Example example, ref int widened)
    {
        var segmentation = example.Segmentation ?? Segmentation.Of(example.Document, EnglishText.Tokenizer, EnglishText.SentenceSplitter);
        widened += example.Mentions.Count(mention => !segmentation.Holds(new TextSpan(mention.Start, mention.End)));
        return example.With(segmentation);
    }
}
