namespace Entities.Comparison.Tests;

/// <summary>A file for one test.</summary>
internal sealed class ScratchFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("comparison-").FullName;

    public ScratchFile(string name, string content = "")
    {
        Path = System.IO.Path.Combine(_folder, name);
        File.WriteAllText(Path, content);
    }

    public string Path { get; }

    public string Content => File.ReadAllText(Path);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
