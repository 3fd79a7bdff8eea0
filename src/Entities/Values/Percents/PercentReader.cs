using Entities.Values.Numbers;

namespace Entities.Values.Percents;

/// <summary>Reads percentages: <c>60 percent</c>, <c>5-10%</c>, <c>half a percentage point</c>, <c>25 basis points</c>.</summary>
internal sealed class PercentReader
{
    private readonly PhraseTable<decimal> _phrases;

    /// <summary>Creates a reader.</summary>
    /// <param name="phrases">The signs and words, each with what one of it is in hundredths.</param>
    public PercentReader(PhraseTable<decimal> phrases) => _phrases = phrases;

    /// <summary>Reads the sign or words after a number.</summary>
    public bool TryComplete(ValueContext context, in NumberRead number, out Measured percent)
    {
        percent = default;
        if (number.Has(NumberForms.Suffix))
        {
            if (!_phrases.TryGetWord(context.WordAt(number.End - 1), out var one))
            {
                return false;
            }

            percent = new Measured(EntityType.Percent, "", Times(number with { Forms = number.Forms & ~NumberForms.Suffix }, one));
            return true;
        }

        var at = number.End;
        if (context.IsGluedHyphen(at))
        {
            at++;
        }
        else if (number.Has(NumberForms.Fraction) && context.Continues(at))
        {
            // half a percent, five-tenths of one percentage point, a quarter of a percent
            at += context.Is(at, WordRoles.Of) ? 1 : 0;
            at += context.Is(at, WordRoles.Article) || (at > number.End && context.Is(at, WordRoles.Unit) && context[at].Number == 1) ? 1 : 0;
        }

        if (!context.Continues(at) || !_phrases.TryMatch(context, at, out var end, out var hundredths))
        {
            return false;
        }

        // five per cent. of it: a full stop inside the sentence is the abbreviation's.
        end += context.IsChar(end, '.') && context.IsGlued(end) && context.Continues(end + 1) && context.IsLower(end + 1) ? 1 : 0;
        percent = new Measured(EntityType.Percent, "", Times(number with { End = end }, hundredths));
        return true;
    }

    /// <summary>Reads an article and a percentage: <c>a percent</c>, <c>a percentage point</c>.</summary>
    public bool TryReadArticle(ValueContext context, int token, out Measured percent)
    {
        percent = default;
        return context.Is(token, WordRoles.Article) && context.Continues(token + 1)
            && TryComplete(context, new NumberRead(token, token + 1, 1, 1, NumberForms.Words | NumberForms.Article), out percent);
    }

    private static NumberRead Times(in NumberRead number, decimal factor) =>
        factor == 1 ? number : number with { Value = Exact.Trim(number.Value * factor), High = Exact.Trim(number.High * factor) };
}
