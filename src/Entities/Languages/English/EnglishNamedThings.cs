using Entities.Rules;

namespace Entities.Languages.English;

/// <summary>Reads the lexicons of organisations, facilities, events, laws, works and products.</summary>
internal static class EnglishNamedThings
{
    public static void AddTo(Lexicon.Builder builder, string folder)
    {
        foreach (var row in LexiconFile.Read(folder + "organizations.tsv", 4))
        {
            var acronym = row[0].All(c => !char.IsLower(c));
            builder.Names.Add(row[0], new GazetteerEntry(EntityType.Organization)
            {
                Score = EnglishLexicon.ListScore,
                Identity = row[1].Length > 0 ? "org:" + row[1] : "org:" + row[0],
                NeedsEvidence = row[3] is "common" or "person" or "place",
            }, acronym ? CaseMatch.AsWritten : CaseMatch.AsWrittenOrUpper);
        }

        AddHeads(builder, folder + "organization-heads.tsv", null, EnglishWord.OrganizationHead, EnglishWord.OrganizationPrefix, EnglishWord.CompanySuffix);
        AddHeads(builder, folder + "events.tsv", EntityType.Event, EnglishWord.EventHead, EnglishWord.EventPrefix, EnglishWord.EventHead);
        AddHeads(builder, folder + "laws.tsv", EntityType.Law, EnglishWord.LawHead, EnglishWord.None, EnglishWord.LawHead);
        AddHeads(builder, folder + "works.tsv", EntityType.WorkOfArt, EnglishWord.PrizeHead, EnglishWord.None, EnglishWord.PrizeHead);
        AddHeads(builder, folder + "products.tsv", EntityType.Product, EnglishWord.None, EnglishWord.None, EnglishWord.None);
        foreach (var row in LexiconFile.Read(folder + "facility-heads.tsv", 3))
        {
            if (row[2] == "prefix")
            {
                builder.AddClass(FirstWord(row[0]), (ulong)EnglishWord.FacilityPrefix);
            }
            else if (!row[0].Contains(' ', StringComparison.Ordinal))
            {
                builder.AddClass(row[0], (ulong)EnglishWord.CapitalFacilityHead);
            }
        }
    }

    /// <summary>Whole names go into the gazetteer, single words into their class.</summary>
    private static void AddHeads(Lexicon.Builder builder, string file, EntityType? type, EnglishWord head, EnglishWord prefix, EnglishWord suffix)
    {
        foreach (var row in LexiconFile.Read(file, 3))
        {
            switch (row[1])
            {
                case "whole" when type is { } whole:
                    builder.Names.Add(row[0], new GazetteerEntry(whole) { Score = EnglishLexicon.ListScore, NeedsEvidence = row[2] == "common" });
                    break;
                case "head" when !row[0].Contains(' ', StringComparison.Ordinal):
                    builder.AddClass(row[0], (ulong)head);
                    break;
                case "suffix" when !row[0].Contains(' ', StringComparison.Ordinal):
                    builder.AddClass(row[0], (ulong)suffix);
                    break;
                case "prefix":
                    builder.AddClass(FirstWord(row[0]), (ulong)prefix);
                    break;
                default:
                    break;
            }
        }
    }

    private static ReadOnlySpan<char> FirstWord(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? phrase : phrase.AsSpan(0, space);
    }
}
