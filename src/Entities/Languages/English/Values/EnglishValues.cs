using System.Collections.Immutable;
using Entities.Text;
using Entities.Values;

namespace Entities.Languages.English.Values;

/// <summary>Values in English: dates, times, money, percents, quantities, ordinals and numbers.</summary>
internal static class EnglishValues
{
    private static readonly Lazy<ValueLexicon> s_lexicon = new(BuildLexicon);

    /// <summary>The words that values are made of.</summary>
    public static ValueLexicon Lexicon => s_lexicon.Value;

    /// <summary>The finders, in the order in which they are asked.</summary>
    private static ImmutableArray<IValueFinder> Finders =>
    [
    ];

    /// <summary>Finds the values of English text.</summary>
    public static Recognizer Recognizer { get; } = new ValueRecognizer(Lexicon, Finders);

    private static ValueLexicon BuildLexicon()
    {
        var lexicon = new ValueLexicon();
        EnglishNumbers.AddTo(lexicon);
        return lexicon;
    }
}
