using System.Globalization;

namespace Entities.Values.Temporal;

/// <summary>Adds the words and phrases of time to a lexicon, from a language's data files.</summary>
/// <remarks>
/// A line of words is roles, a tab and words parted by spaces; a line of phrases is roles (or <c>veto</c>), a tab and
/// phrases parted by semicolons; a line of holidays is a rule (see <see cref="Holiday"/>), a tab and names parted by
/// semicolons. <c>!</c> before a phrase: only with a capital. <c>#</c> starts a comment.
/// </remarks>
internal static class TemporalLexicon
{
    /// <summary>Adds single words.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static void AddWords(ValueLexicon lexicon, TextReader reader)
    {
        foreach (var (number, left, right) in Rows(reader))
        {
            foreach (var word in right.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                AddRoles(lexicon[word].Time ??= new TimeWord(), left, number);
            }
        }
    }

    /// <summary>Adds phrases.</summary>
    /// <param name="lexicon">Where their words go.</param>
    /// <param name="table">Where they go themselves.</param>
    /// <param name="reader">The data.</param>
    /// <param name="spaced">Parts the tokens of a phrase by spaces.</param>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static void AddPhrases(ValueLexicon lexicon, PhraseTable<TimePhrase> table, TextReader reader, Func<string, string> spaced)
    {
        foreach (var (number, left, right) in Rows(reader))
        {
            var isVeto = left == "veto";
            var meaning = new TimeWord();
            if (!isVeto)
            {
                AddRoles(meaning, left, number);
            }

            foreach (var phrase in Phrases(right))
            {
                AddPhrase(lexicon, table, phrase, spaced, new TimePhrase(meaning, null, isVeto));
            }
        }
    }

    /// <summary>Adds holidays, as phrases.</summary>
    /// <exception cref="InvalidDataException">A line cannot be read.</exception>
    public static void AddHolidays(ValueLexicon lexicon, PhraseTable<TimePhrase> table, TextReader reader, Func<string, string> spaced)
    {
        foreach (var (_, rule, names) in Rows(reader))
        {
            var holiday = Holiday.Parse(rule);
            foreach (var name in Phrases(names))
            {
                AddPhrase(lexicon, table, name, spaced, new TimePhrase(TimeWord.None, holiday, IsVeto: false));
            }
        }
    }

    private static IEnumerable<(int Number, string Left, string Right)> Rows(TextReader reader)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
            {
                throw new InvalidDataException($"Line {number}: expected two columns parted by a tab, found '{line}'.");
            }

