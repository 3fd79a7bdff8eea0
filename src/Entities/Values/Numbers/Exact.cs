namespace Entities.Values.Numbers;

/// <summary>Decimal arithmetic that tells when a result does not fit instead of throwing.</summary>
internal static class Exact
{
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        if (Math.Abs(a) > 1 && Math.Abs(b) > 1 && Math.Abs(a) > decimal.MaxValue / 2 / Math.Abs(b))
        {
            product = 0;
            return false;
        }

        product = Trim(a * b);
        return true;
    }

    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        if (Math.Abs(a) > decimal.MaxValue / 2 || Math.Abs(b) > decimal.MaxValue / 2)
        {
            sum = 0;
            return false;
        }

        sum = a + b;
        return true;
    }

    /// <summary>The sum, or the larger one alone where it is so large that nothing can be added.</summary>
    public static decimal Add(decimal a, decimal b) => TryAdd(a, b, out var sum) ? sum : Math.Abs(a) > Math.Abs(b) ? a : b;

    /// <summary>The same number without trailing zeros after the point, so that it prints as one expects.</summary>
    public static decimal Trim(decimal number) => number / 1.0000000000000000000000000000m;
}
