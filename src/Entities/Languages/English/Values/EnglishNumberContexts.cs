using Entities.Values;

namespace Entities.Languages.English.Values;

/// <summary>The words around a number that tell whether it counts something.</summary>
internal static class EnglishNumberContexts
{
    /// <summary>Adds them to a lexicon.</summary>
    public static void AddTo(ValueLexicon lexicon)
    {
        Add(lexicon, WordRoles.Label,
            "chapter", "chapters", "section", "sections", "article", "articles", "part", "parts", "page", "pages", "p.", "pp.", "pp", "figure", "fig.", "figs.", "table", "tables", "no.",
            "nos.", "number", "numbers", "nr", "vol.", "vol", "volume", "volumes", "verse", "verses", "line", "lines", "item", "items", "step", "steps", "rule", "question", "questions", "paragraph",
            "paragraphs", "para", "para.", "clause", "clauses", "appendix", "category", "factor", "series", "episode", "episodes", "season", "milepost", "extract", "extracts", "listing", "example",
            "equation", "act", "scene", "book", "lesson", "exercise", "unit", "phase", "stage", "level", "lot", "lots", "round", "sprint", "row", "column", "room", "gate", "lane", "seat", "exhibit", "schedule", "point", "points",
            "option", "options", "problem", "theorem", "lemma", "note", "footnote", "slide", "class", "track", "disc", "side", "issue", "issues", "ch.", "sec.", "art.", "§", "#", "№");
        Add(lexicon, WordRoles.PluralNoun, "people", "men", "women", "children", "police", "percent", "feet", "teeth", "mice", "geese", "cattle", "sheep", "troops", "aircraft", "dead", "members", "points", "goals", "runs", "yards", "rebounds", "seats", "votes", "wickets", "assists");
        Add(lexicon, WordRoles.VagueWithOf, "scores", "tens");
        Add(lexicon, WordRoles.TimeUnit, "second");
        Add(lexicon, WordRoles.BeforeTimeUnit, "each", "every", "split", "per", "any", "this");
        Add(lexicon, WordRoles.AfterTimeUnit, "later", "ago", "earlier", "before", "after", "or", "and", "longer", "faster", "slower", "to", "in", "with", "at", "behind", "ahead", "for", "if", "when", "so");
        Add(lexicon, WordRoles.Telephone, "phone", "phones", "telephone", "tel", "tel.", "fax", "call", "dial", "mobile", "cell", "ph", "ext", "ext.", "hotline", "text", "sms", "whatsapp");
        Add(lexicon, WordRoles.Version, "version", "versions", "v", "v.", "ver", "ver.", "type");
        Add(lexicon, WordRoles.Street,
            "street", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "drive", "dr.", "lane", "boulevard", "blvd", "blvd.", "way", "court", "place", "square", "terrace", "crescent", "parkway", "highway", "close", "plaza");
        Add(lexicon, WordRoles.AfterHalf,
            "its", "their", "his", "her", "our", "my", "your", "those", "these", "that", "this", "what", "are", "were", "is", "was", "have", "had", "has", "to", "in", "at", "on", "by", "from", "for",
            "who", "with", "said", "would", "will", "as", "when", "but", "or", "a", "an", "all", "again", "since", "because", "can", "could", "did", "do", "since", "during", "of", "came", "say");
        Add(lexicon, WordRoles.BeforePronounOne, "no", "every", "any", "some", "each", "which", "another", "other", "same", "loved", "current", "'s", "every");
        Add(lexicon, WordRoles.AfterPronounOne,
            "another", "'s", "’s", "must", "can", "should", "could", "would", "may", "might", "cannot", "never", "whom", "which", "i", "we", "you", "they", "he", "she", "finds", "sees", "does", "thinks", "needs", "wants", "wishes", "knows");
        Add(lexicon, WordRoles.Demonstrative, "this", "that", "which", "these", "those");
        Add(lexicon, WordRoles.Times, "x", "×");
        Add(lexicon, WordRoles.MoreOrLess, "more", "less", "fewer");
        Add(lexicon, WordRoles.By, "by", "x", "×");
        Add(lexicon, WordRoles.Compass, "n", "s", "e", "w");
        Add(lexicon, WordRoles.SouthOrWest, "s", "w");
        Add(lexicon, WordRoles.Function, "about", "some", "around", "nearly", "almost", "over", "under", "approximately", "roughly", "another", "least", "exactly", "plus", "minus", "fewer", "above", "below");
        Add(lexicon, WordRoles.Between, "between");
        Add(lexicon, WordRoles.From, "from");
        Add(lexicon, WordRoles.Change,
            "rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "dropped", "drop", "drops", "dropping", "gained", "gain", "gains", "gaining", "lost", "lose", "loses",
            "losing", "added", "adding", "slipped", "slip", "slipping", "jumped", "jump", "jumping", "climbed", "climb", "climbing", "declined", "decline", "declining", "increased", "increase",
            "increasing", "decreased", "decrease", "decreasing", "advanced", "advancing", "up", "down", "tumbled", "surged", "soared", "eased", "shed", "plunged", "edged", "dipped", "slid",
            "sank", "higher", "lower", "close", "closed", "closing", "trading", "traded", "running", "briefly", "surging", "soaring", "records", "stood", "prices");
        Add(lexicon, WordRoles.AboutTemperature,
            "temperature", "temperatures", "hot", "cold", "heat", "degrees", "weather", "warm", "cool", "highs", "lows", "high", "low", "freezing", "oven", "fever", "boil", "boils", "melts", "frost");
        Add(lexicon, WordRoles.UnitFirst, "magnitude");

        // Known, so that a capital at the start of a sentence says nothing and a noun can be told from them.
        Add(lexicon, WordRoles.Function,
            "in", "on", "at", "by", "of", "to", "for", "from", "with", "and", "but", "or", "as", "if", "when", "while", "after", "before", "since", "until", "during", "the", "a", "an", "these", "those",
            "this", "that", "his", "her", "its", "their", "our", "my", "your", "he", "she", "it", "they", "we", "you", "i", "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "did",
            "only", "just", "all", "both", "another", "other", "last", "first", "not", "than", "then", "there", "here", "so", "also", "even", "what", "who", "how", "why", "where", "out", "off", "up",
            "down", "into", "onto", "among", "within", "without", "through", "against", "because", "would", "will", "can", "could", "may", "might", "must", "should", "said", "says", "say", "next", "once",
            "no", "now", "still", "yet", "too", "very", "more", "most", "less", "least", "any", "each", "every", "some", "such", "same", "own", "top", "between", "least");
    }

    private static void Add(ValueLexicon lexicon, WordRoles role, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            lexicon[word].Roles |= role;
        }
    }
}
