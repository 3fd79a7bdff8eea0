using Entities.Rules;
using static Entities.Languages.English.EnglishPattern;

namespace Entities.Languages.English;

/// <summary>Composes the English rules for names.</summary>
internal static class EnglishNames
{
    public static RuleRecognizer CreateRecognizer() => new(
        "names",
        EnglishLexicon.Read(),
        [.. EnglishPersonRules.All, .. EnglishPlaceRules.All, .. EnglishOrganizationRules.All, .. EnglishOtherNameRules.All],
        [new ShortNameRule("person/short", 0.93, OfClass(EnglishWord.NameSuffix), EnglishPersonRules.OrdinaryShortName.Or(EnglishPlaceRules.MeantAsPlace)), new AcronymRule("organization/abbreviation", 0.9)]);
}
