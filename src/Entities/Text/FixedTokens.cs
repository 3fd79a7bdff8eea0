using System.Buffers;

namespace Entities.Text;

/// <summary>Finds what is one token whatever it is made of: URLs, e-mail addresses, @names and #tags.</summary>
internal static class FixedTokens
{
    private const int LongestScheme = 12;

    private static readonly SearchValues<char> s_neverInUrl = SearchValues.Create("<>\"“”|");

    /// <summary>The first such token between <paramref name="start"/> and <paramref name="end"/>, a stretch without white space.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, out Token found)
    {
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            found = c switch
            {
                '@' => At(text, start, i, end),
                '#' => Tag(text, i, end),
                ':' when i + 3 < end && text[i + 1] == '/' && text[i + 2] == '/' => WithScheme(text, start, i, end),
                'w' or 'W' when (i == start || !char.IsLetterOrDigit(text[i - 1])) && IsWww(text[i..end]) => Url(text, i, end),
                _ => default,
            };
            if (found.Length > 0)
            {
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool IsWww(ReadOnlySpan<char> rest) =>
        rest.Length > 4 && rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && char.IsLetterOrDigit(rest[4]);

    private static Token At(ReadOnlySpan<char> text, int start, int at, int end)
    {
        var local = at;
        while (local > start && IsLocal(text[local - 1]))
        {
            local--;
        }

        while (local < at && text[local] is '.' or '-')
        {
            local++;
        }

        if (local < at)
        {
            var domain = EndOfDomain(text, at + 1, end);
            if (domain > 0)
            {
                return new Token(local, domain, TokenKind.Email);
            }
        }

        if (at > start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == '_'))
        {
            return default;
        }

        var name = EndOfName(text, at + 1, end);
        return name > at + 1 ? new Token(at, name, TokenKind.Handle) : default;
    }

    private static Token Tag(ReadOnlySpan<char> text, int hash, int end)
    {
        if (hash > 0 && (char.IsLetterOrDigit(text[hash - 1]) || text[hash - 1] is '&' or '_'))
        {
            return default;
        }

        var name = EndOfName(text, hash + 1, end);
        foreach (var c in text[(hash + 1)..name])
        {
            if (!char.IsDigit(c))
            {
                return new Token(hash, name, TokenKind.Hashtag);
            }
        }

        return default; // #1 is a number sign and a number
    }

    private static Token WithScheme(ReadOnlySpan<char> text, int start, int colon, int end)
    {
        var scheme = colon;
        while (scheme > start && colon - scheme < LongestScheme && (CharClass.IsAsciiLetter(text[scheme - 1]) || text[scheme - 1] == '+'))
        {
            scheme--;
        }

        return scheme < colon ? Url(text, scheme, end) : default;
    }

    private static Token Url(ReadOnlySpan<char> text, int start, int end)
    {
        var stop = text[start..end].IndexOfAny(s_neverInUrl);
        var last = stop < 0 ? end : start + stop;
        var url = text[start..last];
        var open = url.Count('(') - url.Count(')');
        while (last > start)
        {
            var c = text[last - 1];
            if (c == ')' && open < 0)
            {
                open++;
            }
            else if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or ']' or '}' or '…'))
            {
                break;
            }

            last--;
        }

        return last > start ? new Token(start, last, TokenKind.Url) : default;
    }

    /// <summary>Where the domain at <paramref name="i"/> ends, its last label letters only; -1 if there is none with a full stop.</summary>
    private static int EndOfDomain(ReadOnlySpan<char> text, int i, int end)
    {
        var last = -1;
        while (true)
        {
            var label = i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '-'))
            {
                i++;
            }

            if (i == label)
            {
                return last;
            }

            if (label > 0 && text[label - 1] == '.')
            {
                last = i;
            }

            if (i >= end || text[i] != '.')
            {
                return last;
            }

            i++;
        }
    }

    private static int EndOfName(ReadOnlySpan<char> text, int i, int end)
    {
        while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-';
}
