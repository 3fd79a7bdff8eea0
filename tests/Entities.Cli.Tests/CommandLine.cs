using System.Text;
using Spectre.Console;

namespace Entities.Cli.Tests;

/// <summary>Runs the command in this process, with files of its own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("entities-").FullName;

    /// <summary>What finds the entities.</summary>
    public IEntityExtractor Extractor { get; init; } = WordExtractor.Names;

    /// <summary>All that <c>--extractor</c> offers, where a test needs others than that one and one that finds nothing.</summary>
    public ExtractorCatalog? Catalog { get; init; }

    /// <summary>Standard input.</summary>
    public Stream Input { get; init; } = new MemoryStream();

    /// <summary>Standard output, where a test needs a special one.</summary>
    public Stream? Output { get; init; }

    /// <summary>What the output can show.</summary>
    public ColorSystemSupport Colors { get; init; } = ColorSystemSupport.NoColors;

    /// <summary>Whether a terminal shows standard error.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the output.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Runs once on a text as standard input.</summary>
    public static CommandResult RunOn(string input, params string[] arguments) => RunOn(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs once on bytes as standard input.</summary>
    public static CommandResult RunOn(byte[] input, params string[] arguments)
    {
        using var command = new CommandLine { Input = new MemoryStream(input) };
        return command.Run(arguments);
    }

    /// <summary>Makes a file; its path, which messages and ids name.</summary>
    public string File(string name, string content) => File(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Makes a file; its path, which messages and ids name.</summary>
    public string File(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Makes a folder.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    public CommandResult Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    public CommandResult Run(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var streams = new ConsoleStreams(Input, Output ?? output, error)
        {
            Colors = Colors,
            Width = Width,
            ErrorIsTerminal = ErrorIsTerminal,
        };
        var extractors = Catalog ?? new ExtractorCatalog(
            new ExtractorCatalog.Entry("default", "the one of the test", () => Extractor),
            new ExtractorCatalog.Entry("rules", "one that finds nothing", () => new WordExtractor()));
        var code = new Application(streams, extractors).Run(arguments, cancellation);
        return new CommandResult(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}

/// <summary>What a run gave.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
