using System.Text.RegularExpressions;
using Entities.Tests.Architecture;

namespace Entities.MLNet.Tests.Architecture;

/// <summary>The rooms of the package and the arrows between them, and that nothing of the library points at it.</summary>
public partial class RoomTests
{
    // Of its own rooms; of the core it may use what it needs.
    private static readonly Dictionary<string, string[]> s_mayUse = new()
    {
        [""] = ["Training", "Pipelines"],
        ["Training"] = [],
        ["Pipelines"] = [],
    };

    private static IEnumerable<string> Files() => Sources.FilesOf("src", "Entities.MLNet").Select(file => Path.GetRelativePath(Sources.Of("src", "Entities.MLNet"), file));

    private static IEnumerable<string> Others() => Sources.FilesOf("src", "Entities").Concat(Sources.FilesOf("src", "Entities.Cli"));

    [TestCaseSource(nameof(Files))]
    public void A_file_uses_only_the_rooms_that_its_room_may(string file)
    {
        var room = Path.GetDirectoryName(file)!;
        s_mayUse.Should().ContainKey(room);

        UsedRoom().Matches(File.ReadAllText(Sources.Of("src", "Entities.MLNet", file))).Select(static match => match.Groups[1].Value)
            .Where(other => other != room).Distinct().Should().BeSubsetOf(s_mayUse[room]);
    }

    [TestCaseSource(nameof(Files))]
    public void A_namespace_is_its_folder(string file)
    {
        var room = Path.GetDirectoryName(file)!;

        Namespace().Match(File.ReadAllText(Sources.Of("src", "Entities.MLNet", file))).Groups[1].Value
            .Should().Be(room.Length == 0 ? "Entities.MLNet" : "Entities.MLNet." + room);
    }

    [Test]
    public void Nothing_else_points_at_it() =>
        Others().Where(static file => File.ReadAllText(file).Contains("Entities.MLNet", StringComparison.Ordinal) || File.ReadAllText(file).Contains("Microsoft.ML", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Test]
    public void No_file_is_too_long_to_read_in_one_sitting() =>
        Files().Where(static file => File.ReadLines(Sources.Of("src", "Entities.MLNet", file)).Count() > 300).Should().BeEmpty();

    [GeneratedRegex(@"\bEntities\.MLNet\.([A-Z]\w*)")]
    private static partial Regex UsedRoom();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
