namespace Entities.Benchmarks;

/// <summary>Names of persons, organisations and places that look like real ones, as many as are asked for; the same at every run.</summary>
/// <remarks>
/// Of two to five words: given names come from few, surnames from many, and companies and places share the words at their
/// head, as in real lists. No name is twice among them.
/// </remarks>
internal static class InventedNames
{
    private static readonly string[] s_onsets = ["B", "Br", "C", "Ch", "D", "Dr", "F", "G", "Gr", "H", "J", "K", "Kr", "L", "M", "N", "P", "R", "S", "Sh", "St", "T", "Tr", "V", "W", "Z"];
    private static readonly string[] s_nuclei = ["a", "e", "i", "o", "u", "ai", "ea", "ei", "oo", "ou"];
    private static readonly string[] s_codas = ["", "l", "n", "r", "s", "m", "nd", "rt", "ck", "ll"];
    private static readonly string[] s_endings = ["son", "man", "ova", "ez", "ini", "berg", "ström", "ko", "li", "ian", "ton", "ley", "er", "o", "a"];
    private static readonly string[] s_companies = ["Holdings Ltd.", "Corp.", "Group", "Industries Inc.", "Bank", "Partners LLP", "Airlines", "Foundation", "& Sons", "Energy PLC"];
    private static readonly string[] s_institutions = ["University of", "Institute for", "Ministry of", "Bank of", "Museum of", "Port of"];
    private static readonly string[] s_places = ["Lake", "Mount", "New", "Saint", "Upper", "Port", "Fort", "North"];

    /// <summary>The first so many names; fewer are the start of more.</summary>
    public static string[] Create(int count)
    {
        var random = new Random(1);
        var given = Words(random, 3_000, ["", "a", "o", "ie", "e", "us"]);
        var surnames = Words(random, 60_000, s_endings);
        var names = new HashSet<string>(count);
        while (names.Count < count)
        {
            names.Add(random.Next(10) switch
            {
                < 5 => $"{Pick(given)} {Pick(surnames)}",
                5 => $"{Pick(given)} {(char)('A' + random.Next(26))}. {Pick(surnames)}",
                6 => $"{Pick(surnames)} {Pick(s_companies)}",
                7 => $"{Pick(surnames)} {Pick(surnames)} {Pick(s_companies)}",
                8 => $"{Pick(s_institutions)} {Pick(s_places)} {Pick(surnames)}",
                _ => $"{Pick(s_places)} {Pick(surnames)} {Pick(given)}",
            });
        }

        return [.. names];

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    private static string[] Words(Random random, int count, string[] endings)
    {
        var words = new HashSet<string>(count);
        while (words.Count < count)
        {
            var word = Syllable();
            for (var more = random.Next(3); more > 0; more--)
            {
                word += Syllable().ToLowerInvariant();
            }

            words.Add(word + endings[random.Next(endings.Length)]);
        }

        return [.. words];

        string Syllable() => s_onsets[random.Next(s_onsets.Length)] + s_nuclei[random.Next(s_nuclei.Length)] + s_codas[random.Next(s_codas.Length)];
    }
}
