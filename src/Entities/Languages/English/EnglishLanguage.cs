using Entities.Languages.English.Values;
using Entities.Names;
using Entities.Text;
using Entities.Values;

namespace Entities.Languages.English;

/// <summary>English.</summary>
public static class EnglishLanguage
{
    private static readonly Lazy<Recognizer> s_names = new(EnglishNames.CreateRecognizer);

    private static readonly Lazy<Language> s_instance = new(() => Create(ValueOptions.Default));

    /// <summary>English, with all its recognizers; read from the package's resources at the first use.</summary>
    public static Language Instance => s_instance.Value;

    /// <summary>English, with ambiguous values read as one says.</summary>
    /// <param name="values">How to read them: whose dollar <c>$</c> is, what <c>1/2/2020</c> means.</param>
    /// <returns>A new language; making it reads the package's resources, so keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static Language Create(ValueOptions values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new Language("en", EnglishText.Tokenizer, EnglishText.SentenceSplitter, [s_names.Value, EnglishValues.Create(values)])
        {
            NameResolver = new NameResolver(EnglishClosedClasses.PersonSuffixes),
        };
    }
}
