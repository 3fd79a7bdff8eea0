using Entities.Languages.English.Values;
using Entities.Names;

namespace Entities.Languages.English;

/// <summary>English.</summary>
public static class EnglishLanguage
{
    private static readonly Lazy<Language> s_instance = new(() => new Language(
        "en",
        EnglishText.Tokenizer,
        EnglishText.SentenceSplitter,
        [EnglishNames.CreateRecognizer(), EnglishValues.Recognizer])
    {
        NameResolver = new NameResolver(EnglishClosedClasses.PersonSuffixes),
    });

    /// <summary>English, with all its recognizers; read from the package's resources at the first use.</summary>
    public static Language Instance => s_instance.Value;
}
