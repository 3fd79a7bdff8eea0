using Entities.Extractors;
using Entities.Tests.Specs;

namespace Entities.Tests.Values;

public class ValueSpecTests
{
    private static readonly EntityType[] s_values =
    [
        EntityType.Date, EntityType.Time, EntityType.Percent, EntityType.Money, EntityType.Quantity, EntityType.Ordinal, EntityType.Cardinal,
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "values-*.txt").Order(StringComparer.Ordinal)
        let name = Path.GetFileName(path)
        from line in SpecFile.Read(Path.Combine("Specs", name))
        select new TestCaseData(line).SetArgDisplayNames($"{name} {line}");

    [TestCaseSource(nameof(Cases))]
    public void Values_are_as_the_spec_says(object spec)
    {
        var line = (SpecLine)spec;
        var (text, _) = ValueNotation.Parse(line.Text);

        var mentions = RuleBasedEntityExtractor.English.Extract(text, line.Date).Where(mention => s_values.Contains(mention.Type));

        ValueNotation.Write(text, mentions).Should().Be(line.Text);
    }

    private static IEnumerable<TestCaseData> Vetoes() =>
        from extractor in (IEntityExtractor[])[RuleBasedEntityExtractor.English, EntityExtractor.Default]
        from line in SpecFile.Read(Path.Combine("Specs", "vetoes.txt"))
        select new TestCaseData(extractor, line).SetArgDisplayNames($"{extractor.GetType().Name} {line}");

    [TestCaseSource(nameof(Vetoes))]
    public void Names_veto_values(IEntityExtractor extractor, object spec) =>
        extractor.Extract(((SpecLine)spec).Text, new DateTime(2020, 1, 24)).Where(mention => mention.Type.IsValue).Should().BeEmpty();
}
