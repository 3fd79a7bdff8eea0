namespace Entities.Rules;

/// <summary>What a phrase of a gazetteer stands for. Immutable.</summary>
/// <param name="Type">The type of a mention of it.</param>
public sealed record GazetteerEntry(EntityType Type)
{
    /// <summary>The value that its mentions get; null by default.</summary>
    public EntityValue? Value { get; init; }

    /// <summary>
    /// What it names, where several phrases name one thing (<c>U.S.</c> and <c>United States</c>): a key that they share;
    /// null by default.
    /// </summary>
    public string? Identity { get; init; }

    /// <summary>How likely an occurrence means this entry, from 0 to 1; 1 by default.</summary>
    public double Score { get; init; } = 1;

    /// <summary>
    /// Whether the phrase also has other meanings (<c>May</c>, <c>Turkey</c> at a sentence's start), so that a rule must
    /// find evidence around it; false by default.
    /// </summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>
    /// Whether the phrase is a name wherever it has its capital, also at a sentence's start where an ordinary word has one
    /// too (<c>China</c>, <c>Afghan</c>); false by default.
    /// </summary>
    public bool IsUnmistakable { get; init; }
}
