namespace Entities.Values;

/// <summary>Finds the values of one kind. Immutable and thread-safe; its state is in the context.</summary>
internal interface IValueFinder
{
    /// <summary>Finds the value whose head is at a token.</summary>
    /// <param name="context">The document.</param>
    /// <param name="token">
    /// The token to look at. A value may begin before it, with a modifier, but not before <see cref="ValueContext.Floor"/>.
    /// </param>
    /// <param name="span">What was found; it ends after <paramref name="token"/>.</param>
    /// <returns>Whether there is a value, or a veto: <see cref="ValueSpan.IsVeto"/>.</returns>
    bool TryFind(ValueContext context, int token, out ValueSpan span);
}

/// <summary>A stretch of tokens that states a value.</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token just past it.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">What it comes to; null if that cannot be told.</param>
internal readonly record struct ValueSpan(int Start, int End, EntityType Type, EntityValue? Value)
{
    /// <summary>How sure the finder is, from 0 to 1.</summary>
    public double Score { get; init; } = 0.95;

    /// <summary>Whether the tokens look like a value but are none (a version, a telephone number): no finder is to try them.</summary>
    public bool IsVeto => Type.Label.Length == 0;

    /// <summary>Tokens that no finder is to try.</summary>
    public static ValueSpan Veto(int start, int end) => new(start, end, default, null);
}
