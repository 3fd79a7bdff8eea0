using Entities.Values;
using Entities.Values.Temporal;

namespace Entities.Languages.English.Values;

/// <summary>The words, phrases and holidays of English that speak of time.</summary>
internal static class EnglishTime
{
    /// <summary>Adds them to a lexicon.</summary>
    /// <param name="lexicon">Where their words go.</param>
    /// <returns>What is more than single words.</returns>
    public static TemporalLanguage AddTo(ValueLexicon lexicon)
    {
        var phrases = new PhraseTable<TimePhrase>(lexicon);
        using (var words = Open("temporal-words.tsv"))
        {
            TemporalLexicon.AddWords(lexicon, words);
        }

        using (var rows = Open("temporal-phrases.tsv"))
        {
            TemporalLexicon.AddPhrases(lexicon, phrases, rows, Spaced);
        }

        using (var holidays = Open("holidays.tsv"))
        {
            TemporalLexicon.AddHolidays(lexicon, phrases, holidays, Spaced);
        }

        return new TemporalLanguage(phrases, PluralEnding: "s", PastEnding: "ed");
    }

    private static StreamReader Open(string name)
    {
        var resource = "English/Values/" + name;
        return new StreamReader(typeof(EnglishTime).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidDataException($"The resource '{resource}' is not in the assembly."));
    }

    /// <summary>A phrase with a space between any two of its tokens, as phrases are matched.</summary>
    private static string Spaced(string phrase) =>
        string.Join(' ', EnglishText.Tokenizer.Tokenize(phrase).Select(token => phrase[token.Start..token.End]));
}
