namespace Entities.Values.Numbers;

/// <summary>Counts that do not say how many: <c>dozens</c>, <c>tens of thousands</c>, <c>several hundred</c>, <c>a few dozen</c>.</summary>
internal static class VagueNumbers
{
    // The least that a plural can mean.
    private const int Least = 2;

    public static bool TryRead(ValueContext context, int token, out NumberRead number) =>
        context.Is(token, WordRoles.Vague | WordRoles.Multi) ? TryReadPlural(context, token, out number) : TryReadFew(context, token, out number);

    private static bool TryReadPlural(ValueContext context, int token, out NumberRead number)
    {
        var value = context[token].Number * Least;
        var end = token + 1;

        // Each step is a larger plural, so the chain is short: tens of thousands of millions.
        while (context.Continues(end) && context.Is(end, WordRoles.Of) && context.Continues(end + 1)
            && context.Is(end + 1, WordRoles.Vague) && context[end + 1].Number > context[end - 1].Number
            && Exact.TryMultiply(value, context[end + 1].Number, out var product))
        {
            value = product;
            end += 2;
        }

        number = new NumberRead(token, end, value, value, NumberForms.Words | NumberForms.Vague);
        return true;
    }

    private static bool TryReadFew(ValueContext context, int token, out NumberRead number)
    {
        number = default;
        var at = token + 1;
        at += context.Continues(at) && context.Is(at, WordRoles.Of) ? 1 : 0;
        if (!context.Continues(at))
        {
            return false;
        }

        var forms = NumberForms.Words | NumberForms.Vague;
        if (context.Is(at, WordRoles.Vague))
        {
            var plural = context[at].Number * Least;
            number = new NumberRead(token, at + 1, plural, plural, forms);
            return true;
        }

        if (!context.Is(at, WordRoles.Hundred | WordRoles.Scale | WordRoles.Dozen))
        {
            return false;
        }

        var value = context[token].Number * context[at].Number;
        number = new NumberRead(token, at + 1, value, value, forms & ~NumberForms.Vague);
        if (context.Is(at, WordRoles.Hundred))
        {
            WordNumbers.TakeScale(context, ref number);
        }

        number = number with { Forms = forms };
        return true;
    }
}
