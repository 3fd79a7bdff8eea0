using System.Globalization;
using Entities.Rules;

namespace Entities.Languages.English;

/// <summary>Reads the lexicons of places.</summary>
internal static class EnglishPlaces
{
    private const double ListScore = EnglishLexicon.ListScore;

    // Countries whose name is also a person's name or an ordinary word: a capital alone does not show the country.
    private static readonly HashSet<string> s_doubtfulCountries = new(StringComparer.Ordinal)
    {
        "Turkey", "Jordan", "Chad", "Georgia", "Jersey", "Guinea", "Wales", "Grenada", "Dominica", "Trinidad", "Cook Islands",
    };

    public static void AddTo(Lexicon.Builder builder, string folder)
    {
        var names = builder.Names;
        foreach (var row in LexiconFile.Read(folder + "countries.tsv", 2))
        {
            // Abbreviations hold only as written: "us" and "US" are different words.
            var abbreviation = row[0].Length <= 4 && row[0].All(c => char.IsUpper(c) || c == '.');
            names.Add(row[0], new GazetteerEntry(EntityType.Gpe)
            {
                Value = row[1] == "-" ? null : new PlaceValue(row[1]),
                Identity = row[1] is "-" or "GB" or "PS" ? "place:" + row[0] : "country:" + row[1],
                Score = s_doubtfulCountries.Contains(row[0]) ? 0.9 : 0.95,
                NeedsEvidence = s_doubtfulCountries.Contains(row[0]),
                IsUnmistakable = !abbreviation || row[0].Contains('.', StringComparison.Ordinal),
            }, abbreviation ? CaseMatch.AsWritten : CaseMatch.AsWrittenOrUpper);
        }

        foreach (var row in LexiconFile.Read(folder + "cities.tsv", 4))
        {
            // A large city is meant more often than a person of its name.
            var large = row[2].Length > 0 && int.Parse(row[2], CultureInfo.InvariantCulture) >= 500_000;
            AddPlace(names, row[0], row[1], large && row[3] == "person" ? "" : row[3]);
        }

        // Before the regions: what is administered is a GPE, also where its name is an island's or a region's.
        foreach (var row in LexiconFile.Read(folder + "subdivisions.tsv", 3))
        {
            AddPlace(names, row[0], row[1], row[2]);
        }

        foreach (var row in LexiconFile.Read(folder + "regions.tsv", 2))
        {
            names.Add(row[0], new GazetteerEntry(EntityType.Location) { Score = ListScore, Identity = "region:" + row[0] });
        }
    }

    private static void AddPlace(GazetteerBuilder names, string name, string country, string flag) =>
        names.Add(name, new GazetteerEntry(EntityType.Gpe)
        {
            Value = country == "-" ? null : new PlaceValue(country),
            Identity = "place:" + name,
            Score = flag.Length == 0 ? ListScore : 0.8,
            NeedsEvidence = flag is "common" or "person" or "postal" || (flag == "abbreviation" && name[^1] != '.'),
        }, flag is "postal" or "abbreviation" ? CaseMatch.AsWritten : CaseMatch.AsWrittenOrUpper);
}
