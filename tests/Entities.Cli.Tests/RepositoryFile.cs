namespace Entities.Cli.Tests;

/// <summary>Files of the repository that these tests run in.</summary>
internal static class RepositoryFile
{
    private static readonly string s_root = FindRoot();

    /// <summary>The path of a file, given from the repository's root.</summary>
    public static string Path(string name) => System.IO.Path.Combine(s_root, name);

    /// <summary>The path of an annotated file of these tests.</summary>
    public static string Corpus(string name) => Path($"tests/Entities.Cli.Tests/Corpus/{name}");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder!.FullName, "Entities.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
