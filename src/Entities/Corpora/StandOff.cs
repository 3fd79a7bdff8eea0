namespace Entities.Corpora;

/// <summary>Lays spans that a file marks by offsets on their text.</summary>
internal static class StandOff
{
    /// <summary>The mention of a span.</summary>
    /// <exception cref="InvalidDataException">There is no such span in the text, or no such type; the message says why.</exception>
    public static EntityMention Mention(string text, OffsetTable offsets, int start, int end, string label)
    {
        if (end <= start)
        {
            throw new InvalidDataException($"the span [{start}..{end}) of '{label}' is empty: expected its end past its start");
        }

        var (from, to) = (offsets.ToUtf16(start), offsets.ToUtf16(end));
        if (from < 0 || to < 0)
        {
            throw new InvalidDataException($"the span [{start}..{end}) of '{label}' ends past the text, which is {offsets.Length} long");
        }

        return label.Length == 0 || label.Any(char.IsWhiteSpace)
            ? throw new InvalidDataException($"the label '{label}': expected one without white space")
            : new EntityMention(from, text[from..to], new EntityType(label));
    }
}
