using Entities.Evaluation;

namespace Entities.Cli.Output;

/// <summary>How often gold and extractor differ, by kind.</summary>
internal static class DifferenceCounts
{
    /// <summary>Every kind with its number, also where it is 0.</summary>
    public static IEnumerable<(DifferenceKind Kind, int Count)> Of(EvaluationReport report)
    {
        var counts = report.Differences.CountBy(static difference => difference.Kind).ToDictionary();
        return Enum.GetValues<DifferenceKind>()
            .Where(static kind => kind != DifferenceKind.None)
            .Select(kind => (kind, counts.GetValueOrDefault(kind)));
    }

    /// <summary>The kind in words.</summary>
    public static string NameOf(DifferenceKind kind) =>
        kind == DifferenceKind.TypeAndBoundary ? "type and boundary" : kind.ToString().ToLowerInvariant();
}
