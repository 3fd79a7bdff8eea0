using System.Collections.Frozen;

namespace Entities.Text;

/// <summary>How far a word reaches, and where clitics part from it.</summary>
internal sealed class WordRules
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _beforeNumber;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _hyphenPrefixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _apostropheWords;
    private readonly (string Before, string After)[] _clitics;
    private readonly int _longestClitic;
    private readonly int _longestAbbreviation;
    private readonly InitialRules _initials;

    public WordRules(TokenizerOptions options)
    {
        // An abbreviation holds as it is written and in capitals, but `inc` is no `Inc.` at the end of `to inc.`
        _abbreviations = Lookup(options.Abbreviations.Concat(options.Abbreviations.Select(a => a.ToUpperInvariant())), StringComparer.Ordinal);
        _beforeNumber = Lookup(options.AbbreviationsBeforeNumber, StringComparer.OrdinalIgnoreCase);
        _hyphenPrefixes = Lookup(options.HyphenPrefixes, StringComparer.OrdinalIgnoreCase);
        _apostropheWords = Lookup(options.ApostropheWords.Select(w => w.TrimStart('\'')), StringComparer.OrdinalIgnoreCase);
        _clitics = [.. options.Clitics.Select(clitic => (clitic[..clitic.IndexOf('\'', StringComparison.Ordinal)], clitic[(clitic.IndexOf('\'', StringComparison.Ordinal) + 1)..]))];
        _longestClitic = _clitics.Select(clitic => clitic.After.Length).DefaultIfEmpty().Max();
        _longestAbbreviation = options.Abbreviations.Select(a => a.Length).DefaultIfEmpty().Max();
        _initials = new InitialRules(options);
    }

    /// <summary>Adds the word at <paramref name="start"/> and the clitic that follows it, if one does; returns where they end.</summary>
    /// <param name="text">The whole text: what follows the run decides abbreviations and initials.</param>
    /// <param name="run">The text up to the end of the run.</param>
    /// <param name="start">Where the word starts, at a letter.</param>
    /// <param name="tokens">Where to add.</param>
    public int ScanWord(ReadOnlySpan<char> text, ReadOnlySpan<char> run, int start, List<Token> tokens)
    {
        var i = start;
        var segment = start; // where the letters since the last full stop, hyphen or & begin
        var acronym = true; // single letters parted by full stops so far
        var dots = 0;
        while (i < run.Length)
        {
            var kind = CharClass.At(run, i, out var length);
            if (kind is CharKind.Letter or CharKind.Digit or CharKind.Extend)
            {
                i += length;
                if (kind == CharKind.Extend && run[i - 1] == '\u200B')
                {
                    break; // a zero-width space ends a word
                }

                continue;
            }

            var c = run[i];
            if (c == '.')
            {
                var letters = i - segment;
                acronym &= letters == 1 && char.IsLetter(run[segment]);
                if (acronym && EndsAcronymLetter(run, i + 1))
                {
                    dots++;
                    segment = ++i;
                    continue;
                }

                if (ContinuesAfterStop(run, start, i))
                {
                    acronym = false;
                    segment = ++i;
                    continue;
                }

                if (KeepsStop(text, start, i, acronym, dots))
                {
                    i++;
                }

                break;
            }

            if (CharClass.IsApostrophe(c))
            {
                var clitic = EndOfClitic(run, i, out var before);
                if (clitic > i && i - before > start)
                {
                    Tokenizer.Add(tokens, start, i - before, TokenKind.Word);
                    Tokenizer.Add(tokens, i - before, clitic, TokenKind.Word);
                    return clitic;
                }

                if (clitic > i)
                {
                    i = clitic; // the clitic stands alone
                    break;
                }

                if (i + 1 < run.Length && char.IsLetter(run[i + 1]) && char.IsLetter(run[i - 1]))
                {
                    i++;
                    continue;
                }

                break;
            }

            if (CharClass.IsHyphen(c) && KeepsHyphen(run, start, segment, i))
            {
                acronym = false;
                segment = ++i;
                continue;
            }

            if (c is '&' or '_' && i + 1 < run.Length && char.IsLetterOrDigit(run[i + 1]))
            {
                acronym = false;
                segment = ++i;
                continue;
            }

            if (kind == CharKind.Currency && i - start <= 3 && AreCapitals(run[start..i]))
            {
                Tokenizer.Add(tokens, start, i + length, TokenKind.Symbol); // US$, NZ$, R$
                return i + length;
            }

            break;
        }

        i = Tokenizer.SkipExtend(run, i);
        Tokenizer.Add(tokens, start, i, TokenKind.Word);
        return i;
    }

    /// <summary>Where a word that begins with an apostrophe ends (<c>'em</c>, <c>'90s</c>); -1 if none does.</summary>
    public int EndOfApostropheWord(ReadOnlySpan<char> run, int start, int previousEnd)
    {
        if (start + 2 >= run.Length || previousEnd == start)
        {
            return -1;
        }

        if (CharClass.IsAsciiDigit(run[start + 1]) && CharClass.IsAsciiDigit(run[start + 2]))
        {
            var end = start + 3;
            end += end < run.Length && run[end] is 's' or 'S' ? 1 : 0;
            return end < run.Length && (char.IsLetterOrDigit(run[end]) || run[end] == '%') ? -1 : end;
        }

        var letters = start + 1;
        while (letters < run.Length && letters - start < 16 && char.IsLetter(run[letters]))
        {
            letters++;
        }

        return letters > start + 1 && _apostropheWords.Contains(run[(start + 1)..letters]) ? letters : -1;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string> words, StringComparer comparer) =>
        words.ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether exactly one letter stands at <paramref name="i"/>, as in the <c>S</c> of <c>U.S.</c></summary>
    private static bool EndsAcronymLetter(ReadOnlySpan<char> run, int i) =>
        i < run.Length && char.IsLetter(run[i]) && (i + 1 == run.Length || !char.IsLetterOrDigit(run[i + 1]));

    /// <summary>Whether the word goes on after the full stop at <paramref name="i"/>: <c>example.com</c>, <c>v2.0</c>, <c>Ph.D</c>.</summary>
    private bool ContinuesAfterStop(ReadOnlySpan<char> run, int start, int i)
    {
        if (i + 1 >= run.Length || !char.IsLetterOrDigit(run[i + 1]))
        {
            return false;
        }

        if (char.IsDigit(run[i + 1]))
        {
            return char.IsDigit(run[i - 1]);
        }

        if (char.IsLower(run[i + 1]))
        {
            return true;
        }

        var end = i + 1;
        while (end < run.Length && end - start <= _longestAbbreviation && char.IsLetter(run[end]))
        {
            end++;
        }

        return end - start <= _longestAbbreviation && _abbreviations.Contains(run[start..end]);
    }

    /// <summary>Whether the full stop at <paramref name="i"/>, after which no letter comes, belongs to the word.</summary>
    private bool KeepsStop(ReadOnlySpan<char> text, int start, int i, bool acronym, int dots)
    {
        if (i + 1 < text.Length && text[i + 1] == '.')
        {
            return false; // an ellipsis is a token of its own
        }

        if (acronym && dots > 0)
        {
            return true;
        }

        var word = text[start..i];
        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return _initials.IsInitial(text, word[0], i + 1);
        }

        return (word.Length <= _longestAbbreviation && _abbreviations.Contains(word))
            || (word.Length <= 8 && _beforeNumber.Contains(word) && InitialRules.NextOnLine(text, i + 1) is var next && next < text.Length && char.IsDigit(text[next]));
    }

    private bool KeepsHyphen(ReadOnlySpan<char> run, int start, int segment, int i)
    {
        if (segment != start || i + 1 >= run.Length || !char.IsLetterOrDigit(run[i + 1]))
        {
            return false;
        }

        var left = run[start..i];
        if (left.Length == 1)
        {
            return !char.IsUpper(run[i + 1]) || !StartsAbbreviation(run, i + 1); // X-Men, but R|-|Ariz.
        }

        if (char.IsDigit(run[i + 1]))
        {
            return left.Length <= 6 && AreCapitals(left);
        }

        return char.IsLower(run[i + 1]) && left.Length <= 16 && _hyphenPrefixes.Contains(left);
    }

    private bool StartsAbbreviation(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && end - start <= _longestAbbreviation && char.IsLetter(run[end]))
        {
            end++;
        }

        return end < run.Length && run[end] == '.' && (end == start + 1 || _abbreviations.Contains(run[start..end]));
    }

    private int EndOfClitic(ReadOnlySpan<char> run, int apostrophe, out int before)
    {
        var end = apostrophe + 1;
        while (end < run.Length && end - apostrophe <= _longestClitic + 1 && char.IsLetterOrDigit(run[end]))
        {
            end++;
        }

        var after = run[(apostrophe + 1)..end];
        foreach (var clitic in _clitics)
        {
            if (after.Equals(clitic.After, StringComparison.OrdinalIgnoreCase)
                && run[..apostrophe].EndsWith(clitic.Before, StringComparison.OrdinalIgnoreCase))
            {
                before = clitic.Before.Length;
                return end;
            }
        }

        before = 0;
        return -1;
    }

    private static bool AreCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
