using System.Globalization;
using System.Text;
using Entities.Comparison;
using Entities.Comparison.Measuring;
using Entities.Tests.Extractors;

namespace Entities.Benchmarks.Runs;

/// <summary>
/// Whether the time of every extractor grows in proportion to texts of one sign or word over and over, which find what is
/// quadratic. Here and not among the tests, because it depends on time.
/// </summary>
internal static class GrowthRun
{
    private const int Length = 100_000;

    /// <summary>Twice the text takes twice the time; quadratic work would show as four.</summary>
    private const double MostGrowth = 2.5;

    private static readonly DateTime s_date = new(2020, 1, 24);

    /// <summary>Runs, and with <c>--save</c> writes <c>growth.md</c>.</summary>
    /// <returns>1 if something grows more than it may, else 0.</returns>
    public static int Run()
    {
        var text = new StringBuilder(ResultFile.Head("Growth of time with length", "growth --save"));
        text.Append(CultureInfo.InvariantCulture, $"Each of {RepeatedSigns.All.Length} signs and words over and over, {Length:N0} characters of it and twice as many: how many times as long\n")
            .Append(CultureInfo.InvariantCulture, $"twice the text takes, in processor time. The least of several runs counts; more than {MostGrowth} is not in proportion.\n\n| | middle | most | most for |\n|---|---:|---:|---|\n");
        var failed = false;
        foreach (var contender in ExtractorComparison.OfLibrary.Contenders)
        {
            Console.Error.WriteLine($"{contender.Name} ...");
            var extractor = contender.Create!();
            var growths = RepeatedSigns.All.Select(sign => (Sign: sign, Growth: Growth(extractor, sign))).OrderBy(static of => of.Growth).ToList();
            var (worst, most) = growths[^1];
            failed |= most > MostGrowth;
            text.Append(CultureInfo.InvariantCulture, $"| {contender.Name} | {growths[growths.Count / 2].Growth:0.00} | {most:0.00} | `{System.Text.Json.JsonEncodedText.Encode(worst)}` |\n");
        }

        Console.Write(text);
        if (ResultFile.Saves)
        {
            File.WriteAllText(Path.Combine(ResultFile.Folder, "growth.md"), text.ToString());
        }

        return failed ? 1 : 0;
    }

    private static double Growth(IEntityExtractor extractor, string sign)
    {
        var once = new Document(string.Concat(Enumerable.Repeat(sign, Length / sign.Length)), s_date);
        var twice = new Document(once.Text + once.Text, s_date);
        var least = double.MaxValue;
        for (var attempt = 0; attempt < 8 && least > MostGrowth; attempt++)
        {
            least = Math.Min(least, Time(extractor, twice) / Math.Max(Time(extractor, once), 1e-4));
        }

        return least;
    }

    private static double Time(IEntityExtractor extractor, Document document)
    {
        var least = double.MaxValue;
        for (var run = 0; run < 3; run++)
        {
            least = Math.Min(least, Clock.Processor.Seconds(() => extractor.Extract(document)));
        }

        return least;
    }
}
