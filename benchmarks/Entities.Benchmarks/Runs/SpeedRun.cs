using System.Globalization;
using System.Text;
using Entities.Comparison.Measuring;
using Entities.Comparison.Reports;

namespace Entities.Benchmarks.Runs;

/// <summary>
/// Every contender on every text, each in turns with the split at white space, so that the ratios hold on a machine with other
/// work; the README's figures of speed are from here.
/// </summary>
internal static class SpeedRun
{
    /// <summary>Runs, and with <c>--save</c> writes <c>speed.md</c> and <c>speed.json</c>.</summary>
    public static void Run()
    {
        var texts = new Dictionary<string, TextFigures>();
        foreach (var name in (ReadOnlySpan<string>)["message", "article", "megabyte"])
        {
            texts[name] = Measure(name, [new Document(SampleText.Of(name))]);
        }

        texts["megabyte in documents"] = Measure("megabyte in documents", VariedText.Documents(SampleText.Megabyte).ConvertAll(static text => new Document(text)));
        var hundred = new Dictionary<string, LongTextFigures>();
        foreach (var contender in TextContenders.All.Skip(3))
        {
            Console.Error.WriteLine($"100 MB, {contender.Name} ...");
            hundred[contender.Name] = Rounded(HundredMegabytes.Start(contender.Name));
        }

        var figures = new SpeedFigures(
            DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ShownCommand.Of(["speed", "--save"]), Machine.This, texts, hundred);
        var tables = Tables(figures);
        Console.Write(tables);
        if (ResultFile.Saves)
        {
            File.WriteAllText(Path.Combine(ResultFile.Folder, "speed.md"), tables);
            File.WriteAllText(Path.Combine(ResultFile.Folder, "speed.json"), FiguresJson.Write<SpeedFigures>(figures));
        }
    }

    private static TextFigures Measure(string name, List<Document> documents)
    {
        var isLong = documents.Sum(static document => document.Text.Length) > SampleText.Megabyte / 2;
        var meter = new PaceMeter(documents, Clock.Processor, TimeSpan.FromSeconds(isLong ? 2 : 1), TimeSpan.FromSeconds(isLong ? 5 : 1));
        var paces = new Dictionary<string, Pace>();
        foreach (var contender in TextContenders.All)
        {
            Console.Error.WriteLine($"{name}, {contender.Name} ...");
            paces[contender.Name] = FiguresJson.Rounded(meter.Measure(contender));
        }

        return new TextFigures(meter.Tokens, paces);
    }

    private static LongTextFigures Rounded(LongTextFigures figures)
    {
        var pace = FiguresJson.Rounded(new Pace(figures.TokensPerSecond, figures.Ratio, 0, 0, figures.AllCores, 0));
        return figures with { TokensPerSecond = pace.First, Ratio = pace.FirstRatio, AllCores = pace.AllCores!.Value };
    }

    private static string Tables(SpeedFigures figures)
    {
        var text = new StringBuilder(ResultFile.Head("Speed of the parts and of the extractors", "speed --save"));
        text.Append("Each is read in turns with a split of the same text at white space, by processor time (on all cores by the time that passes);\n")
            .Append("the least of several rounds counts, for other work only ever adds time. *Ratio* is the time as a multiple of the split's.\n")
            .Append("*First* is the first reading by a new extractor, whose code is compiled but whose caches are empty; the others are readings\n")
            .Append("again. The texts: two sentences; the seed article; a megabyte of varied text, some 940 documents of many genres, dense with\n")
            .Append("names, as one document and as its documents (`VariedText`).\n");
        foreach (var (name, ofText) in figures.Texts)
        {
            var cores = ofText.Paces.Values.First().AllCores is not null;
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}, {ofText.Tokens:N0} tokens\n\n| | ratio, first | ratio | tokens/s, first | tokens/s |{(cores ? " tokens/s, all cores |" : "")} B/token |\n|---|---:|---:|---:|---:|{(cores ? "---:|" : "")}---:|\n");
            foreach (var (contender, pace) in ofText.Paces)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {contender} | {MarkdownTable.Ratio(pace.FirstRatio)} | {MarkdownTable.Ratio(pace.AgainRatio)} | {MarkdownTable.Speed(pace.First)} | {MarkdownTable.Speed(pace.Again)} |{(cores ? $" {MarkdownTable.Speed(pace.AllCores)} |" : "")} {pace.BytesPerToken:0.0} |\n");
            }
        }

        text.Append("\n## a document of 100 MB\n\n")
            .Append("A hundred million characters as one string, read once by one core after a megabyte of other text, in a process of its own; and the\n")
            .Append("documents that it is made of, by all cores. Beyond the first megabyte it is made of the same documents with their lines\n")
            .Append("mixed, so that it has no more distinct words than the megabyte (33,000); real text would.\n\n")
            .Append("| | ratio | tokens/s | tokens/s, all cores, in documents | B/token | memory before, MB | most memory, MB | mentions |\n|---|---:|---:|---:|---:|---:|---:|---:|\n");
        foreach (var (contender, pace) in figures.HundredMegabytes)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {contender} | {MarkdownTable.Ratio(pace.Ratio)} | {MarkdownTable.Speed(pace.TokensPerSecond)} | {MarkdownTable.Speed(pace.AllCores)} | {pace.BytesPerToken:0.0} | {pace.TextMegabytes:0} | {pace.PeakMegabytes:0} | {pace.Mentions:N0} |\n");
        }

        return text.ToString();
    }
}
