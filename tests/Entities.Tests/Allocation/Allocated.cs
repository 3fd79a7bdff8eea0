namespace Entities.Tests.Allocation;

/// <summary>Counts the bytes that an action leaves to the garbage collector.</summary>
internal static class Allocated
{
    private const int MostRuns = 400;

    /// <summary>The least number of bytes that any of many runs allocates on this thread.</summary>
    /// <remarks>
    /// First runs fill pools and caches; code that is not yet optimised boxes what optimised code does not; and a collection
    /// may empty a pool between two runs. So the action runs until it is down to what is expected, and some hundred times at most,
    /// with pauses in which the compiler can do its work. Only the number of bytes decides, never the time.
    /// </remarks>
    /// <param name="action">What to run; it must do the same at each run.</param>
    /// <param name="expected">At how many bytes to stop.</param>
    public static long Least(Action action, double expected = 0)
    {
        var least = long.MaxValue;
        for (var run = 0; run < MostRuns && least > expected; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (run >= 60 && run % 20 == 0)
            {
                Thread.Sleep(50);
            }
        }

        return least;
    }
}
