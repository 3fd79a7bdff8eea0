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
            "somewhere around", "somewhere near", "in the neighborhood of", "in the neighbourhood of",
            "an estimated", "estimated", "perhaps", "maybe", "probably", "virtually", "practically", "very nearly", "very close to", "getting on for",
            "around about", "an approximate", "something like", "nigh on", "well nigh", "plus or minus", "±", "≈");
        reader.AddBefore(
            Modifier.MoreThan,
            "more than", "greater than", "over", "well over", "just over", "little over", "a little over", "slightly over", "in excess of",
            "upwards of", "upward of", "far more than", "many more than", "well more than", "much more than", "slightly more than", "just more than", "a little more than",
            "little more than", "a bit more than", "a bit over", "north of", ">", "way over", "way more than", "comfortably over");
        reader.AddBefore(
            Modifier.LessThan,
            "less than", "fewer than", "just under", "well under", "slightly under", "a little under", "little under", "well below",
            "slightly less than", "slightly fewer than", "just less than", "a little less than", "far less than", "far fewer than", "much less than", "south of", "a bit less than", "a bit under", "<");
        reader.AddBefore(
            Modifier.OrMore,
            "at least", "no less than", "no fewer than", "not less than", "not fewer than", "at the very least", "at a minimum", "≥", ">=", "at the least", "greater than or equal to", "more than or equal to");
        reader.AddBefore(
            Modifier.OrLess,
            "at most", "up to", "as many as", "as much as", "as little as", "as few as", "no more than", "not more than", "no greater than", "at the most", "anything up to", "not over", "≤", "<=", "at the very most", "less than or equal to", "fewer than or equal to");
        reader.AddBefore(Modifier.None, "another", "an additional", "a further", "yet another");
        reader.AddOutside(Modifier.Approximate, "in the region of", "in the order of", "on the order of", "an average of", "average of", "hover around", "hovered around", "hovering around");
        reader.AddOutside(
            Modifier.MoreThan,
            "exceeding", "beyond", "higher than", "larger than", "bigger than", "longer than", "taller than", "further than", "farther than", "better than",
            "older than", "exceeds", "exceed", "exceeded");
        reader.AddOutside(Modifier.MoreThan, "above", "just above", "well above");
        reader.AddOutside(Modifier.LessThan, "below", "just below", "well below");
        reader.AddBefore(Modifier.LessThan, "under");
        reader.AddOutside(Modifier.LessThan, "lower than", "smaller than", "shorter than", "younger than");
        reader.AddOutside(Modifier.OrMore, "a minimum of", "minimum of", "no lower than", "no smaller than");
        reader.AddOutside(Modifier.OrLess, "a maximum of", "maximum of", "as high as", "as low as", "no higher than", "no larger than");

        // What ends like a modifier and is none.
        reader.AddStops(
            "information about", "talk about", "talks about", "talking about", "talked about", "think about", "thinking about", "know about", "knew about", "learn about", "learned about",
            "questions about", "concerns about", "concern about", "report about", "reports about", "stories about", "story about", "film about", "book about", "books about", "movie about",
            "worried about", "more about", "all about", "asked about", "told about", "details about", "complaints about", "complained about", "statements about", "article about", "series about",
            "handed over", "hand over", "handing over", "turned over", "turn over", "taken over", "took over", "take over", "takes over", "taking over", "all over", "won over", "fired over",
            "passed over", "presided over", "carried over", "left over", "dispute over", "concerns over", "control over", "victory over", "win over", "wins over", "lead over", "battle over", "fight over",
            "fought over", "arrested over", "charged over", "questioned over", "talks over", "argument over", "based around", "revolve around", "revolves around", "built around", "organized around", "organised around", "fall under", "falls under", "fell under", "spread over", "tracks over", "command over", "race over", "look around",
            "all around", "looked around", "power over", "advantage over");
        reader.AddAfter(Modifier.OrMore, "or more", "or above", "or over", "or higher", "or greater", "or better", "and over", "and above", "and up", "and more", "+", "or older", "or longer", "- plus");
        reader.AddAfter(Modifier.OrLess, "or less", "or fewer", "or under", "or below", "or lower", "and under", "or younger");
        reader.AddAfter(Modifier.Approximate, "or so", "or thereabouts", "- odd");
        return reader;
    }
}
