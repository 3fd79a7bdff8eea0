using Entities.Extractors;

namespace Entities.Tests.Extractors;

/// <summary>The extractors that the package ships: what holds for one of them holds for all.</summary>
internal static class AllExtractors
{
    public static IEnumerable<TestFixtureData> Fixtures() => Named().Select(named => new TestFixtureData(named.Extractor).SetArgDisplayNames(named.Name));

    public static IEnumerable<(string Name, IEntityExtractor Extractor)> Named()
    {
        yield return ("default", EntityExtractor.Default);
        yield return ("rules", RuleBasedEntityExtractor.English);
        yield return ("statistical", StatisticalEntityExtractor.English);
    }
}
