using Entities.Text;

namespace Entities.Sequence;

/// <summary>Which words give a token features, and from which slots: the same for training and for use.</summary>
internal static class TokenSlots
{
    private const int FarFrom = 3;
    private const int FarTo = 5;

    /// <summary>The slots of a token.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="token">The token.</param>
    /// <param name="context">What the document says about its words.</param>
    /// <returns>Slots with the token whose word is seen there; -1 for the sentence's boundary.</returns>
    public static Enumerator Of(Sentence sentence, int token, DocumentContext context) => new(sentence, token, context);

    /// <summary>Goes through the slots without allocating.</summary>
    internal struct Enumerator(Sentence sentence, int token, DocumentContext context)
    {
        private int _step = -1;

        public (Slot Slot, int Token) Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (true)
            {
                _step++;
                switch (_step)
                {
                    case < 5:
                        var near = token + _step - 2;
                        Current = ((Slot)_step, Inside(near) ? near : -1);
                        return true;
                    case < 5 + (2 * (FarTo - FarFrom + 1)):
                        var k = _step - 5;
                        var far = k % 2 == 0 ? token - FarFrom - (k / 2) : token + FarFrom + (k / 2);
                        if (!Inside(far))
                        {
                            continue;
                        }

                        Current = (k % 2 == 0 ? Slot.FarBefore : Slot.FarAfter, far);
                        return true;
                    case < 5 + (2 * (FarTo - FarFrom + 1)) + (2 * DocumentContext.MostOthers):
                        var o = _step - 5 - (2 * (FarTo - FarFrom + 1));
                        var other = context.Others[(token * DocumentContext.MostOthers) + (o / 2)];
                        if (other < 0)
                        {
                            return false;
                        }

                        var step = o % 2 == 0 ? -1 : 1;
                        Current = (o % 2 == 0 ? Slot.BeforeOther : Slot.AfterOther, context.IsEdge(other, step) ? -1 : other + step);
                        return true;
                    default:
                        return false;
                }
            }
        }

        private readonly bool Inside(int other) => other >= sentence.FirstToken && other < sentence.EndToken;
    }
}
