using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Entities.Benchmarks.Columns;

/// <summary>Adds what matters here to BenchmarkDotNet's table: tokens a second, and bytes allocated a token.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new TokensPerSecond(), new BytesPerToken());
        HideColumns("Gen0", "Gen1", "Gen2", "Alloc Ratio", "RatioSD");
        AddExporter(ResultFile.Instance);
    }
}

/// <summary>Adds the nanoseconds a token, and the bytes that a gazetteer holds.</summary>
internal sealed class GazetteerConfig : ManualConfig
{
    public GazetteerConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new NanosecondsPerToken(), new RetainedBytes());
        HideColumns("Gen0", "Gen1", "Gen2", "Alloc Ratio", "RatioSD");
        AddExporter(ResultFile.Instance);
    }
}
