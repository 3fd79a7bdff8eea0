using Microsoft.ML.Data;

namespace Entities.MLNet.Pipelines;

/// <summary>What the mapping reads of a row.</summary>
internal sealed class ExtractedText
{
    public const string Prefix = "Entities.ExtractEntities.";
    public const string TextColumn = Prefix + "Text";
    public const string KeyColumn = Prefix + "Key";
    public const string NameColumn = Prefix + "Extractor";

    [ColumnName(TextColumn)]
    public string Text { get; set; } = "";

    /// <summary>The <see cref="ExtractorName"/>.</summary>
    [ColumnName(NameColumn)]
    public string Extractor { get; set; } = "";
}

/// <summary>What the mapping adds to a row: a cell for each mention.</summary>
internal sealed class FoundEntities
{
    public const string Prefix = ExtractedText.Prefix;

    [ColumnName(Prefix + nameof(Texts))]
    public string[] Texts { get; set; } = [];

    [ColumnName(Prefix + nameof(Types))]
    public string[] Types { get; set; } = [];

    [ColumnName(Prefix + nameof(Starts))]
    public int[] Starts { get; set; } = [];

    [ColumnName(Prefix + nameof(Ends))]
    public int[] Ends { get; set; } = [];

    [ColumnName(Prefix + nameof(Scores))]
    public float[] Scores { get; set; } = [];
}
