using Entities.Corpora;

namespace Entities.Tests.Gold;

/// <summary>The gold sets that are committed, by name.</summary>
internal static class GoldSet
{
    /// <summary>The seed article with its mentions, annotated by hand after the guide.</summary>
    public static Example Article { get; } = Read("article").Single();

    /// <summary>Short documents of many genres, written and annotated for the project.</summary>
    public static IReadOnlyList<Example> Genres { get; } = Read("genres");

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Example>> All { get; } =
        new Dictionary<string, IReadOnlyList<Example>> { ["article"] = [Article], ["genres"] = Genres };

    private static List<Example> Read(string name) => [.. JsonLines.Read(Path.Combine(AppContext.BaseDirectory, "Gold", name + ".jsonl"))];
}
