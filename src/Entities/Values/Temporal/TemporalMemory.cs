namespace Entities.Values.Temporal;

/// <summary>What a document has said of time so far, for what refers back to it.</summary>
internal sealed class TemporalMemory
{
    /// <summary>The last place in the calendar that the text named, if it is known.</summary>
    public CalendarPoint? Anchor { get; set; }

    /// <summary>The token at which it was named.</summary>
    public int AnchorToken { get; set; } = -1;

    /// <summary>The token just past it.</summary>
    public int AnchorEnd { get; set; } = -1;

    /// <summary>Forgets all, for the next document.</summary>
    public void Clear()
    {
        Anchor = null;
        AnchorToken = -1;
        AnchorEnd = -1;
    }
}
