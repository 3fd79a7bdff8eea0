using System.Text.RegularExpressions;

namespace Entities.Tests.Architecture;

/// <summary>The rooms of the core and the arrows between them: each room may use only those named for it, and the vocabulary at the root.</summary>
public partial class RoomTests
{
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        [""] = [],
        ["Text"] = [],
        ["Names"] = ["Text"],
        ["Rules"] = ["Text"],
        ["Values"] = ["Text"],
        ["Sequence"] = ["Text"],
        ["Corpora"] = ["Text"],
        ["Languages"] = ["Rules", "Values", "Names", "Text"],
        ["Training"] = ["Sequence", "Corpora", "Text"],
        ["Evaluation"] = ["Corpora", "Text"],
        ["Extractors"] = ["Languages", "Sequence", "Rules", "Values", "Names", "Text"],
    };

    private static IEnumerable<string> Files() => Sources.FilesOf("src", "Entities").Select(file => Path.GetRelativePath(Sources.Of("src", "Entities"), file));

    [TestCaseSource(nameof(Files))]
    public void A_file_uses_only_the_rooms_that_its_room_may(string file)
    {
        var room = RoomOf(file);
        s_mayUse.Should().ContainKey(room);

        var code = string.Join('\n', File.ReadLines(Sources.Of("src", "Entities", file)).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        var used = UsedRoom().Matches(code).Select(match => match.Groups[1].Value)
            .Where(s_mayUse.ContainsKey).Where(other => other != room).Distinct();

        used.Should().BeSubsetOf(s_mayUse[room]);
    }

    [TestCaseSource(nameof(Files))]
    public void A_namespace_is_its_folder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var expected = folder.Length == 0 ? "Entities" : "Entities." + folder.Replace(Path.DirectorySeparatorChar, '.');

        Namespace().Match(File.ReadAllText(Sources.Of("src", "Entities", file))).Groups[1].Value.Should().BeOneOf(expected, "");
    }

    [Test]
    public void No_other_language_is_spoken_outside_its_folder()
    {
        var users = Files().Where(file => !file.StartsWith(Path.Combine("Languages", "English"), StringComparison.Ordinal))
            .Where(file => File.ReadAllText(Sources.Of("src", "Entities", file)).Contains("Languages.English", StringComparison.Ordinal));

        users.Should().OnlyContain(file => file.StartsWith("Extractors", StringComparison.Ordinal));
    }

    private static string RoomOf(string file)
    {
        var end = file.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return end < 0 ? "" : file[..end];
    }

    [GeneratedRegex(@"\bEntities\.([A-Z]\w*)")]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
