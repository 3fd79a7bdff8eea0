using Entities.Text;

namespace Entities.Languages.English;

/// <summary>The tokenizer and the sentence splitter for English.</summary>
public static class EnglishText
{
    // After these a name or a number follows: a sentence never ends.
    private static readonly string[] s_neverFinal =
    [
        "Mr", "Mrs", "Ms", "Messrs", "Dr", "Drs", "Prof", "Rev", "Revd", "Fr", "Hon", "St", "Ste", "Mt", "Ft", "Pt", "Gen", "Lt", "Col", "Maj", "Brig",
        "Capt", "Cpt", "Cmdr", "Cdr", "Adm", "Sgt", "Cpl", "Pvt", "Pfc", "Sen", "Rep", "Reps", "Sens", "Gov", "Govs", "Pres", "Supt", "Det", "Insp", "Amb", "Atty",
        "Ald", "Msgr", "Mme", "Mlle", "vs", "v", "e.g", "i.e", "cf", "viz", "al", "ca", "approx", "No", "Nos", "Fig", "Figs", "Vol", "Vols", "pp", "Art",
    ];

    // These may end a sentence.
    private static readonly string[] s_mayBeFinal =
    [
        "Inc", "Corp", "Co", "Cos", "Ltd", "Bros", "Pty", "Jr", "Sr", "Esq", "Ph.D", "PhD", "Ph", "Ed.D", "M.Sc", "B.Sc", "D.Phil", "etc",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
        "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mich", "Minn", "Miss", "Mo", "Mont",
        "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont", "Que", "Alta", "Sask", "Man",
        "Ave", "Blvd", "Rd", "Hwy", "Univ", "Dept", "Govt", "Assn", "Assoc", "Intl", "Natl", "est", "incl", "Rs",
        "ft", "lb", "lbs", "oz", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "Bhd", "S.p.A", "a.k.a",
    ];

    // These are words too, so that they keep their full stop only where the next token shows the abbreviation.
    private static readonly HashSet<string> s_onlyBeforeNumber = new(StringComparer.Ordinal)
    {
        "No", "Nos", "Fig", "Figs", "Vol", "Vols", "pp", "Art", "v", "al", "ca", "La", "Man", "Ill", "Ind", "Miss", "Mar", "Jun", "Jul", "Mon", "Fri", "Wash", "Pa", "Del",
        "min", "sec", "hr", "est", "Sat", "Sun", "Pt", "Det", "Pres", "Ga", "Mo", "Ore", "Ph",
    };

    private static readonly string[] s_sentenceStarters =
    [
        "The", "A", "An", "This", "That", "These", "Those", "He", "She", "It", "We", "They", "You", "I", "His", "Her", "Its", "Their", "Our", "My", "Your",
        "But", "And", "Or", "So", "Yet", "However", "Meanwhile", "Then", "There", "Here", "When", "Where", "While", "Who", "What", "Why", "How", "Which", "Whether",
        "If", "As", "At", "In", "On", "By", "For", "From", "With", "Without", "After", "Before", "Since", "Until", "During", "Despite", "Although", "Though",
        "Because", "About", "Under", "Over", "Between", "Among", "Also", "Even", "Only", "Just", "Now", "Once", "Some", "Many", "Most", "Several", "All", "Both",
        "Each", "Every", "Another", "Other", "Others", "One", "Two", "Three", "No", "Not", "Nobody", "Nothing", "Is", "Are", "Was", "Were", "Do", "Does", "Did",
        "Can", "Could", "Would", "Should", "Has", "Have", "Had", "To", "Police", "Officials", "Analysts", "Earlier", "Later", "Last", "Next", "Instead", "Such",
        "According", "More", "Moreover", "Nevertheless", "Still", "Today", "Yesterday", "Tomorrow", "Unlike", "Like",
    ];

    /// <summary>The English tokenizer.</summary>
    public static Tokenizer Tokenizer { get; } = new(new TokenizerOptions
    {
        Abbreviations = [.. s_neverFinal.Concat(s_mayBeFinal).Where(word => !s_onlyBeforeNumber.Contains(word))],
        AbbreviationsBeforeNumber = [.. s_onlyBeforeNumber, "p", "ch", "sec", "para", "c", "ver", "ext", "tel"],
        Clitics = ["'s", "'re", "'ve", "'ll", "'d", "'m", "n't"],
        ApostropheWords = ["'em", "'tis", "'twas", "'til", "'cause", "'n"],
        HyphenPrefixes = ["co", "re", "de", "pre", "non", "un", "sub", "semi", "multi"],
        LettersThatAreWords = "I",
        SentenceStarters = s_sentenceStarters,
    });

    /// <summary>The English sentence splitter.</summary>
    public static SentenceSplitter SentenceSplitter { get; } = new(new SentenceSplitterOptions
    {
        NeverFinal = s_neverFinal,
        SentenceStarters = s_sentenceStarters,
    });
}
