namespace Entities.Values.Temporal;

/// <summary>Tells from the words around a date whether it lies before or after the document's.</summary>
/// <remarks>
/// The nearest sign before it in its sentence decides, and if there is none the nearest after it. Only a few words each
/// way are looked at, so that the cost of a date does not grow with its sentence.
/// </remarks>
internal static class TenseReader
{
    private const int Before = 16;
    private const int After = 10;

    /// <summary>The direction of a date at some tokens; where nothing tells it, what the options prefer.</summary>
    public static Lean LeanAt(in TimeScan scan, int start, int end)
    {
        var lean = Read(scan, start, end);
        return lean == Lean.Unknown && scan.Options.PreferFuture ? Lean.Future : lean;
    }

    private static Lean Read(in TimeScan scan, int start, int end)
    {
        var values = scan.Values;
        var infinitive = false;
        for (var i = start - 1; i >= 0 && start - i <= Before && !values.StartsSentence(i + 1); i--)
        {
            switch (TenseOf(scan, i))
            {
                case Tense.Future:
                    return Lean.Future;
                case Tense.Infinitive when IsVerbAfter(scan, i):
                    infinitive = true;
                    break;
                case Tense.Prospect when infinitive:
                    return Lean.Future; // agreed to meet
                case Tense.Past or Tense.Prospect when IsFinite(scan, i):
                    return Lean.Past;
            }
        }

        for (var i = end; i < end + After && values.Continues(i); i++)
        {
            switch (TenseOf(scan, i))
            {
                case Tense.Future:
                    return Lean.Future;
                case Tense.Past or Tense.Prospect when IsFinite(scan, i):
                    return Lean.Past;
            }
        }

        return infinitive ? Lean.Future : Lean.Unknown;
    }

    /// <summary>Whether a form of the past is one: not in "to hit", "will cut", "be held".</summary>
    private static bool IsFinite(in TimeScan scan, int token) =>
        token == 0 || scan.Values.StartsSentence(token)
        || scan.Values[token - 1].Time is not ({ Tense: Tense.Infinitive or Tense.Future } or { IsCopula: true, Tense: Tense.None });

    private static Tense TenseOf(in TimeScan scan, int token)
    {
        if (scan.Values[token].Time is { Tense: not Tense.None } word)
        {
            return word.Tense;
        }

        var text = scan.Values.TextOf(token);
        return text.Length > scan.Language.PastEnding.Length + 2 && scan.Values.IsLower(token)
            && text.EndsWith(scan.Language.PastEnding, StringComparison.Ordinal)
            ? Tense.Past
            : Tense.None;
    }

    /// <summary>Whether the word after "to" looks like a verb: a small word that is not known as something else.</summary>
    private static bool IsVerbAfter(in TimeScan scan, int token) =>
        scan.Values.IsLower(token + 1) && !scan.Values.Is(token + 1, WordRoles.Article | WordRoles.DefiniteArticle | WordRoles.NumberWord)
        && !(scan.Values[token + 1].Time is { } word && word.Is(TimeRoles.This | TimeRoles.That | TimeRoles.Last | TimeRoles.Next | TimeRoles.Pronoun));
}
