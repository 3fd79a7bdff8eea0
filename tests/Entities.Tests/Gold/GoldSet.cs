using Entities.Corpora;

namespace Entities.Tests.Gold;

/// <summary>The seed article with its mentions, annotated by hand after the guide.</summary>
internal static class GoldSet
{
    public static Example Article { get; } = JsonLines.Read(Path.Combine(AppContext.BaseDirectory, "Gold", "article.jsonl")).Single();
}
