namespace Entities.Languages.English;

/// <summary>The classes of English that are closed, or nearly so. Source: this project.</summary>
internal static class EnglishClosedClasses
{
    /// <summary>Words that end a person's name but do not stand for it.</summary>
    public static readonly string[] PersonSuffixes =
        ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XXIII"];

    public static readonly (EnglishWord Classes, string Words)[] All =
    [
        (EnglishWord.Function,
            "the a an this that these those he she it we they you i him her them us me his hers its their theirs our ours my mine your yours "
            + "who whom whose which what when where why how if whether because although though while since until unless before after during as than "
            + "and or but nor so yet for of in on at by to from with without within into onto upon over under between among against about above below "
            + "across through throughout toward towards behind beside besides beyond despite except like near off out up down per via plus "
            + "is are was were be been being am has have had having do does did done doing can could may might must shall should will would "
            + "not no yes all any both each every either neither some many most more less few several such other another others one two three four five "
            + "six seven eight nine ten first second third last next only own same also even just still again ever never always often however "
            + "meanwhile then there here now today yesterday tomorrow once too very much well let please thanks dear hello hi ok okay according "
            + "earlier later instead perhaps maybe indeed thus therefore moreover nevertheless"),
        (EnglishWord.PlacePreposition,
            "in near outside inside across around throughout from to into toward towards via through over at of within between surrounding visiting leaving entering"),
        (EnglishWord.NameAndWord, "christmas easter"),
        (EnglishWord.SpeechVerb,
            "said says say told tells tell added adds asked asks warned warns claimed claims insisted insists argued argues explained explains noted notes "
            + "announced announces stated states replied replies wrote writes recalled recalls admitted admits denied denies confirmed confirms agreed agrees "
            + "suggested suggests declared declares vowed vows urged urges accused accuses criticized criticised believes believed thinks thought hopes hoped "
            + "tweeted testified predicted joked concluded acknowledged complained observed remarked cried shouted whispered laughed smiled nodded"),
        (EnglishWord.NameParticle,
            "van von der den de del della di da do dos das du la le el al bin ibn ben bint abu ould ul ur ter ten zu zum af av y e"),
        (EnglishWord.NameSuffix, string.Join(' ', PersonSuffixes)),
        (EnglishWord.Month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
            + " jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."),
        (EnglishWord.Weekday, "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
        (EnglishWord.FacilityHead, "airport airfield airbase prison jail bridge stadium camp crossing dam checkpoint"),
        (EnglishWord.PlaceNoun, "district province county prefecture governorate oblast canton municipality township village town city neighborhood neighbourhood suburb state"),
        (EnglishWord.PlaceNounOf, "port cities towns villages capital"),
        (EnglishWord.PlaceHead, "province county district prefecture governorate oblast municipality township parish city state territory borough voivodeship heights"),
        (EnglishWord.GeographyHead,
            "river sea ocean mountain mountains valley desert peninsula island islands bay canyon hills plateau basin falls gulf strait range archipelago "
            + "delta glacier lagoon reef forest creek coast basin steppe volcano beach peninsula rainforest"),
        (EnglishWord.GeographyPrefix, "lake mount mt. mt cape gulf strait straits bay sea isle isles loch river"),
        (EnglishWord.WorkNoun,
            "novel book film movie album song single play musical opera poem painting series show sitcom documentary memoir ballad track anthem "
            + "comedy drama thriller biography autobiography bestseller episode soundtrack symphony titled entitled called"),
        (EnglishWord.CapitalWord,
            "TV DVD CD DNA RNA AIDS HIV GDP GNP CEO CFO COO CTO VIP PC AM PM OK USB PDF FAQ ATM GPS IQ ID HR PR IT AI VR TNT UFO SUV NGO NGOs PhD MBA BA MA BSc MSc "
            + "LLC LTD INC LOL OMG BTW FYI ASAP DIY RIP SMS HTML URL HTTP API SQL RAM CPU GPU LED LCD ICU ER MRI CT PTSD ADHD SARS MERS COVID COVID-19 AC DC "
            + "IPO IPOs ETF ETFs CEOs MPs MP MVP RBI ERA KO TKO FM SW II III IV VI VII VIII IX XI XII PS NB RSVP TBA TBD VAT IED IEDs WMD POW POWs EST GMT UTC BST EDT PDT PST CET CEST CST MDT MST"),
        (EnglishWord.LanguageCue,
            "speak speaks spoke speaking spoken in into learn learns learned learning study studying teach teaches taught teaching fluent understand understands "
            + "translate translated writes write written read reads reading language languages conversational broken native"),
        (EnglishWord.ProductSeries,
            "boeing airbus antonov tupolev ilyushin cessna embraer bombardier mig sukhoi windows iphone playstation xbox galaxy apollo soyuz sputnik voyager kalashnikov ak "
            + "pentium core ryzen snapdragon photoshop office android ios macos ubuntu python java gemini falcon atlas titan saturn"),
    ];
}
