using System.Globalization;

namespace Entities.Values.Quantities;

/// <summary>Reads a table of units into a lexicon; names of several words go into a table of phrases.</summary>
/// <remarks>
/// Columns, parted by tabs: UCUM code, family, factor, SI prefixes, names, symbols, traits; <c>-</c> for none, commas
/// between several. A name or symbol with a hyphen or slash is looked for in as many tokens.
/// </remarks>
internal sealed class MeasureTable
{
    // UCUM prefix, its factor as a power of ten, and the ways to write it as symbol.
    private static readonly (char Code, int Power, string[] Symbols)[] s_prefixes =
    [
        ('f', -15, ["f"]), ('p', -12, ["p"]), ('n', -9, ["n"]), ('u', -6, ["µ", "μ", "u"]), ('m', -3, ["m"]), ('c', -2, ["c"]), ('d', -1, ["d"]),
        ('h', 2, ["h"]), ('k', 3, ["k"]), ('M', 6, ["M"]), ('G', 9, ["G"]), ('T', 12, ["T"]), ('P', 15, ["P"]), ('E', 18, ["E"]),
    ];

    private readonly ValueLexicon _lexicon;
    private readonly IReadOnlyDictionary<char, string> _prefixNames;

    // The first unit of each family, which a tail counts.
    private readonly Dictionary<string, MeasureSense> _first = [];

    /// <summary>Creates an empty table.</summary>
    /// <param name="lexicon">Where the words go.</param>
    /// <param name="prefixNames">What the language calls the SI prefixes, by their UCUM code.</param>
    public MeasureTable(ValueLexicon lexicon, IReadOnlyDictionary<char, string> prefixNames)
    {
        _lexicon = lexicon;
        _prefixNames = prefixNames;
        Phrases = new PhraseTable<MeasureSense>(lexicon);
    }

    /// <summary>The names and symbols of more than one token.</summary>
    public PhraseTable<MeasureSense> Phrases { get; }

    /// <summary>Adds the units of a table.</summary>
    /// <exception cref="InvalidDataException">A line does not have the columns that it must.</exception>
    public void Read(TextReader table)
    {
        var number = 0;
        while (table.ReadLine() is { } line)
        {
            number++;
            if (line.Length > 0 && line[0] != '#')
            {
                AddLine(line.Split('\t'), number);
            }
        }
    }

    private void AddLine(string[] cells, int number)
    {
        if (cells.Length < 6 || !decimal.TryParse(cells[2], CultureInfo.InvariantCulture, out var factor))
        {
            throw new InvalidDataException($"Units, line {number}: expected code, family, factor, prefixes, names, symbols and perhaps traits.");
        }

        var traits = MeasureTraits.None;
        var hasTail = false;
        foreach (var trait in cells.Length > 6 ? cells[6].Split(' ') : [])
        {
            hasTail |= trait == "tail";
            traits |= trait switch
            {
                "glued" => MeasureTraits.GluedOnly,
                "rate" => MeasureTraits.RateOnly,
                "article" => MeasureTraits.AfterArticle,
                "lower" => MeasureTraits.LowerOnly,
                "slash" => MeasureTraits.RateOnly | MeasureTraits.SlashOnly,
                "length" => MeasureTraits.Length,
                "tail" => MeasureTraits.None,
                "data" => MeasureTraits.Data,
                _ => throw new InvalidDataException($"Units, line {number}: no such trait as '{trait}'."),
            };
        }

        var family = cells[1] == "-" ? "" : cells[1];
        var names = Split(cells[4]);
        var symbols = Split(cells[5]);
        var unit = new MeasureSense(cells[0], null, family, factor, traits) { Tail = hasTail ? _first.GetValueOrDefault(family) : null };
        _first.TryAdd(family, unit);
        foreach (var name in names)
        {
            AddName(name, unit);
        }

        foreach (var symbol in symbols)
        {
            AddSymbol(symbol, unit);
        }

        foreach (var (code, power, prefixes) in s_prefixes)
        {
            if (cells[3].Contains(code, StringComparison.Ordinal))
            {
                AddPrefixed(unit, names, symbols, code, power, prefixes);
            }
        }
    }

    private void AddPrefixed(MeasureSense unit, string[] names, string[] symbols, char code, int power, string[] prefixes)
    {
        // A prefix makes the symbol plain: GluedOnly is for single letters.
        var factor = power < 0 ? unit.Factor / PowerOfTen(-power) : unit.Factor * PowerOfTen(power);
        var prefixed = unit with { Code = code + unit.Code, Factor = factor, Traits = unit.Traits & ~MeasureTraits.GluedOnly };
        foreach (var name in names.Where(name => !name.Contains(' ', StringComparison.Ordinal)))
        {
            AddName(_prefixNames[code] + name, prefixed);
        }

        foreach (var symbol in symbols)
        {
            foreach (var prefix in prefixes)
            {
                AddSymbol(prefix + symbol, prefixed);
                if (prefix == "k" && unit.Has(MeasureTraits.Data))
                {
                    AddSymbol("K" + symbol, prefixed);
                }
            }
        }
    }

    private static decimal PowerOfTen(int power)
    {
        var result = 1m;
        for (var i = 0; i < power; i++)
        {
            result *= 10;
        }

        return result;
    }

    private void AddName(string name, MeasureSense unit) => Add(name, unit with { Traits = unit.Traits & ~MeasureTraits.GluedOnly });

    private void AddSymbol(string symbol, MeasureSense unit)
    {
        Add(symbol, unit with { Symbol = symbol, Traits = unit.Traits & ~MeasureTraits.AfterArticle });
        if (symbol.Length > 1 && char.IsLetter(symbol[^1]))
        {
            Add(symbol + ".", unit with { Symbol = symbol + ".", Traits = unit.Traits & ~MeasureTraits.AfterArticle }); // as an abbreviation: 5 ft.
        }

        if (unit.Has(MeasureTraits.Length))
        {
            foreach (var (sign, power) in ((string, int)[])[("²", 2), ("³", 3), ("2", 2), ("3", 3)])
            {
                Add(symbol + sign, new MeasureSense(unit.Code + power, symbol + sign, "", 1, MeasureTraits.None));
            }
        }
    }

    private void Add(string form, MeasureSense unit)
    {
        var spaced = form.Replace("-", " - ", StringComparison.Ordinal).Replace("/", " / ", StringComparison.Ordinal);
        if (spaced.Contains(' ', StringComparison.Ordinal))
        {
            Phrases.Add(spaced, unit);
            return;
        }

        var meaning = _lexicon[form];
        meaning.Roles |= WordRoles.Measure;
        meaning.Measures = [.. meaning.Measures, unit];
    }

    private static string[] Split(string cell) => cell == "-" ? [] : cell.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
