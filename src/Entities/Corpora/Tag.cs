namespace Entities.Corpora;

/// <summary>The tag of one token: where in a mention it stands, and the mention's type.</summary>
internal readonly record struct Tag(TagPosition Position, EntityType Type)
{
    public const string Expected = "expected O, or B-, I-, L-, U-, E- or S- and a type";

    public bool IsOutside => Position == TagPosition.Outside;

    /// <summary>Whether the token goes on with a mention rather than beginning one, if there is one to go on with.</summary>
    public bool Continues => Position is TagPosition.Inside or TagPosition.Last;

    /// <summary>Whether the mention ends with the token, whatever comes next.</summary>
    public bool Ends => Position is TagPosition.Last or TagPosition.Unit;

    /// <summary>Reads a tag of any scheme.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Tag tag)
    {
        tag = default;
        if (text is "O")
        {
            return true;
        }

        if (text.Length < 3 || text[1] != '-')
        {
            return false;
        }

        TagPosition? position = text[0] switch
        {
            'B' => TagPosition.First,
            'I' or 'M' => TagPosition.Inside,
            'L' or 'E' => TagPosition.Last,
            'U' or 'S' => TagPosition.Unit,
            _ => null,
        };
        if (position is null || HasWhiteSpace(text))
        {
            return false;
        }

        tag = new Tag(position.Value, new EntityType(text[2..].ToString()));
        return true;
    }

    private static bool HasWhiteSpace(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Where in a mention a token stands.</summary>
internal enum TagPosition : byte
{
    Outside,
    First,
    Inside,
    Last,
    Unit,
}
