using System.Globalization;

namespace Entities.Values.Money;

/// <summary>Reads a table of currencies into a lexicon; names of several words go into a table of phrases.</summary>
/// <remarks>
/// Columns, parted by tabs: ISO 4217 code; signs and codes; names of the main unit; names of its hundredth. A code in
/// braces is a property of <see cref="CurrencyDefaults"/>. Marks after a form are explained in the table.
/// </remarks>
internal sealed class CurrencyTable
{
    private readonly ValueLexicon _lexicon;
    private readonly CurrencyDefaults _defaults;

    public CurrencyTable(ValueLexicon lexicon, CurrencyDefaults defaults)
    {
        _lexicon = lexicon;
        _defaults = defaults;
        Phrases = new PhraseTable<CurrencySense>(lexicon);
    }

    /// <summary>The names of several words.</summary>
    public PhraseTable<CurrencySense> Phrases { get; }

    /// <summary>Adds the currencies of a table.</summary>
    /// <exception cref="InvalidDataException">A line does not have the columns that it must.</exception>
    public void Read(TextReader table)
    {
        var number = 0;
        while (table.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length is < 2 or > 4)
            {
                throw new InvalidDataException($"Currencies, line {number}: expected code, signs, names and names of the hundredth.");
            }

            var code = cells[0].StartsWith('{') ? Default(cells[0].Trim('{', '}'), number) : cells[0];
            AddForms(code, cells[1], 1, CurrencyTraits.Sign);
            AddForms(code, cells.Length > 2 ? cells[2] : "", 1, CurrencyTraits.None);
            AddForms(code, cells.Length > 3 ? cells[3] : "", 0.01m, CurrencyTraits.Minor);
        }
    }

    private string Default(string name, int line) => name switch
    {
        nameof(CurrencyDefaults.Dollar) => _defaults.Dollar,
        nameof(CurrencyDefaults.Pound) => _defaults.Pound,
        nameof(CurrencyDefaults.YenSign) => _defaults.YenSign,
        nameof(CurrencyDefaults.Kr) => _defaults.Kr,
        nameof(CurrencyDefaults.Krone) => _defaults.Krone,
        nameof(CurrencyDefaults.Rupee) => _defaults.Rupee,
        nameof(CurrencyDefaults.Peso) => _defaults.Peso,
        nameof(CurrencyDefaults.Franc) => _defaults.Franc,
        nameof(CurrencyDefaults.Dinar) => _defaults.Dinar,
        nameof(CurrencyDefaults.Riyal) => _defaults.Riyal,
        nameof(CurrencyDefaults.Shilling) => _defaults.Shilling,
        nameof(CurrencyDefaults.Grand) => _defaults.Grand,
        _ => throw new InvalidDataException($"Currencies, line {line}: no option decides '{name}'."),
    };

    private void AddForms(string code, string forms, decimal factor, CurrencyTraits traits)
    {
        foreach (var form in forms.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = form.AsSpan().TrimEnd("*#!~0123456789");
            var sense = new CurrencySense(code, factor, null, traits);
            foreach (var mark in form.AsSpan(bare.Length))
            {
                sense = sense with { Traits = sense.Traits | TraitOf(mark) };
            }

            if (form.IndexOf('*', StringComparison.Ordinal) is var star and > 0 && star + 1 < form.Length)
            {
                sense = sense with { Factor = factor * decimal.Parse(form.AsSpan(star + 1), CultureInfo.InvariantCulture), Traits = sense.Traits & ~CurrencyTraits.IsWeight };
            }

            Add(bare.ToString(), sense.Has(CurrencyTraits.Sign) ? sense with { Symbol = bare.ToString() } : sense);
        }
    }

    private static CurrencyTraits TraitOf(char mark) => mark switch
    {
        '*' => CurrencyTraits.IsWeight,
        '#' => CurrencyTraits.NeedsAmount,
        '!' => CurrencyTraits.GluedOnly,
        '~' => CurrencyTraits.LowerOnly,
        _ => CurrencyTraits.None,
    };

    private void Add(string form, CurrencySense sense)
    {
        var spaced = form.Replace("-", " - ", StringComparison.Ordinal);
        if (spaced.Contains(' ', StringComparison.Ordinal))
        {
            Phrases.Add(spaced, sense);
            return;
        }

        var meaning = _lexicon[form];
        meaning.Roles |= WordRoles.Currency;
        meaning.Currencies = [.. meaning.Currencies, sense];
    }
}
