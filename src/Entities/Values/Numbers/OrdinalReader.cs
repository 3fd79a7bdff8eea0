using Entities.Text;

namespace Entities.Values.Numbers;

/// <summary>Reads places in an order: <c>first</c>, <c>21st</c>, <c>twenty-first</c>, <c>hundred and first</c>.</summary>
internal static class OrdinalReader
{
    /// <summary>Reads the ordinal that begins at a token.</summary>
    public static bool TryRead(ValueContext context, int token, out NumberRead ordinal)
    {
        ordinal = default;
        var meaning = context[token];
        if (context.KindOf(token) == TokenKind.Number)
        {
            return meaning.Is(WordRoles.OrdinalSuffix) && TryReadDigits(context, token, out ordinal);
        }

        if (meaning.Is(WordRoles.Ordinal))
        {
            ordinal = new NumberRead(token, token + 1, meaning.Ordinal, meaning.Ordinal, NumberForms.Words);
            return true;
        }

        return meaning.Is(WordRoles.NumberWord) && WordNumbers.TryRead(context, token, out var head) && TryReadLast(context, head, out ordinal);
    }

    private static bool TryReadDigits(ValueContext context, int token, out NumberRead ordinal)
    {
        ordinal = default;
        var text = context.TextOf(token);
        if (!DigitReader.TryRead(text, out var digits) || text.Length - digits.Length != 2 || (digits.Forms & ~(NumberForms.Suffix | NumberForms.Grouped)) != NumberForms.Digits
            || !Agrees(context[token].Ordinal, digits.Value))
        {
            return false;
        }

        ordinal = new NumberRead(token, token + 1, digits.Value, digits.Value, NumberForms.Digits);
        return true;
    }

    /// <summary>Whether digits can have a suffix: 21st can, 11st is a weight. <paramref name="last"/> is the digit that it asks for, 0 for any.</summary>
    private static bool Agrees(int last, decimal value) =>
        last == 0 || (value % 10 == last && value % 100 - last != 10);

    /// <summary>The ordinal word that ends a number in words.</summary>
    private static bool TryReadLast(ValueContext context, in NumberRead head, out NumberRead ordinal)
    {
        ordinal = default;
        var at = head.End;
        at += context.IsNumberHyphen(at) || (context.Continues(at) && context.Is(at, WordRoles.And)) ? 1 : 0;
        if (!context.Continues(at) || !context.Is(at, WordRoles.Ordinal))
        {
            return false;
        }

        if (head.Has(NumberForms.Digits | NumberForms.Fraction | NumberForms.Decimal))
        {
            return false;
        }

        decimal last = context[at].Ordinal;
        decimal value;
        if ((last < 100 && head.Value % 100 == 0 && !(last == 2 && head.Has(NumberForms.Scaled))) || (last < 10 && head.Value % 10 == 0 && head.Value % 100 >= 20))
        {
            value = Exact.Add(head.Value, last);
        }
        else if (last < 100 || at > head.End || !Exact.TryMultiply(head.Value, last, out value))
        {
            return false;
        }

        ordinal = new NumberRead(head.Start, at + 1, value, value, NumberForms.Words);
        return true;
    }
}
