using Entities.Evaluation;

namespace Entities.Cli;

/// <summary>What there is to print: the gold, and how each extractor did on it.</summary>
internal sealed class EvaluationResult
{
    private static readonly Bootstrap s_bootstrap = new();

    public EvaluationResult(GoldSet gold, IReadOnlyList<NamedReport> reports)
    {
        Gold = gold;
        Extractors = [.. reports.Select(report => new ExtractorResult(
            report.Name,
            report.Report,
            s_bootstrap.F1(report.Report),
            report == reports[0] ? null : s_bootstrap.Compare(reports[0].Report, report.Report)))];
    }

    /// <summary>The gold.</summary>
    public GoldSet Gold { get; }

    /// <summary>The extractors, at least one.</summary>
    public IReadOnlyList<ExtractorResult> Extractors { get; }

    /// <summary>The figures of one file of the gold.</summary>
    public IEnumerable<(string File, EvaluationReport Report)> ByFile(ExtractorResult extractor)
    {
        var first = 0;
        foreach (var (name, count) in Gold.Files)
        {
            yield return (name, new EvaluationReport(extractor.Report.Documents.Slice(first, count)));
            first += count;
        }
    }
}

/// <summary>How one extractor did.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Report">Its report.</param>
/// <param name="F1Interval">Where its strict F1 lies; null with too few documents.</param>
/// <param name="AgainstFirst">How it differs from the first extractor; null for that itself, and with too few documents.</param>
internal sealed record ExtractorResult(string Name, EvaluationReport Report, ConfidenceInterval? F1Interval, PairedComparison? AgainstFirst);
