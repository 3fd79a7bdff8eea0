using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Entities.Evaluation;

namespace Entities.Cli.Output;

/// <summary>The figures of an evaluation for programs: one JSON object, rates from 0 to 1.</summary>
internal static class EvaluationJson
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the object.</summary>
    public static void Write(TextWriter output, EvaluationResult result)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            WriteGold(writer, result.Gold);
            writer.WriteStartArray("extractors");
            foreach (var extractor in result.Extractors)
            {
                WriteExtractor(writer, result, extractor);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()));
        output.Write('\n');
    }

    private static void WriteGold(Utf8JsonWriter writer, GoldSet gold)
    {
        writer.WriteStartObject("gold");
        writer.WriteStartArray("files");
        foreach (var (name, _) in gold.Files)
        {
            writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
        writer.WriteNumber("documents", gold.Examples.Count);
        writer.WriteEndObject();
    }

    private static void WriteExtractor(Utf8JsonWriter writer, EvaluationResult result, ExtractorResult extractor)
    {
        writer.WriteStartObject();
        writer.WriteString("name", extractor.Name);
        foreach (var scheme in Enum.GetValues<MatchScheme>())
        {
            writer.WriteStartObject(scheme.ToString().ToLowerInvariant());
            WriteCounts(writer, extractor.Report.Total[scheme]);
            if (scheme == MatchScheme.Strict)
            {
                WriteInterval(writer, extractor.F1Interval);
            }

            writer.WriteEndObject();
        }

        WriteDifferences(writer, extractor.Report);
        WriteRates(writer, "macro", extractor.Report.Macro());
        WriteGroup(writer, "types", extractor.Report.ByType.Select(static type => (type.Key.Label, type.Value.Strict)));
        WriteGroup(writer, "files", result.ByFile(extractor).Select(static file => (file.File, file.Report.Total.Strict)));
        WriteConfusion(writer, extractor.Report.Confusion);
        WriteCalibration(writer, extractor.Report.Calibration);
        WriteComparison(writer, result.Extractors[0].Name, extractor.AgainstFirst);
        writer.WriteEndObject();
    }

    private static void WriteDifferences(Utf8JsonWriter writer, EvaluationReport report)
    {
        writer.WriteStartObject("differences");
        foreach (var (kind, count) in DifferenceCounts.Of(report))
        {
            writer.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()), count);
        }

        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, string name, IEnumerable<(string Name, MatchCounts Counts)> members)
    {
        writer.WriteStartObject(name);
        foreach (var (member, counts) in members)
        {
            writer.WriteStartObject(member);
            WriteCounts(writer, counts);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, MatchCounts counts)
    {
        WriteRate(writer, "precision", counts.Precision);
        WriteRate(writer, "recall", counts.Recall);
        WriteRate(writer, "f1", counts.F1);
        writer.WriteNumber("gold", counts.Gold.Total);
        writer.WriteNumber("found", counts.Found.Total);
        writer.WriteNumber("right", counts.Found.Correct);
        writer.WriteNumber("partial", counts.Found.Partial);
        writer.WriteNumber("missed", counts.Missed);
        writer.WriteNumber("spurious", counts.Spurious);
    }

    private static void WriteRates(Utf8JsonWriter writer, string name, Rates rates)
    {
        writer.WriteStartObject(name);
        WriteRate(writer, "precision", rates.Precision);
        WriteRate(writer, "recall", rates.Recall);
        WriteRate(writer, "f1", rates.F1);
        writer.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter writer, ConfusionTable confusion)
    {
        EntityType?[] sides = [.. confusion.Types, null];
        writer.WriteStartArray("confusion");
        foreach (var gold in sides)
        {
            foreach (var found in sides.Where(found => confusion[gold, found] > 0))
            {
                writer.WriteStartObject();
                writer.WriteString("gold", gold?.Label);
                writer.WriteString("found", found?.Label);
                writer.WriteNumber("count", confusion[gold, found]);
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteCalibration(Utf8JsonWriter writer, Calibration calibration)
    {
        writer.WriteStartObject("calibration");
        WriteRate(writer, "expectedError", calibration.ExpectedError);
        writer.WriteStartArray("bins");
        foreach (var bin in calibration.Bins)
        {
            writer.WriteStartObject();
            WriteRate(writer, "low", bin.Low);
            WriteRate(writer, "high", bin.High);
            writer.WriteNumber("count", bin.Count);
            WriteRate(writer, "meanScore", bin.MeanScore);
            WriteRate(writer, "right", bin.Accuracy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter writer, string first, PairedComparison? comparison)
    {
        if (comparison is { } known)
        {
            writer.WriteStartObject("comparison");
            writer.WriteString("with", first);
            WriteRate(writer, "difference", known.Difference);
            WriteInterval(writer, known.Interval);
            WriteRate(writer, "p", known.PValue);
            writer.WriteEndObject();
        }
    }

    private static void WriteInterval(Utf8JsonWriter writer, ConfidenceInterval? interval)
    {
        if (interval is { } known)
        {
            writer.WriteStartArray("interval95");
            writer.WriteNumberValue(Rounded(known.Low));
            writer.WriteNumberValue(Rounded(known.High));
            writer.WriteEndArray();
        }
    }

    private static void WriteRate(Utf8JsonWriter writer, string name, double rate) => writer.WriteNumber(name, Rounded(rate));

    // Past the sixth digit there is only noise of the arithmetic.
    private static double Rounded(double rate) => Math.Round(rate, 6);
}
