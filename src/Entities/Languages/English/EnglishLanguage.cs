using Entities.Languages.English.Values;
using Entities.Values;

namespace Entities.Languages.English;

/// <summary>English.</summary>
public static class EnglishLanguage
{
    private static readonly Lazy<Language> s_instance = new(() => With(EnglishValues.Recognizer));

    /// <summary>English, with all its recognizers; read from the package's resources at the first use.</summary>
    public static Language Instance => s_instance.Value;

    /// <summary>English, with ambiguous values read as one says.</summary>
    /// <param name="values">How to read them.</param>
    /// <returns>A new language; making it reads the package's resources, so keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Language Create(ValueOptions values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return With(EnglishValues.Create(values));
    }

    private static Language With(Text.Recognizer values) => new("en", EnglishText.Tokenizer, EnglishText.SentenceSplitter, [values]);
}
