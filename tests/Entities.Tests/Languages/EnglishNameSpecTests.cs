using Entities.Extractors;
using Entities.Tests.Specs;
using Entities.Tests.Values;

namespace Entities.Tests.Languages;

public class EnglishNameSpecTests
{
    private static IEnumerable<SpecLine> Cases() => SpecFile.Read("Specs/names.txt");

    [TestCaseSource(nameof(Cases))]
    public void Names_are_as_the_spec_says(object spec)
    {
        var line = ((SpecLine)spec).Text;
        var (text, _) = ValueNotation.Parse(line);

        var names = RuleBasedEntityExtractor.English.Extract(text).Where(mention => !mention.Type.IsValue).Select(mention => mention with { Value = null });

        ValueNotation.Write(text, names).Should().Be(line);
    }
}
