using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Entities.Benchmarks;

/// <summary>Adds what matters here to BenchmarkDotNet's table: tokens a second, and bytes allocated a token.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new TokensPerSecond(), new BytesPerToken());
    }
}

/// <summary>Tokens a second, on one core, from the mean time.</summary>
internal sealed class TokensPerSecond : TokenColumn
{
    public override string ColumnName => "Tokens/s";

    public override string Legend => "Tokens read in a second on one core";

    protected override string Value(BenchmarkReport report, int tokens) =>
        report.ResultStatistics is { } statistics ? (tokens / statistics.Mean * 1000).ToString("0.00 M", CultureInfo.InvariantCulture) : "-";
}

/// <summary>Bytes allocated on the heap for each token read.</summary>
internal sealed class BytesPerToken : TokenColumn
{
    public override string ColumnName => "B/token";

    public override string Legend => "Bytes allocated for each token read";

    protected override string Value(BenchmarkReport report, int tokens) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes ? ((double)bytes / tokens).ToString("0.0", CultureInfo.InvariantCulture) : "-";
}

/// <summary>A column that knows how many tokens a benchmark's text has: its parameter <c>Text</c> names the text.</summary>
internal abstract class TokenColumn : IColumn
{
    public string Id => ColumnName;

    public abstract string ColumnName { get; }

    public abstract string Legend { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report ? Value(report, SampleText.CountTokens(TextBenchmark.TextOf((string)benchmarkCase.Parameters["Text"]))) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    protected abstract string Value(BenchmarkReport report, int tokens);
}
