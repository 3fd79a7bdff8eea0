using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Entities.Comparison.Measuring;

namespace Entities.Comparison.Reports;

/// <summary>Figures as JSON.</summary>
internal static class FiguresJson
{
    /// <summary>As one process tells another.</summary>
    public static JsonSerializerOptions OneLine { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonSerializerOptions s_indented = new(OneLine) { WriteIndented = true, NewLine = "\n" };

    /// <summary>All figures as one object, rounded to what they are good for.</summary>
    public static string Write(ComparisonFigures figures) => Write<ComparisonFigures>(figures with { Extractors = [.. figures.Extractors.Select(Rounded)] });

    /// <summary>Any object, indented.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, s_indented) + "\n";

    private static ContenderFigures Rounded(ContenderFigures figures) => figures with { Pace = figures.Pace is { } pace ? Rounded(pace) : null };

    /// <summary>Three digits: the clock of a machine with other work gives no more.</summary>
    public static Pace Rounded(Pace pace) => new(
        Digits(pace.First), Digits(pace.FirstRatio), Digits(pace.Again), Digits(pace.AgainRatio), pace.AllCores is { } all ? Digits(all) : null, Math.Round(pace.BytesPerToken, 1));

    private static double Digits(double value)
    {
        var scale = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(value, 0.001))) - 2);
        return Math.Round(Math.Round(value / scale) * scale, 6);
    }
}
