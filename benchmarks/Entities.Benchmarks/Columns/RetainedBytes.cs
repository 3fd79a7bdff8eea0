using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Entities.Benchmarks.Columns;

/// <summary>What a built gazetteer holds in memory for each of its phrases, their strings not counted.</summary>
internal sealed class RetainedBytes : IColumn
{
    private readonly Dictionary<int, long> _measured = [];

    public string Id => ColumnName;

    public string ColumnName => "Held B/phrase";

    public string Legend => "Bytes that a built gazetteer holds for each phrase, beside the phrase's own string";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 1;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (benchmarkCase.Descriptor.WorkloadMethod.Name != nameof(GazetteerBenchmark.BuildAll))
        {
            return "-";
        }

        var phrases = (int)benchmarkCase.Parameters[nameof(GazetteerBenchmark.Phrases)];
        return ((double)Measure(phrases) / phrases).ToString("0", CultureInfo.InvariantCulture);
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    private long Measure(int phrases)
    {
        if (!_measured.TryGetValue(phrases, out var bytes))
        {
            var names = InventedNames.Create(phrases);
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var gazetteer = GazetteerBenchmark.Build(names);
            _measured[phrases] = bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
            GC.KeepAlive(gazetteer);
            GC.KeepAlive(names);
        }

        return bytes;
    }
}
