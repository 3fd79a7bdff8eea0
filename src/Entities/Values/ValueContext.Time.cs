using Entities.Values.Temporal;

namespace Entities.Values;

internal sealed partial class ValueContext
{
    /// <summary>What the document has said of time so far.</summary>
    public TemporalMemory Time { get; } = new();

    partial void Forget() => Time.Clear();
}
