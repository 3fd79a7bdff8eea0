using Entities.Values;
using Entities.Values.Numbers;

namespace Entities.Languages.English.Values;

/// <summary>English idioms that count nothing.</summary>
internal static class EnglishIdioms
{
    /// <summary>Makes the table, adding its words to the lexicon.</summary>
    public static IdiomTable Create(ValueLexicon lexicon)
    {
        var idioms = new IdiomTable(lexicon);
        idioms.Add(
            "at one point", "at one time", "on the one hand", "on one hand", "one by one", "one on one", "one - on - one", "one to one", "one - to - one", "one of a kind", "one - of - a - kind",
            "one and only", "one and the same", "one another", "one or the other", "square one", "for one thing", "one in which", "one way or another", "one - way", "one - off", "one - offs", "one way or the other",
            "at first", "first and foremost", "first things first", "first aid", "first - aid", "first lady", "first ladies", "first name", "first names", "first - name", "first cousin", "first cousins",
            "first hand", "first - hand", "firsthand", "first - rate", "first rate", "first responder", "first responders", "first degree", "first - degree", "second - in - command",
            "second in command", "second thought", "second thoughts", "second nature", "second - hand", "second hand", "second wind", "second guess", "second - guess", "split second", "split - second",
            "third degree", "third party", "third parties", "third - party", "fourth estate", "fifth column", "ground zero", "zero gravity", "zero in", "zeroed in",
            "zero - sum", "fifty - fifty", "fifty fifty", "nine to five", "catch twenty two", "at sixes and sevens", "cloud nine", "one fell swoop", "all in one", "all - in - one", "back to square one", "ten - four",
            "by the dozen", "a dime a dozen", "half - brother", "half brother", "half - sister", "half sister", "half - brothers", "half - sisters", "half way", "half - way", "half time", "half - time");
        return idioms;
    }
}
