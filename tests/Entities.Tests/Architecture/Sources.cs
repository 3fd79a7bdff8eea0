namespace Entities.Tests.Architecture;

/// <summary>The repository's own files, found upwards from the test's folder.</summary>
internal static class Sources
{
    public static string Root { get; } = FindRoot();

    public static string Of(params string[] path) => Path.Combine([Root, .. path]);

    public static IEnumerable<string> FilesOf(params string[] folder) =>
        Directory.EnumerateFiles(Of(folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Entities.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No Entities.sln above the tests.");
    }
}
