using System.Collections.Immutable;
using Entities.Text;
using Entities.Values;
using Entities.Values.Quantities;
using Entities.Values.Temporal;

namespace Entities.Languages.English.Values;

/// <summary>Values in English: dates, times, money, percents, quantities, ordinals and numbers.</summary>
internal static class EnglishValues
{
    private static readonly Lazy<Recognizer> s_recognizer = new(() => Create(ValueOptions.Default));

    /// <summary>Finds the values of English text.</summary>
    public static Recognizer Recognizer => s_recognizer.Value;

    /// <summary>Makes a recognizer that reads ambiguous values as options say.</summary>
    public static Recognizer Create(ValueOptions options)
    {
        var lexicon = new ValueLexicon { PluralEnding = "s", SingularEnding = "ss" };
        EnglishNumbers.AddTo(lexicon);
        EnglishNumberContexts.AddTo(lexicon);
        var modifiers = EnglishModifiers.Create(lexicon);
        var time = EnglishTime.AddTo(lexicon);
        var percents = EnglishPercents.Create(lexicon);
        var money = EnglishCurrencies.Create(lexicon, options.Currencies);
        var quantities = new QuantityReader(EnglishMeasures.Create(lexicon));

        // In the order in which they are asked: the first that finds something at a token has it.
        ImmutableArray<IValueFinder> finders =
        [
            new TemporalFinder(time, modifiers, options.Times),
            EnglishIdioms.Create(lexicon),
            new NumericFinder(modifiers, new MeasuredReader(percents, money, quantities)),
        ];
        return new ValueRecognizer(lexicon, finders);
    }
}
