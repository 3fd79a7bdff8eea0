using Entities.Values;
using Entities.Values.Quantities;

namespace Entities.Languages.English.Values;

/// <summary>The units of measure of English.</summary>
internal static class EnglishMeasures
{
    private static readonly Dictionary<char, string> s_prefixes = new()
    {
        ['f'] = "femto", ['p'] = "pico", ['n'] = "nano", ['u'] = "micro", ['m'] = "milli", ['c'] = "centi", ['d'] = "deci",
        ['h'] = "hecto", ['k'] = "kilo", ['M'] = "mega", ['G'] = "giga", ['T'] = "tera", ['P'] = "peta", ['E'] = "exa",
    };

    /// <summary>Makes the reader of units, adding their words to the lexicon.</summary>
    public static UnitReader Create(ValueLexicon lexicon)
    {
        var table = new MeasureTable(lexicon, s_prefixes);
        using (var reader = LexiconFile.Open("English/Values/units.tsv"))
        {
            table.Read(reader);
        }

        foreach (var (word, power) in ((string, int)[])[("square", 2), ("sq", 2), ("sq.", 2), ("cubic", 3), ("cu", 3), ("squared", -2), ("cubed", -3)])
        {
            lexicon[word].Power = power;
        }

        foreach (var word in (ReadOnlySpan<string>)["per", "/"])
        {
            lexicon[word].Roles |= WordRoles.Per;
        }

        return new UnitReader(table.Phrases);
    }
}
