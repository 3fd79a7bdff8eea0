using Entities.Values;

namespace Entities.Languages.English.Values;

/// <summary>The words that bend a number.</summary>
internal static class EnglishModifiers
{
    /// <summary>Makes the reader of modifiers, adding their words to the lexicon.</summary>
    public static ModifierReader Create(ValueLexicon lexicon)
    {
        var reader = new ModifierReader(lexicon);
        reader.AddBefore(
            Modifier.Approximate,
            "about", "around", "approximately", "approx", "approx.", "roughly", "nearly", "almost", "some", "circa", "ca.", "ca", "c.", "~", "close to", "nearer",
            "somewhere around", "somewhere near", "in the region of", "in the order of", "on the order of", "in the neighborhood of", "in the neighbourhood of",
            "an estimated", "estimated", "an average of", "perhaps", "maybe", "probably", "virtually", "practically", "very nearly", "very close to", "getting on for",
            "around about", "an approximate", "something like", "nigh on", "well nigh", "plus or minus", "±", "≈");
        reader.AddBefore(
            Modifier.MoreThan,
            "more than", "greater than", "over", "well over", "just over", "little over", "a little over", "slightly over", "above", "just above", "well above", "in excess of",
            "upwards of", "upward of", "far more than", "many more than", "well more than", "much more than", "slightly more than", "just more than", "a little more than",
            "little more than", "a bit more than", "a bit over", "higher than", "larger than", "bigger than", "longer than", "taller than", "further than", "farther than",
            "better than", "north of", ">", "exceeding", "way over", "way more than", "comfortably over", "beyond");
        reader.AddBefore(
            Modifier.LessThan,
            "less than", "fewer than", "under", "just under", "well under", "slightly under", "a little under", "little under", "below", "just below", "well below",
            "slightly less than", "slightly fewer than", "just less than", "a little less than", "far less than", "far fewer than", "much less than", "lower than", "smaller than",
            "shorter than", "south of", "a bit less than", "a bit under", "<");
        reader.AddBefore(
            Modifier.OrMore,
            "at least", "no less than", "no fewer than", "not less than", "not fewer than", "a minimum of", "at the very least", "minimum of", "at a minimum", "≥", ">=", "at the least");
        reader.AddBefore(
            Modifier.OrLess,
            "at most", "up to", "as many as", "as much as", "as high as", "as little as", "as few as", "as low as", "no more than", "not more than", "a maximum of", "maximum of",
            "no greater than", "at the most", "anything up to", "not over", "≤", "<=", "no higher than", "no larger than", "at the very most");
        reader.AddBefore(Modifier.None, "another", "at least another");
        reader.AddAfter(Modifier.OrMore, "or more", "or above", "or over", "or higher", "or greater", "or better", "and over", "and above", "and up", "and more", "plus", "+", "or older", "or longer");
        reader.AddAfter(Modifier.OrLess, "or less", "or fewer", "or under", "or below", "or lower", "and under", "or younger");
        reader.AddAfter(Modifier.Approximate, "or so", "or thereabouts", "odd");
        return reader;
    }
}
