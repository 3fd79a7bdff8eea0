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
    /// <param name="context">The document.</param>
    /// <param name="token">Where it begins.</param>
    /// <param name="number">The number or range.</param>
    /// <param name="ofChange">Whether a range is read also where the first number may say by how much something changed: rose 5 to 10.</param>
    public static bool TryReadRange(ValueContext context, int token, out NumberRead number, bool ofChange = false)
    {
        if (!TryRead(context, token, out number))
        {
            return false;
        }

        var joint = number.End;
        if (!number.IsSingle || number.Has(NumberForms.Suffix) || (number.Value < 1 && number.Has(NumberForms.Fraction) && context.Is(joint, WordRoles.RangeTo)) || !TrySkipJoint(context, ref joint) || !context.Continues(joint)
            || !TryReadUnsigned(context, joint, out var high) || !high.IsSingle)
        {
            return true;
        }

        var low = number.Value;
        if (high.Has(NumberForms.Scaled) && !number.Has(NumberForms.Scaled) && low < 1000 && number.ScaledLike(high) is var scaled && scaled.Value <= high.Value)
        {
            low = scaled.Value;
        }

        var isWord = context.Is(number.End, WordRoles.RangeTo) || context.Is(number.End + 1, WordRoles.RangeTo);
        if (isWord && !ofChange && IsChange(context, token))
        {
            return true;
        }

        var isScore = !isWord && number.IsBareDigits && high.IsBareDigits && number.Value < 1000 && context.Is(number.End, WordRoles.Hyphen);
        if (low >= high.Value && number.Forms == high.Forms && (isScore || (isWord && low > high.Value && !number.Has(NumberForms.Scaled))))
        {
            number = number with { End = high.End, Forms = number.Forms | NumberForms.List }; // a vote of 59 to 40, a 2 - 2 draw
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

        // 65-to-22
        token += context.IsGluedHyphen(token) && context.Is(token + 1, WordRoles.RangeTo) && context.IsGluedHyphen(token + 2) ? 3 : 1;
        return true;
    }

    /// <summary>Whether a number says by how much something changes, so that <c>to</c> leads to the outcome: fell 5 to 20.</summary>
    public static bool IsChange(ValueContext context, int token) =>
        token > 0 && context.Continues(token)
        && context.Is(context.Is(token - 1, WordRoles.By) && context.Continues(token - 1) ? token - 2 : token - 1, WordRoles.Change);

    private static bool TryReadSigned(ValueContext context, int token, out NumberRead number)
    {
        if (!context.Is(token, WordRoles.Minus | WordRoles.Plus) || !context.Continues(token + 1))
        {
            return Fail(out number);
        }

        // A sign touches its number and nothing before it: 3 -5 is signed, 3-5 and 3 - 5 are not.
        var isWord = context.KindOf(token) == Text.TokenKind.Word;
        var before = token == 0 || !context.IsGlued(token) || context.FirstCharOf(token - 1) is '(' or '[' or '"' or '“' or '=' || context.Is(token - 1, WordRoles.Currency);
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
        if (meaning.Is(WordRoles.Vague | WordRoles.Few | WordRoles.Multi) && VagueNumbers.TryRead(context, token, out number))
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
            : IsPartOf(context, next) ? FractionWords.TryReadPart(context, article, out number)
            : context.Is(next, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen) ? WordNumbers.TryRead(context, next, out number)
            : Fail(out number);
        if (found)
        {
            number = number with { Start = article, Forms = number.Forms | NumberForms.Article };
        }

        return found;
    }

    /// <summary><c>a third of</c>, <c>by a third</c>, which are no places in an order: those have a noun.</summary>
    private static bool IsPartOf(ValueContext context, int token) =>
        context[token].Denominator > 2 && !context.Is(token, WordRoles.Fraction) && !context.IsGluedHyphen(token + 1)
        && (!context.Continues(token + 1) || context.KindOf(token + 1) == Text.TokenKind.Punctuation || context.Is(token + 1, WordRoles.Grammar | WordRoles.MoreOrLess));

    private static bool Fail(out NumberRead number)
    {
        number = default;
        return false;
    }
}
