using System.Collections.Immutable;
using Entities.Text;
using Entities.Values;

namespace Entities.Languages.English.Values;

/// <summary>Values in English: dates, times, money, percents, quantities, ordinals and numbers.</summary>
internal static class EnglishValues
{
    private static readonly Lazy<Recognizer> s_recognizer = new(Create);

    /// <summary>Finds the values of English text.</summary>
    public static Recognizer Recognizer => s_recognizer.Value;

    private static ValueRecognizer Create()
    {
        var lexicon = new ValueLexicon();
        EnglishNumbers.AddTo(lexicon);
        var modifiers = EnglishModifiers.Create(lexicon);
        _ = modifiers;

        // In the order in which they are asked: the first that finds something at a token has it.
        ImmutableArray<IValueFinder> finders =
        [
        ];
        return new ValueRecognizer(lexicon, finders);
    }
}
