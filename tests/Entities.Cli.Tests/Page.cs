using System.Text;

namespace Entities.Cli.Tests;

/// <summary>A page of documentation: its fenced blocks, and what the comment before each says that it is.</summary>
/// <param name="lines">The lines of the page.</param>
internal sealed class Page(IReadOnlyList<string> lines)
{
    private const string Fence = "```";

    /// <summary>Reads a page.</summary>
    public static Page Read(string path) => new(File.ReadAllLines(path));

    /// <summary>The blocks in order.</summary>
    public IEnumerable<Block> Blocks()
    {
        for (var start = 0; start < lines.Count; start++)
        {
            if (!lines[start].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var end = start + 1;
            while (lines[end] != Fence)
            {
                end++;
            }

            var role = start > 0 && lines[start - 1].StartsWith("<!-- ", StringComparison.Ordinal) ? lines[start - 1][5..^4] : "";
            yield return new Block(start + 1, lines[start][Fence.Length..], role, [.. lines.Skip(start + 1).Take(end - start - 1)]);
            start = end;
        }
    }

    /// <summary>The page with other lines in some of its blocks.</summary>
    /// <param name="contents">The new lines of a block, by the block's line.</param>
    public string With(IReadOnlyDictionary<int, string[]> contents)
    {
        var page = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            page.Append(lines[i]).Append('\n');
            if (contents.TryGetValue(i + 1, out var content))
            {
                page.AppendJoin('\n', content).Append('\n');
                while (lines[i + 1] != Fence)
                {
                    i++;
                }
            }
        }

        return page.ToString();
    }
}

/// <summary>A fenced block.</summary>
/// <param name="Line">The line of its fence, from 1.</param>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Role">What the comment before it says; empty if there is none.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Block(int Line, string Language, string Role, string[] Lines);
