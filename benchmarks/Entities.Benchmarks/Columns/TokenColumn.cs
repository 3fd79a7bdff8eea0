using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Entities.Benchmarks.Columns;

/// <summary>Tokens a second, from the mean time.</summary>
internal sealed class TokensPerSecond : TokenColumn
{
    public override string ColumnName => "Tokens/s";

    public override string Legend => "Tokens read in a second";

    protected override string Value(BenchmarkReport report, int tokens) =>
        report.ResultStatistics is { } statistics ? (tokens / statistics.Mean * 1000).ToString("0.00 M", CultureInfo.InvariantCulture) : "-";
}

/// <summary>Nanoseconds a token, from the mean time.</summary>
internal sealed class NanosecondsPerToken : TokenColumn
{
    public override string ColumnName => "ns/token";

    public override string Legend => "Nanoseconds for each token read";

    protected override string Value(BenchmarkReport report, int tokens) =>
        report.ResultStatistics is { } statistics ? (statistics.Mean / tokens).ToString("0.0", CultureInfo.InvariantCulture) : "-";
}

/// <summary>Bytes allocated on the heap for each token read.</summary>
internal sealed class BytesPerToken : TokenColumn
{
    public override string ColumnName => "B/token";

    public override string Legend => "Bytes allocated for each token read";

    protected override string Value(BenchmarkReport report, int tokens) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes ? ((double)bytes / tokens).ToString("0.0", CultureInfo.InvariantCulture) : "-";
}

/// <summary>A column that knows how many tokens a benchmark reads: those of the text that its parameter <c>Text</c> names.</summary>
internal abstract class TokenColumn : IColumn
{
    private static readonly ConcurrentDictionary<string, int> s_counts = new();

    public string Id => ColumnName;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report && benchmarkCase.Descriptor.WorkloadMethod.Name != nameof(GazetteerBenchmark.BuildAll)
            ? Value(report, TokensOf(benchmarkCase)) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract string Value(BenchmarkReport report, int tokens);

    private static int TokensOf(BenchmarkCase benchmarkCase)
    {
        var type = benchmarkCase.Descriptor.Type;
        var text = benchmarkCase.Parameters.Items.FirstOrDefault(static parameter => parameter.Name == nameof(TextBenchmark.Text))?.Value as string;
        return s_counts.GetOrAdd(text ?? type.Name, _ =>
            type == typeof(GazetteerBenchmark) ? SampleText.CountTokens(GazetteerBenchmark.TextWithPhrases())
            : SampleText.CountTokens(SampleText.Of(text ?? "megabyte")));
    }
}