            yield return (number, line[..tab], line[(tab + 1)..]);
        }
    }

    private static string[] Phrases(string phrases) =>
        phrases.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static void AddPhrase(ValueLexicon lexicon, PhraseTable<TimePhrase> table, string phrase, Func<string, string> spaced, TimePhrase meaning)
    {
        var needsCapital = phrase[0] == '!';
        var words = spaced(needsCapital ? phrase[1..] : phrase);
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        (lexicon[space < 0 ? words : words[..space]].Time ??= new TimeWord()).Roles |= TimeRoles.Phrase;
        var entry = meaning with { NeedsCapital = needsCapital };
        table.Add(words, entry);

        // Corpora part the apostrophe from its word, and then it is a token of its own.
        if (words.Contains(" '", StringComparison.Ordinal))
        {
            var parted = spaced(phrase.TrimStart('!').Replace("'", " '", StringComparison.Ordinal));
            if (parted != words)
            {
                table.Add(parted, entry);
            }
        }
    }

    private static void AddRoles(TimeWord word, string roles, int line)
    {
        foreach (var role in roles.Split(';'))
        {
            var equals = role.IndexOf('=', StringComparison.Ordinal);
            AddRole(word, equals < 0 ? role : role[..equals], equals < 0 ? "" : role[(equals + 1)..], line);
        }
    }

    private static void AddRole(TimeWord word, string role, string value, int line)
    {
        switch (role)
        {
            case "month":
                Set(TimeRoles.Month).Month = Number();
                break;
            case "weekday":
                Set(TimeRoles.Weekday).Weekday = Number();
                break;
            case "weekdays":
                Set(TimeRoles.WeekdayPlural).Weekday = Number();
                break;
            case "unit":
                SetUnit(Set(TimeRoles.Unit), value, line);
                break;
            case "units":
                SetUnit(Set(TimeRoles.UnitPlural), value, line);
                break;
            case "season":
                Set(TimeRoles.Season).Season = Number();
                break;
            case "seasons":
                Set(TimeRoles.SeasonPlural).Season = Number();
                break;
            case "day":
                Set(TimeRoles.DayWord).Shift = Number();
                break;
            case "ago":
                Set(TimeRoles.Ago).Shift = Number();
                break;
            case "night":
                Set(TimeRoles.NightWord).Shift = Number();
                break;
            case "edge":
                Set(TimeRoles.Edge).Mod = value;
                break;
            case "comparative":
                Set(TimeRoles.EdgeComparative).Mod = value;
                break;
            case "edgenoun":
                Set(TimeRoles.EdgeNoun).Mod = value.Length == 0 ? null : value;
                break;
            case "part":
                Set(TimeRoles.DayPart).Part = Part();
                break;
            case "parts":
                Set(TimeRoles.DayPartPlural).Part = Part();
                break;
            case "clock":
                Set(TimeRoles.ClockWord).Minutes = Number();
                break;
            case "meridiem":
                Set(TimeRoles.Meridiem).Minutes = Number();
                break;
            case "zone":
                // The place's own time is a zone without an offset.
                Set(TimeRoles.Zone).Minutes = value == "local" ? TimeWord.LocalZone : Number();
                break;
            case "frequency":
                Set(TimeRoles.Frequency).Number = Number();
                break;
            case "that":
                // 2 for a plural: those.
                Set(TimeRoles.That).Number = value.Length == 0 ? 0 : Number();
                break;
            case "few":
                Set(TimeRoles.Few).Number = value.Length == 0 ? 0 : Number();
                break;
            case "decade":
                Set(TimeRoles.DecadeName).Number = Number();
                break;
            case "quartercode":
                SetCode(TimeUnit.Quarter);
                break;
            case "halfcode":
                SetCode(TimeUnit.Half);
                break;
            case "fiscalyear":
                SetCode(TimeUnit.Year);
                break;
            case "pasttense":
                word.Tense = Tense.Past;
                break;
            case "futuretense":
                word.Tense = Tense.Future;
                break;
            case "prospect":
                word.Tense = Tense.Prospect;
                break;
            case "vague":
                word.Vague = value;
                break;
            case "vagueset":
                word.Vague = "P1" + (Enum.TryParse<TimeUnit>(value, ignoreCase: true, out var period)
                    ? period.Designator()
                    : throw new InvalidDataException($"Line {line}: there is no unit of time '{value}'."));
                break;
            case "infinitive":
                word.Tense = Tense.Infinitive;
                break;
            case "stretch":
                word.IsStretch = true;
                break;
            case "circa":
                word.IsCirca = true;
                break;
            case "onday":
                word.IsOnDay = true;
                break;
            case "at":
                word.IsAt = true;
                break;
            case "person":
                word.IsPerson = true;
                break;
            case "copula":
                word.IsCopula = true;
                break;
            case "function":
                // Known, so that it is no noun; it means nothing more.
                break;
            case "following":
                // 1 for one that is also a preposition, and needs its article.
                Set(TimeRoles.Following).Number = value.Length == 0 ? 0 : Number();
                break;
            case "ad":
                Set(TimeRoles.CommonEra);
                break;
            case "bc":
                Set(TimeRoles.BeforeChrist);
                break;
            default:
                if (value.Length > 0 || char.IsDigit(role[0]) || !Enum.TryParse<TimeRoles>(role, ignoreCase: true, out var plain))
                {
                    throw new InvalidDataException($"Line {line}: there is no role '{role}' of words of time.");
                }

                Set(plain);
                break;
        }

        TimeWord Set(TimeRoles added)
        {
            word.Roles |= added;
            return word;
        }

        void SetCode(TimeUnit unit)
        {
            Set(TimeRoles.Code).Number = Number();
            word.Unit = unit;
        }

        int Number() => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"Line {line}: the role '{role}' needs a number, not '{value}'.");

        DayPart Part() => value switch
        {
            "MO" => DayPart.Morning,
            "MI" => DayPart.Midday,
            "AF" => DayPart.Afternoon,
            "EV" => DayPart.Evening,
            "NI" => DayPart.Night,
            "DT" => DayPart.Daytime,
            _ => throw new InvalidDataException($"Line {line}: there is no part of the day '{value}'."),
        };
    }

    private static void SetUnit(TimeWord word, string value, int line)
    {
        var star = value.IndexOf('*', StringComparison.Ordinal);
        var name = star < 0 ? value : value[..star];
        if (!Enum.TryParse<TimeUnit>(name, ignoreCase: true, out var unit))
        {
            throw new InvalidDataException($"Line {line}: there is no unit of time '{name}'.");
        }

        word.Unit = unit;
        word.UnitCount = star < 0 ? 1 : int.Parse(value.AsSpan(star + 1), CultureInfo.InvariantCulture);
    }
}
