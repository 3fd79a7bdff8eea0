namespace Entities.Tests.Specs;

/// <summary>Reads a spec: one line, one case; <c>#</c> starts a comment line; <c>@date 2020-01-24</c> dates what follows.</summary>
internal static class SpecFile
{
    public static IEnumerable<SpecLine> Read(string relative)
    {
        DateTime? date = null;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, relative)))
        {
            number++;
            if (line.StartsWith("@date", StringComparison.Ordinal))
            {
                var value = line[5..].Trim();
                date = value.Length == 0 ? null : DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line != "#")
            {
                yield return new SpecLine(number, line.Replace("\\n", "\n", StringComparison.Ordinal), date);
            }
        }
    }
}

/// <summary>One case of a spec.</summary>
internal sealed record SpecLine(int Number, string Text, DateTime? Date)
{
    public override string ToString() => $"{Number}: {Text.Replace("\n", "\\n", StringComparison.Ordinal)}";
}
