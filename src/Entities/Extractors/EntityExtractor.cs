using Entities.Languages.English;

namespace Entities.Extractors;

/// <summary>Where to begin: the extractor that is the best the package has.</summary>
public static class EntityExtractor
{
    private static readonly Lazy<CombinedEntityExtractor> s_default = new(static () => new CombinedEntityExtractor(EnglishLanguage.Instance, StatisticalEntityExtractor.English));

    /// <summary>English model and rules together; read from the package's resources at the first use, and shared.</summary>
    public static IEntityExtractor Default => s_default.Value;
}
