using Entities.Values;
using Entities.Values.Percents;

namespace Entities.Languages.English.Values;

/// <summary>The signs and words for percentages.</summary>
internal static class EnglishPercents
{
    /// <summary>Makes the reader of percentages, adding its words to the lexicon.</summary>
    public static PercentReader Create(ValueLexicon lexicon)
    {
        var phrases = new PhraseTable<decimal>(lexicon);
        foreach (var one in (ReadOnlySpan<string>)
            [
                "%", "％", "percent", "per cent", "per - cent", "percents", "pct", "pct.", "percentage point", "percentage points", "percentage - point", "percentage - points",
                "percent points", "per cent points", "percentile points", "% points", "pp", "% pts", "pc",
            ])
        {
            phrases.Add(one, 1);
        }

        foreach (var hundredth in (ReadOnlySpan<string>)["basis point", "basis points", "basis - point", "basis - points", "bps", "bp"])
        {
            phrases.Add(hundredth, 0.01m);
        }

        foreach (var tenth in (ReadOnlySpan<string>)["‰", "per mille", "per mil", "permille"])
        {
            phrases.Add(tenth, 0.1m);
        }

        foreach (var word in (ReadOnlySpan<string>)["%", "％", "percent", "pct", "pct.", "pc", "‰", "bps"])
        {
            lexicon[word].Roles |= WordRoles.Percent;
        }

        return new PercentReader(phrases);
    }
}
