using System.Buffers;
using System.Globalization;

namespace Entities.Corpora;

/// <summary>Names files after documents, each name once.</summary>
internal sealed class DocumentFileNames
{
    private const int Longest = 100;

    // The same on every machine: what some system does not allow in a name, and the dot that would begin an extension.
    private static readonly SearchValues<char> s_forbidden = SearchValues.Create(
        [.. "<>:\"/\\|?*. ", .. Enumerable.Range(0, 0x20).Select(c => (char)c), .. Enumerable.Range(0xd800, 0x800).Select(c => (char)c)]);

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private int _documents;

    /// <summary>The name of the next file, without an extension.</summary>
    public string Next(string? id)
    {
        var number = _documents++.ToString(CultureInfo.InvariantCulture);
        var name = string.IsNullOrEmpty(id) ? "d" + number : Allowed(id);
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        }

        return unique;
    }

    private static string Allowed(string id) =>
        string.Create(Math.Min(id.Length, Longest), id, static (name, id) =>
        {
            id.AsSpan(0, name.Length).CopyTo(name);
            name.ReplaceAny(s_forbidden, '_');
        });
}
