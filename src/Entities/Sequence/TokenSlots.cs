using Entities.Text;

namespace Entities.Sequence;

/// <summary>A word that gives a token features.</summary>
/// <param name="Slot">The slot it is seen from.</param>
/// <param name="Token">The token whose word it is; -1 for what lies beyond the sentence.</param>
internal readonly record struct SeenWord(Slot Slot, int Token);

/// <summary>Which words give a token features, and from which slots: the same for training and for use.</summary>
internal static class TokenSlots
{
    /// <summary>The most words that <see cref="Write"/> writes.</summary>
    public const int Most = NearCount + (2 * (FarTo - FarFrom + 1)) + (2 * DocumentContext.MostOthers);

    private const int NearCount = 5;
    private const int FarFrom = 3;
    private const int FarTo = 5;

    /// <summary>Writes the words that a token sees.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="token">The token.</param>
    /// <param name="context">What the document says about its words.</param>
    /// <param name="seen">Where to write, <see cref="Most"/> at least.</param>
    /// <returns>How many were written.</returns>
    public static int Write(Sentence sentence, int token, DocumentContext context, Span<SeenWord> seen)
    {
        var (first, end) = (sentence.FirstToken, sentence.EndToken);
        var n = 0;
        for (var slot = Slot.Before2; slot <= Slot.After2; slot++)
        {
            var near = token + (int)slot - (int)Slot.Here;
            seen[n++] = new SeenWord(slot, near >= first && near < end ? near : -1);
        }

        for (var distance = FarFrom; distance <= FarTo; distance++)
        {
            if (token - distance >= first)
            {
                seen[n++] = new SeenWord(Slot.FarBefore, token - distance);
            }

            if (token + distance < end)
            {
                seen[n++] = new SeenWord(Slot.FarAfter, token + distance);
            }
        }

        foreach (var other in context.Others.AsSpan(token * DocumentContext.MostOthers, DocumentContext.MostOthers))
        {
            if (other < 0)
            {
                break;
            }

            seen[n++] = new SeenWord(Slot.BeforeOther, context.IsEdge(other, -1) ? -1 : other - 1);
            seen[n++] = new SeenWord(Slot.AfterOther, context.IsEdge(other, 1) ? -1 : other + 1);
        }

        return n;
    }
}
