using Entities.Values;

namespace Entities.Languages.English.Values;

/// <summary>The number words of English.</summary>
internal static class EnglishNumbers
{
    private static readonly string[] s_units = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    private static readonly string[] s_teens =
        ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] s_tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly (string Word, decimal Number)[] s_scales =
    [
        ("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("trillion", 1e12m), ("quadrillion", 1e15m), ("quintillion", 1e18m),
        ("mln", 1e6m), ("bln", 1e9m), ("lakh", 1e5m), ("lac", 1e5m), ("lkh", 1e5m), ("crore", 1e7m), ("cr", 1e7m),
    ];

    private static readonly (string Word, decimal Number)[] s_suffixes =
    [
        ("k", 1e3m), ("m", 1e6m), ("mn", 1e6m), ("mm", 1e6m), ("mln", 1e6m), ("million", 1e6m), ("b", 1e9m), ("bn", 1e9m), ("bln", 1e9m), ("billion", 1e9m),
        ("tn", 1e12m), ("trn", 1e12m), ("trillion", 1e12m), ("cr", 1e7m), ("crore", 1e7m), ("lakh", 1e5m), ("thousand", 1e3m),
    ];

    private static readonly (string Word, decimal Number)[] s_vague =
    [
        ("tens", 10), ("dozens", 12), ("scores", 20), ("hundreds", 100), ("thousands", 1e3m), ("millions", 1e6m), ("billions", 1e9m), ("trillions", 1e12m),
        ("lakhs", 1e5m), ("crores", 1e7m), ("zillions", 1e9m),
    ];

    private static readonly string[] s_ordinalUnits =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
        "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] s_ordinalTens =
        ["twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"];

    /// <summary>Adds them to a lexicon.</summary>
    public static void AddTo(ValueLexicon lexicon)
    {
        AddCardinals(lexicon);
        AddOrdinals(lexicon);
        AddFractions(lexicon);
        AddJoints(lexicon);
    }

    private static void AddCardinals(ValueLexicon lexicon)
    {
        AddRow(lexicon, WordRoles.Unit, s_units, 0, 1);
        AddRow(lexicon, WordRoles.Teen, s_teens, 10, 1);
        AddRow(lexicon, WordRoles.Tens, s_tens, 20, 10);
        AddRow(lexicon, WordRoles.Tens, ["fourty"], 40, 10);
        AddRow(lexicon, WordRoles.Unit, ["nought", "naught", "nil"], 0, 0);
        AddRow(lexicon, WordRoles.Hundred, ["hundred"], 100, 0);
        AddRow(lexicon, WordRoles.Dozen, ["dozen"], 12, 0);
        foreach (var (word, number) in s_scales)
        {
            AddRow(lexicon, WordRoles.Scale, [word], number, 0);
        }

        foreach (var (word, number) in s_suffixes)
        {
            lexicon[word].Roles |= WordRoles.ScaleSuffix;
            lexicon[word].SuffixScale = number;
        }

        foreach (var (word, number) in s_vague)
        {
            AddRow(lexicon, WordRoles.Vague, [word], number, 0);
        }

        AddRow(lexicon, WordRoles.Few, ["couple", "few", "several"], 2, 0);
    }

    private static void AddOrdinals(ValueLexicon lexicon)
    {
        for (var i = 0; i < s_ordinalUnits.Length; i++)
        {
            AddOrdinal(lexicon, s_ordinalUnits[i], i + 1);
        }

        for (var i = 0; i < s_ordinalTens.Length; i++)
        {
            AddOrdinal(lexicon, s_ordinalTens[i], 20 + (10 * i));
        }

        AddOrdinal(lexicon, "hundredth", 100);
        AddOrdinal(lexicon, "thousandth", 1000);
        AddOrdinal(lexicon, "millionth", 1_000_000);
        AddOrdinal(lexicon, "billionth", 1_000_000_000);
        foreach (var (suffix, last) in ((string, int)[])[("st", 1), ("nd", 2), ("rd", 3), ("th", 0)])
        {
            lexicon[suffix].Roles |= WordRoles.OrdinalSuffix;
            lexicon[suffix].Ordinal = last;
        }
    }

    private static void AddFractions(ValueLexicon lexicon)
    {
        AddFraction(lexicon, "half", "halves", 2);
        AddFraction(lexicon, "quarter", "quarters", 4);

        foreach (var (word, denominator) in ((string, int)[])[("a-half", 2), ("a-third", 3), ("a-quarter", 4)])
        {
            lexicon[word].Roles |= WordRoles.Article | WordRoles.Fraction;
            lexicon[word].Denominator = denominator;
        }

        // Third to twentieth are fractions only after a number or an article.
        for (var i = 3; i <= 20; i++)
        {
            AddPartOf(lexicon, i == 20 ? "twentieth" : s_ordinalUnits[i - 1], i);
        }

        AddPartOf(lexicon, "hundredth", 100);
        AddPartOf(lexicon, "thousandth", 1000);
    }

    private static void AddJoints(ValueLexicon lexicon)
    {
        Add(lexicon, WordRoles.Article, "a", "an");
        Add(lexicon, WordRoles.DefiniteArticle, "the");
        Add(lexicon, WordRoles.And, "and");
        Add(lexicon, WordRoles.Or, "or");
        Add(lexicon, WordRoles.Of, "of");
        Add(lexicon, WordRoles.Point, "point");
        Add(lexicon, WordRoles.RangeTo, "to", "through", "thru");
        Add(lexicon, WordRoles.Hyphen, "-", "‐", "‑", "–", "—", "−");
        Add(lexicon, WordRoles.Minus, "-", "−", "–", "minus", "negative");
        Add(lexicon, WordRoles.Plus, "+", "plus");
    }

    private static void Add(ValueLexicon lexicon, WordRoles role, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            lexicon[word].Roles |= role;
        }
    }

    private static void AddRow(ValueLexicon lexicon, WordRoles role, ReadOnlySpan<string> words, decimal first, decimal step)
    {
        for (var i = 0; i < words.Length; i++)
        {
            lexicon[words[i]].Roles |= role;
            lexicon[words[i]].Number = first + (i * step);
        }
    }

    private static void AddOrdinal(ValueLexicon lexicon, string word, int place)
    {
        lexicon[word].Roles |= WordRoles.Ordinal;
        lexicon[word].Ordinal = place;
    }

    private static void AddFraction(ValueLexicon lexicon, string one, string many, int denominator)
    {
        lexicon[one].Roles |= WordRoles.Fraction;
        lexicon[one].Denominator = denominator;
        lexicon[many].Roles |= WordRoles.PluralFraction;
        lexicon[many].Denominator = denominator;
    }

    private static void AddPartOf(ValueLexicon lexicon, string ordinal, int denominator)
    {
        lexicon[ordinal].Denominator = denominator;
        lexicon[ordinal + "s"].Roles |= WordRoles.PluralFraction;
        lexicon[ordinal + "s"].Denominator = denominator;
    }
}
