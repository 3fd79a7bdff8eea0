// Compares an extractor of one's own with those of the library:
//   dotnet run -c Release --project benchmarks/YourExtractor -- --gold tests/Entities.Tests/Gold/genres.jsonl
using Entities.Comparison;
using YourExtractor;

return ExtractorComparison.Of("yours", () => new RegexExtractor()).And(ExtractorComparison.OfLibrary).Run(args);
