using Entities.Extractors;

namespace Entities.Tests.Values;

/// <summary>The page docs/values.md is a spec too: each row of its tables is a case.</summary>
public class ValuesPageTests
{
    private const string Header = "| Form | Example | Found | Value |";

    private static readonly DateTime s_date = new(2020, 1, 24);

    private static IEnumerable<TestCaseData> Rows()
    {
        var inTable = false;
        foreach (var line in File.ReadLines(Path.Combine(Root(), "docs", "values.md")))
        {
            if (line == Header)
            {
                inTable = true;
            }
            else if (!line.StartsWith('|'))
            {
                inTable = false;
            }
            else if (inTable && !line.StartsWith("|---", StringComparison.Ordinal))
            {
                var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
                yield return new TestCaseData(cells[1], cells[2], cells[3]).SetArgDisplayNames(cells[0], cells[1]);
            }
        }
    }

    [TestCaseSource(nameof(Rows))]
    public void The_page_of_values_is_true(string example, string found, string value)
    {
        var mentions = RuleBasedEntityExtractor.English.Extract(example, s_date).Where(mention => mention.Type.IsValue).ToList();

        string.Join("; ", mentions.Select(mention => mention.Text)).Should().Be(found);
        string.Join("; ", mentions.Select(mention => $"`{ValueNotation.Write(mention)}`")).Should().Be(value);
    }

    [Test]
    public void The_page_of_values_has_rows_for_each_type()
    {
        var values = string.Join(' ', Rows().Select(row => row.Arguments[2]));

        foreach (var type in EntityType.WellKnown.Where(type => type.IsValue))
        {
            values.Should().Contain($"`{type} ");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Entities.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Entities.sln.");
        }

        return folder.FullName;
    }
}
