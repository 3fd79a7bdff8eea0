namespace Entities.Names;

/// <summary>The names of several words among a document's mentions, found again by a short form of them.</summary>
internal sealed class FullNames
{
    private static readonly FullNames s_none = new([], _ => null);

    private readonly Dictionary<string, List<int>> _byShortForm; // to indices of mentions, in text order
    private readonly Func<int, string?> _fullName;

    private FullNames(Dictionary<string, List<int>> byShortForm, Func<int, string?> fullName)
    {
        _byShortForm = byShortForm;
        _fullName = fullName;
    }

    /// <summary>Persons, by the first and the last word of their name.</summary>
    public static FullNames OfPersons(EntityMention[] mentions, IReadOnlySet<string> suffixes)
    {
        Dictionary<string, List<int>>? byWord = null;
        Dictionary<(string First, string Last), string>? longest = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Type == EntityType.Person && FirstWord(mentions[i].Text) is { } first)
            {
                byWord ??= new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
                longest ??= [];
                var text = mentions[i].Text;
                var last = LastWord(text, suffixes);
                Add(byWord, first, i);
                Add(byWord, last, i);
                if (!longest.TryGetValue((first, last), out var known) || text.Length > known.Length)
                {
                    longest[(first, last)] = text;
                }
            }
        }

        return byWord is null ? s_none : new FullNames(byWord, i => FirstWord(mentions[i].Text) is { } first ? longest![(first, LastWord(mentions[i].Text, suffixes))] : null);
    }

    /// <summary>Organisations, by their initials.</summary>
    public static FullNames OfOrganizations(EntityMention[] mentions)
    {
        Dictionary<string, List<int>>? byInitials = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (mentions[i].Type == EntityType.Organization && FirstWord(mentions[i].Text) is not null)
            {
                Add(byInitials ??= new Dictionary<string, List<int>>(StringComparer.Ordinal), Initials(mentions[i].Text), i);
            }
        }

        return byInitials is null ? s_none : new FullNames(byInitials, i => mentions[i].Text);
    }

    /// <summary>The full name of a mention; null if the document has none.</summary>
    /// <param name="text">The mention's text.</param>
    /// <param name="index">Its index, to find the nearest of several.</param>
    public string? Find(string text, int index)
    {
        if (_byShortForm.Count == 0)
        {
            return null;
        }

        if (FirstWord(text) is not null)
        {
            return _fullName(index);
        }

        if (!_byShortForm.TryGetValue(text, out var indices) && !_byShortForm.TryGetValue(text.Replace(".", "", StringComparison.Ordinal), out indices))
        {
            return null;
        }

        // In text order: the last one before the mention, or else the first one after it.
        var position = indices.BinarySearch(index);
        position = position >= 0 ? position : ~position;
        return _fullName(indices[position > 0 ? position - 1 : 0]);
    }

    private static void Add(Dictionary<string, List<int>> byShortForm, string shortForm, int index)
    {
        if (byShortForm.TryGetValue(shortForm, out var indices))
        {
            indices.Add(index);
        }
        else
        {
            byShortForm.Add(shortForm, [index]);
        }
    }

    /// <summary>The first of several words; null if there is only one.</summary>
    private static string? FirstWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return text[..i];
            }
        }

        return null;
    }

    private static string LastWord(string text, IReadOnlySet<string> suffixes)
    {
        var end = text.Length;
        while (true)
        {
            var start = end;
            while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            {
                start--;
            }

            var word = text[start..end];
            if (start == 0 || !suffixes.Contains(word))
            {
                return word;
            }

            end = start;
            while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] == ','))
            {
                end--;
            }
        }
    }

    private static string Initials(string text)
    {
        Span<char> initials = stackalloc char[16];
        var count = 0;
        var atStart = true;
        foreach (var c in text)
        {
            if (atStart && char.IsUpper(c) && count < initials.Length)
            {
                initials[count++] = c;
            }

            atStart = char.IsWhiteSpace(c) || c == '-';
        }

        return initials[..count].ToString();
    }
}
