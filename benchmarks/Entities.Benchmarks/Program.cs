using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Entities.Benchmarks.SampleText).Assembly).Run(args);
