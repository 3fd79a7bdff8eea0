namespace Entities.Values.Numbers;

/// <summary>Reads the number that begins at a token: digits, words, or digits with a scale word.</summary>
internal static class NumberReader
{
    /// <summary>Reads one number; a range only where it is one token (<c>5-10</c>).</summary>
    /// <remarks>
    /// Takes a sign, an article (<c>a dozen</c>) and what makes the count vague (<c>several hundred</c>), but no modifier
    /// such as <c>about</c>. A number never runs over the end of a sentence.
    /// </remarks>
    public static bool TryRead(ValueContext context, int token, out NumberRead number)
    {
        if (TryReadSigned(context, token, out number))
        {
            return true;
        }

        return context[token].Roles != WordRoles.None || context.KindOf(token) == Text.TokenKind.Number
            ? TryReadUnsigned(context, token, out number)
            : Fail(out number);
    }

    /// <summary>Reads a number or a range of two: <c>5 to 10</c>, <c>two - three</c>, <c>one or two</c>.</summary>
    /// <remarks>A scale word after the second is taken to count for the first too: <c>two to three million</c>.</remarks>
    public static bool TryReadRange(ValueContext context, int token, out NumberRead number)
    {
        if (!TryRead(context, token, out number))
        {
            return false;
        }

        var joint = number.End;
        if (!number.IsSingle || number.Has(NumberForms.Suffix) || !TrySkipJoint(context, ref joint) || !context.Continues(joint)
            || !TryReadUnsigned(context, joint, out var high) || !high.IsSingle)
        {
            return true;
        }

        var low = number.Value;
        if (high.Has(NumberForms.Scaled) && !number.Has(NumberForms.Scaled) && low < 1000 && ScaleOf(high) is var scale && low <= high.Value / scale)
        {
            low *= scale;
        }

        if (low < high.Value)
        {
            number = new NumberRead(number.Start, high.End, low, high.Value, number.Forms | high.Forms | NumberForms.Range);
        }

        return true;
    }

    /// <summary>Steps over what parts the ends of a range: a word for it, or a dash between two numbers.</summary>
    public static bool TrySkipJoint(ValueContext context, ref int token)
    {
        if (!context.Continues(token) || !context.Is(token, WordRoles.RangeTo | WordRoles.Or | WordRoles.Hyphen))
        {
            return false;
        }

        token++;
        return true;
    }

    private static decimal ScaleOf(in NumberRead number)
    {
        decimal scale = 1;
        while (number.Value / (scale * 1000) >= 1 && scale < 1_000_000_000_000m)
        {
            scale *= 1000;
        }

        return scale;
    }

    private static bool TryReadSigned(ValueContext context, int token, out NumberRead number)
    {
        if (!context.Is(token, WordRoles.Minus | WordRoles.Plus) || !context.Continues(token + 1))
        {
            return Fail(out number);
        }

        // A sign touches its number and nothing before it: 3 -5 is signed, 3-5 and 3 - 5 are not.
        var isWord = context.KindOf(token) == Text.TokenKind.Word;
        var before = token == 0 || !context.IsGlued(token) || context.FirstCharOf(token - 1) is '(' or '[' or '"' or '“' or '=';
        if ((!isWord && (!context.IsGlued(token + 1) || !before)) || !TryReadUnsigned(context, token + 1, out number) || !number.Has(NumberForms.Digits | NumberForms.Words))
        {
            return Fail(out number);
        }

        var sign = context.Is(token, WordRoles.Minus) ? -1 : 1;
        if (number.Has(NumberForms.Range))
        {
            return sign > 0;
        }

        number = number with { Start = token, Value = sign * number.Value, High = sign * number.High, Forms = number.Forms | NumberForms.Signed };
        return true;
    }

    private static bool TryReadUnsigned(ValueContext context, int token, out NumberRead number)
    {
        if (context.KindOf(token) == Text.TokenKind.Number)
        {
            return DigitNumbers.TryRead(context, token, out number);
        }

        var meaning = context[token];
        if (meaning.Is(WordRoles.Vague | WordRoles.Few) && VagueNumbers.TryRead(context, token, out number))
        {
            return true;
        }

        if (meaning.Is(WordRoles.Article))
        {
            return TryReadAfterArticle(context, token, out number);
        }

        if (meaning.Is(WordRoles.NumberWord | WordRoles.Fraction | WordRoles.Ordinal))
        {
            return FractionWords.TryRead(context, token, out number) || WordNumbers.TryRead(context, token, out number);
        }

        return Fail(out number);
    }

    /// <summary><c>a dozen</c>, <c>a hundred and six</c>, <c>a half-million</c>, <c>a few hundred</c>.</summary>
    private static bool TryReadAfterArticle(ValueContext context, int article, out NumberRead number)
    {
        var next = article + 1;
        if (!context.Continues(next))
        {
            return Fail(out number);
        }

        var found = context.Is(next, WordRoles.Few) ? VagueNumbers.TryRead(context, next, out number)
            : context.Is(next, WordRoles.Fraction) ? FractionWords.TryRead(context, next, out number)
            : context.Is(next, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen) ? WordNumbers.TryRead(context, next, out number)
            : Fail(out number);
        if (found)
        {
            number = number with { Start = article, Forms = number.Forms | NumberForms.Article };
        }

        return found;
    }

    private static bool Fail(out NumberRead number)
    {
        number = default;
        return false;
    }
}
