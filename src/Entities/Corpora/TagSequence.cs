namespace Entities.Corpora;

/// <summary>Reads the mentions off the tags of a sentence.</summary>
/// <remarks>
/// One reading serves every scheme, and is conlleval's (Tjong Kim Sang 2000): a mention begins at <c>B</c>, <c>U</c>,
/// <c>S</c>, and at any other tag that has no mention of its type to go on with; it ends after <c>L</c>, <c>E</c>,
/// <c>U</c>, <c>S</c> and before whatever does not go on. A stated scheme is checked besides, because a tag that breaks
/// it is as a rule a slip.
/// </remarks>
internal static class TagSequence
{
    /// <summary>The mentions as token indices, end exclusive.</summary>
    public static IEnumerable<(int First, int End, EntityType Type)> Mentions(IReadOnlyList<Tag> tags)
    {
        var first = -1;
        for (var i = 0; i < tags.Count; i++)
        {
            var goesOn = first >= 0 && tags[i].Continues && tags[i].Type == tags[first].Type;
            if (first >= 0 && !goesOn)
            {
                yield return (first, i, tags[first].Type);
                first = -1;
            }

            if (first < 0 && !tags[i].IsOutside)
            {
                first = i;
            }

            if (tags[i].Ends)
            {
                yield return (first, i + 1, tags[i].Type);
                first = -1;
            }
        }

        if (first >= 0)
        {
            yield return (first, tags.Count, tags[first].Type);
        }
    }

    /// <summary>The first tag that breaks a scheme, and how; null when none does.</summary>
    public static (int Index, string Fault)? FirstFault(IReadOnlyList<Tag> tags, TagScheme scheme)
    {
        var before = default(Tag);
        for (var i = 0; i <= tags.Count; i++)
        {
            var tag = i < tags.Count ? tags[i] : default;
            if (Fault(before, tag, scheme) is { } fault)
            {
                return (Math.Min(i, tags.Count - 1), fault);
            }

            before = tag;
        }

        return null;
    }

    private static string? Fault(Tag before, Tag tag, TagScheme scheme)
    {
        var sameType = !before.IsOutside && !tag.IsOutside && before.Type == tag.Type;
        var twoLetters = scheme is TagScheme.Bio or TagScheme.Iob1;
        if (twoLetters && tag.Ends)
        {
            return $"expected only O, B- and I-, as {Name(scheme)} has";
        }

        return scheme switch
        {
            TagScheme.Bio when tag.Continues && !sameType =>
                $"expected B-{tag.Type} where a mention begins, as {Name(scheme)} has",
            TagScheme.Iob1 when tag.Position == TagPosition.First && !sameType =>
                $"expected I-{tag.Type}: {Name(scheme)} has B- only right after a mention of the same type",
            TagScheme.Bioes or TagScheme.Bilou when tag.Continues && (!sameType || before.Ends) =>
                $"expected B-{tag.Type} or {Single(scheme)}-{tag.Type} where a mention begins, as {Name(scheme)} has",
            TagScheme.Bioes or TagScheme.Bilou when !tag.Continues && !before.IsOutside && !before.Ends =>
                $"the mention of {before.Type} has no end: expected {Final(scheme)}-{before.Type}, as {Name(scheme)} has",
            _ => null,
        };
    }

    private static string Name(TagScheme scheme) => scheme.ToString().ToUpperInvariant();

    private static char Single(TagScheme scheme) => scheme == TagScheme.Bioes ? 'S' : 'U';

    private static char Final(TagScheme scheme) => scheme == TagScheme.Bioes ? 'E' : 'L';
}
