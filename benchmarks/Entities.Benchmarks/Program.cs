// Benchmarks; --help shows BenchmarkDotNet's options, and --save writes the tables to benchmarks/results. Two runs are loops of their own:
//   dotnet run -c Release --project benchmarks/Entities.Benchmarks -- speed    every extractor on every text, 100 MB included
//   dotnet run -c Release --project benchmarks/Entities.Benchmarks -- growth   whether time grows in proportion to the text
using BenchmarkDotNet.Running;
using Entities.Benchmarks;
using Entities.Benchmarks.Runs;

ResultFile.Saves = args.Contains("--save");
var rest = args.Where(static arg => arg != "--save").ToArray();
switch (rest)
{
    case ["speed"]:
        SpeedRun.Run();
        return 0;
    case ["speed", var contender]:
        HundredMegabytes.Measure(contender);
        return 0;
    case ["growth"]:
        return GrowthRun.Run();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(TextBenchmark).Assembly).Run(rest);
        return 0;
}
