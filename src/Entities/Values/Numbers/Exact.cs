namespace Entities.Values.Numbers;

/// <summary>Decimal arithmetic that tells when a result does not fit instead of throwing.</summary>
internal static class Exact
{
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        if (b != 0 && Math.Abs(a) > 1 && Math.Abs(b) > 1 && Math.Abs(a) > decimal.MaxValue / Math.Abs(b))
        {
            product = 0;
            return false;
        }

        product = Trim(a * b);
        return true;
    }

    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        if (a > 0 && b > decimal.MaxValue - a)
        {
            sum = 0;
            return false;
        }

        sum = a + b;
        return true;
    }

    /// <summary>The same number without trailing zeros after the point, so that it prints as one expects.</summary>
    public static decimal Trim(decimal number) => number / 1.0000000000000000000000000000m;
}
