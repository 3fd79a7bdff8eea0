using System.Diagnostics;
using Entities.Languages.English;

namespace Entities.Comparison.Measuring;

/// <summary>How fast a contender reads documents.</summary>
/// <param name="First">Tokens a second on one core by a new extractor, which has not met the words of the documents; its code is compiled.</param>
/// <param name="FirstRatio">The time of that, as a multiple of the split's.</param>
/// <param name="Again">Tokens a second on one core when the same documents are read again.</param>
/// <param name="AgainRatio">The time of that, as a multiple of the split's.</param>
/// <param name="AllCores">Tokens a second with as many threads as cores, each with documents of its own; null for a single document.</param>
/// <param name="BytesPerToken">Bytes allocated for each token, mentions included, when read again.</param>
internal sealed record Pace(double First, double FirstRatio, double Again, double AgainRatio, double? AllCores, double BytesPerToken);

/// <summary>Measures how fast contenders read.</summary>
/// <remarks>
/// On a machine with other work noise only ever adds time, so that the least of several rounds counts; and each round reads
/// with the split as well, so that both meet the same machine.
/// </remarks>
/// <param name="documents">The documents, at least one.</param>
/// <param name="clock">What one core's time is measured by; that of all cores is always the time that passes.</param>
/// <param name="warmUp">How long to read before anything counts, so that code is compiled.</param>
/// <param name="budget">After how much time there is no further round. There is one round at least.</param>
internal sealed class PaceMeter(IReadOnlyList<Document> documents, Clock clock, TimeSpan warmUp, TimeSpan budget)
{
    private const int MostRounds = 9;
    private const int MostPasses = 1_000;

    /// <summary>A pass shorter than this is made several times, for the clock and for chance.</summary>
    private static readonly TimeSpan s_leastPass = TimeSpan.FromMilliseconds(30);

    /// <summary>Number of tokens of the documents, by the library's tokenizer; at least 1.</summary>
    public int Tokens { get; } = Math.Max(1, documents.Sum(static document => EnglishText.Tokenizer.Tokenize(document.Text).Count));

    /// <summary>Measures a contender.</summary>
    public Pace Measure(Contender contender)
    {
        var reader = contender.NewReader();
        var split = Baselines.Split.NewReader();
        var warming = Stopwatch.StartNew();
        do
        {
            ReadAll(reader);
            ReadAll(split);
        }
        while (warming.Elapsed < warmUp);

        double first = double.MaxValue, again = double.MaxValue, allCores = double.MaxValue, least = double.MaxValue;
        var bytes = long.MaxValue;
        var spent = Stopwatch.StartNew();
        for (var round = 0; round < MostRounds && (round == 0 || spent.Elapsed < budget); round++)
        {
            least = Math.Min(least, Repeated(split));
            if (contender.Create is not null)
            {
                (var seconds, reader) = FirstReading(contender);
                first = Math.Min(first, seconds);
            }

            var before = GC.GetAllocatedBytesForCurrentThread();
            ReadAll(reader);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
            again = Math.Min(again, Repeated(reader));
            if (documents.Count > 1)
            {
                Parallel.ForEach(documents, document => reader(document)); // so that every thread has met the words
                allCores = Math.Min(allCores, Clock.Wall.Seconds(() => Parallel.ForEach(documents, document => reader(document))));
            }
        }

        first = contender.Create is null ? again : first; // a baseline has nothing that could be empty
        return new Pace(Tokens / first, first / least, Tokens / again, again / least, documents.Count > 1 ? Tokens / allCores : null, (double)bytes / Tokens);
    }

    /// <summary>Reads all documents with readers that have read nothing, and gives the last of these. Making them does not count.</summary>
    private (double Seconds, Func<Document, int> Reader) FirstReading(Contender contender)
    {
        var seconds = 0.0;
        var passes = 0;
        Func<Document, int> reader;
        do
        {
            reader = contender.NewReader();
            seconds += clock.Seconds(() => ReadAll(reader));
            passes++;
        }
        while (seconds < s_leastPass.TotalSeconds && passes < MostPasses);

        return (seconds / passes, reader);
    }

    private double Repeated(Func<Document, int> reader)
    {
        var passes = 0;
        var seconds = clock.Seconds(() =>
        {
            var watch = Stopwatch.StartNew();
            do
            {
                ReadAll(reader);
                passes++;
            }
            while (watch.Elapsed < s_leastPass);
        });
        return seconds / passes;
    }

    private void ReadAll(Func<Document, int> reader)
    {
        for (var i = 0; i < documents.Count; i++) // an enumerator would be an object
        {
            reader(documents[i]);
        }
    }
}
