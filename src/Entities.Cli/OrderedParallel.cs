using System.Collections.Concurrent;

namespace Entities.Cli;

/// <summary>Works on items side by side and hands the results on in the order of the items.</summary>
internal static class OrderedParallel
{
    /// <summary>Runs all items to the end.</summary>
    /// <param name="source">The items, read on a thread of their own.</param>
    /// <param name="work">What to do with each, on any thread.</param>
    /// <param name="emit">What to do with each result, on this thread, as soon as all before it are done.</param>
    /// <param name="degree">How many items to work on at once. At most twice as many are held: memory does not grow with the input.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="OperationCanceledException">The run was ended early.</exception>
    public static void Run<TItem, TResult>(
        IEnumerable<TItem> source, Func<TItem, TResult> work, Action<TResult> emit, int degree, CancellationToken cancellation)
    {
        // Not disposed: after an early end the reading thread may still be blocked in a read, and adds afterwards.
        var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var pending = new BlockingCollection<Task<TResult>>(degree * 2);
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, degree).ConcurrentScheduler;
        var reading = Task.Factory.StartNew(
            () =>
            {
                try
                {
                    foreach (var item in source)
                    {
                        pending.Add(Task.Factory.StartNew(() => work(item), ending.Token, TaskCreationOptions.None, scheduler), ending.Token);
                    }
                }
                finally
                {
                    pending.CompleteAdding();
                }
            },
            ending.Token,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        try
        {
            foreach (var result in pending.GetConsumingEnumerable(ending.Token))
            {
                Task.WaitAny([result], ending.Token);
                emit(result.GetAwaiter().GetResult());
            }

            reading.GetAwaiter().GetResult();
        }
        finally
        {
            ending.Cancel();
        }
    }
}
