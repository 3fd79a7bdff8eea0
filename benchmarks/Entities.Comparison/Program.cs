// Compares the extractors of the library on annotated files: dotnet run -c Release --project benchmarks/Entities.Comparison -- --help
using Entities.Comparison;

return ExtractorComparison.OfLibrary.Run(args);
