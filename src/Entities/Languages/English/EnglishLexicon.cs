using Entities.Rules;

namespace Entities.Languages.English;

/// <summary>Reads the English lexicons: what is a name, and what is evidence of one.</summary>
internal static class EnglishLexicon
{
    /// <summary>The type that titles have inside the gazetteer; no mention ever bears it.</summary>
    public static readonly EntityType Title = new("TITLE");

    /// <summary>How sure a name is that stands in a list and has its capital.</summary>
    public const double ListScore = 0.9;

    private const string Folder = "English/Lexicons/";

    public static Lexicon Read()
    {
        var builder = new Lexicon.Builder(EnglishText.Tokenizer);
        AddClosedClasses(builder);
        foreach (var row in LexiconFile.Read(Folder + "common-words.tsv", 1))
        {
            builder.AddClass(row[0], (ulong)EnglishWord.Common);
        }

        AddPersonNames(builder, "first-names.tsv", 3, EnglishWord.FirstName);
        AddPersonNames(builder, "surnames.tsv", 2, EnglishWord.Surname);
        // Of two entries for one phrase the first wins.
        foreach (var row in LexiconFile.Read(Folder + "titles.tsv", 2))
        {
            builder.Names.Add(row[0], new GazetteerEntry(Title));
        }

        EnglishPlaces.AddTo(builder, Folder);
        EnglishNamedThings.AddTo(builder, Folder);
        AddGroups(builder);
        return builder.Build();
    }

    private static void AddClosedClasses(Lexicon.Builder builder)
    {
        foreach (var (classes, words) in EnglishClosedClasses.All)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                builder.AddClass(word, (ulong)classes);
            }
        }
    }

    private static void AddPersonNames(Lexicon.Builder builder, string file, int columns, EnglishWord name)
    {
        foreach (var row in LexiconFile.Read(Folder + file, columns))
        {
            var classes = name | row[^1] switch
            {
                "common" or "month" => EnglishWord.NameAndWord,
                "place" => EnglishWord.NameAndPlace,
                _ => EnglishWord.None,
            };
            builder.AddClass(row[0], (ulong)classes);
        }
    }

    /// <summary>Nationalities and other groups, and languages. A word that is both is a group unless the rules see a language.</summary>
    private static void AddGroups(Lexicon.Builder builder)
    {
        foreach (var row in LexiconFile.Read(Folder + "demonyms.tsv", 3))
        {
            builder.Names.Add(row[0], new GazetteerEntry(EntityType.Norp)
            {
                Score = ListScore,
                Value = row[1] == "-" ? null : new PlaceValue(row[1]),
                Identity = row[1] == "-" || row[2] != "nationality" ? null : "people:" + row[1],
                IsUnmistakable = row[2] is "nationality" or "religious",
            });
        }

        foreach (var row in LexiconFile.Read(Folder + "languages.tsv", 2))
        {
            builder.Names.Add(row[0], new GazetteerEntry(EntityType.Language) { Score = ListScore });
            if (!row[0].Contains(' ', StringComparison.Ordinal))
            {
                builder.AddClass(row[0], (ulong)EnglishWord.LanguageName);
            }
        }
    }
}
