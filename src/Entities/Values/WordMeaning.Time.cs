using Entities.Values.Temporal;

namespace Entities.Values;

internal sealed partial class WordMeaning
{
    /// <summary>What the word means in expressions of time; null if nothing.</summary>
    public TimeWord? Time { get; set; }
}
