using Entities.Extractors;

namespace Entities.Cli.Tests;

/// <summary>Whether the library was built with its English model, which a build without <c>models/en</c> is not.</summary>
internal static class ShippedModel
{
    public const string Reason = "this build of the library has no models/en";

    public static bool IsThere { get; } = typeof(StatisticalEntityExtractor).Assembly.GetManifestResourceNames().Contains("models/en");
}
