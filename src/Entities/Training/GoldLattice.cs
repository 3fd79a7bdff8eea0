using Entities.Corpora;
using Entities.Sequence;
using Entities.Text;
using TagPosition = Entities.Sequence.TagPosition;

namespace Entities.Training;

/// <summary>Turns marked mentions into the tags that each token may bear.</summary>
/// <remarks>
/// <para>A row of ones and zeros a token, <see cref="TagSet.Stride"/> cells; equal rows are one object.</para>
/// <code>
///   mention of {PERSON}            U-PERSON, or B-, I- .. L-PERSON
///   mention of {GPE, LOC}          U-GPE or U-LOC; a longer one stays with one type, since transitions do
///   outside, may be {O, NORP}      O and all four tags of NORP
/// </code>
/// <para>Tokens are the library's own. Where a corpus keeps <c>U.S.-led</c> as one token and marks it, the name is the part
/// that looks like one; where two parts do, as in <c>US-Iraqi</c>, the tokens may bear any tag.</para>
/// </remarks>
internal sealed class GoldLattice
{
    private readonly TagSet _tags;
    private readonly Dictionary<string, double[]> _rows = [];
    private readonly double[] _free;

    public GoldLattice(TagSet tags)
    {
        _tags = tags;
        _free = new double[tags.Stride];
        for (var tag = 0; tag < tags.Stride; tag++)
        {
            _free[tag] = tags.IsTag(tag) ? 1 : 0;
        }
    }

    /// <summary>The rows of a document's tokens.</summary>
    public double[][] Rows(TokenizedDocument document, Example example, TrainingCorpus corpus)
    {
        var tokens = document.Tokens;
        var rows = new double[tokens.Length][];
        Array.Fill(rows, Row(corpus.Types.Outside, outside: true, TagPosition.Single));
        var next = 0;
        foreach (var mention in example.Mentions)
        {
            while (next < tokens.Length && tokens[next].End <= mention.Start)
            {
                next++;
            }

            var end = next;
            while (end < tokens.Length && tokens[end].Start < mention.End)
            {
                end++;
            }

            var set = corpus.Types.Of(mention.Type);
            if (end > next && KnownTypes(set))
            {
                Mark(document, rows, next, end, set, example.Segmentation, corpus.HyphenPrefixes);
            }

            next = end;
        }

        return rows;
    }

    /// <summary>The only tag that a row allows; -1 if there are several.</summary>
    public static int OnlyTag(double[] row)
    {
        var only = -1;
        for (var tag = 0; tag < row.Length; tag++)
        {
            if (row[tag] > 0)
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = tag;
            }
        }

        return only;
    }

    private bool KnownTypes(TypeSet set) => set.Types.Any(type => _tags.NumberOf(type) > 0);

    private void Mark(TokenizedDocument document, double[][] rows, int start, int end, TypeSet set, Segmentation? segmentation, IReadOnlySet<string> prefixes)
    {
        if (set.IncludesNone && set.Types.Length >= _tags.Types.Length)
        {
            rows.AsSpan(start, end - start).Fill(_free);
            return;
        }

        if (segmentation is not null && end - start >= 3)
        {
            var whole = (start, end);
            (start, end) = Trim(document, start, end, prefixes);
            if ((start, end) == whole && IsPair(document, start, end, set))
            {
                rows.AsSpan(start, end - start).Fill(_free);
                return;
            }
        }

        for (var i = start; i < end; i++)
        {
            var position = end - start == 1 ? TagPosition.Single : i == start ? TagPosition.Begin : i == end - 1 ? TagPosition.Last : TagPosition.Inside;
            rows[i] = Row(set, outside: false, position);
        }
    }

    /// <summary>Takes <c>-led</c> and <c>anti-</c> off.</summary>
    private static (int Start, int End) Trim(TokenizedDocument document, int start, int end, IReadOnlySet<string> prefixes)
    {
        while (end - start >= 3 && IsHyphen(document, end - 2) && char.IsLower(document.TextOf(end - 1)[0]) && HasCapital(document, start, end - 2))
        {
            end -= 2;
        }

        while (end - start >= 3 && IsHyphen(document, start + 1) && HasCapital(document, start + 2, end)
            && prefixes.Contains(document.TextOf(start).ToString().ToLowerInvariant()))
        {
            start += 2;
        }

        return (start, end);
    }

    /// <summary><c>US-Iraqi</c>: two places or peoples in one token of the corpus.</summary>
    private static bool IsPair(TokenizedDocument document, int start, int end, TypeSet set) =>
        end - start == 3 && IsHyphen(document, start + 1) && char.IsUpper(document.TextOf(start)[0]) && char.IsUpper(document.TextOf(end - 1)[0])
        && (set.Contains(EntityType.Gpe) || set.Contains(EntityType.Norp));

    /// <summary>A hyphen without spaces around it.</summary>
    private static bool IsHyphen(TokenizedDocument document, int token)
    {
        var tokens = document.Tokens;
        return tokens[token].Length == 1 && CharClass.IsHyphen(document.Text[tokens[token].Start])
            && tokens[token - 1].End == tokens[token].Start && tokens[token + 1].Start == tokens[token].End;
    }

    private static bool HasCapital(TokenizedDocument document, int start, int end)
    {
        foreach (var c in document.Text.AsSpan(document.Tokens[start].Start..document.Tokens[end - 1].End))
        {
            if (char.IsUpper(c))
            {
                return true;
            }
        }

        return false;
    }

    private double[] Row(TypeSet set, bool outside, TagPosition position)
    {
        var row = new double[_tags.Stride];
        if (outside || set.IncludesNone)
        {
            row[TagSet.Outside] = 1;
        }

        foreach (var type in set.Types)
        {
            var number = _tags.NumberOf(type);
            if (number == 0)
            {
                continue;
            }

            if (outside)
            {
                for (var each = TagPosition.Single; each <= TagPosition.Last; each++)
                {
                    row[_tags.Tag(each, number)] = 1;
                }
            }
            else
            {
                row[_tags.Tag(position, number)] = 1;
            }
        }

        var key = string.Concat(row.Select(static cell => cell > 0 ? '1' : '0'));
        if (!_rows.TryGetValue(key, out var known))
        {
            _rows.Add(key, known = row);
        }

        return known;
    }
}
