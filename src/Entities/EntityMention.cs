namespace Entities;

/// <summary>A stretch of a document that names an entity or states a value.</summary>
/// <remarks>Immutable. Two mentions are equal when all their properties are.</remarks>
public sealed record EntityMention
{
    /// <summary>Creates a mention.</summary>
    /// <param name="start">Offset of its first UTF-16 code unit in the document's text.</param>
    /// <param name="text">The text at that offset; its length gives <see cref="End"/>.</param>
    /// <param name="type">What it is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative.</exception>
    public EntityMention(int start, string text, EntityType type)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentException.ThrowIfNullOrEmpty(text);
        Start = start;
        Text = text;
        Type = type;
    }

    /// <summary>Offset of the first UTF-16 code unit in the document's text.</summary>
    public int Start { get; }

    /// <summary>Offset just past the last UTF-16 code unit: end exclusive.</summary>
    public int End => Start + Text.Length;

    /// <summary>The text as it stands in the document: <c>document.Text[Start..End]</c>.</summary>
    public string Text { get; }

    /// <summary>What the mention is: a person, an organisation, a date ...</summary>
    public EntityType Type { get; init; }

    /// <summary>
    /// How sure the extractor is, from 0 to 1; 1 by default. A statistical extractor gives a calibrated probability,
    /// a rule-based one the precision class of the rule.
    /// </summary>
    public double Score { get; init; } = 1;

    /// <summary>The normalised value: a resolved date, an amount with its currency, a country; null if there is none.</summary>
    public EntityValue? Value { get; init; }

    /// <summary>What found the mention, for example <c>rules/person</c>; empty by default.</summary>
    public string Source { get; init; } = "";

    /// <summary>
    /// The fullest form of the same name in the document: <c>Qasem Soleimani</c> for a later <c>Soleimani</c>; the text
    /// itself when there is no fuller one; null for mentions that are not names.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>The mention in one line, for logs and debuggers: <c>[12..17) GPE "Paris" 0.98</c>.</summary>
    /// <returns>Offsets, type, text and score.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}..{End}) {Type} \"{Text}\" {Score:0.00}");
}
