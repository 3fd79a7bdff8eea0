using System.Globalization;
using System.Text.RegularExpressions;
using Entities.Extractors;

namespace Entities.Cli.Tests;

/// <summary>What docs/train-your-own.md says is so: its commands are run in order in an empty folder with its files, and print what it shows.</summary>
/// <remarks>
/// Times are not compared, and numbers may differ by a tenth, since the last bits of a logarithm are the machine's own. When
/// training has changed for good, run <see cref="Write_the_outputs_anew"/> by its name.
/// </remarks>
[NonParallelizable] // the current folder and the console belong to the process
internal sealed partial class TrainYourOwnPageTests
{
    private static readonly string s_path = RepositoryFile.Path("docs/train-your-own.md");

    private string _before = "";
    private string _folder = "";

    [SetUp]
    public void EnterFolder()
    {
        _before = Environment.CurrentDirectory;
        _folder = Directory.CreateTempSubdirectory("entities-").FullName;
        foreach (var file in Directory.GetFiles(RepositoryFile.Corpus("")))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }

        Environment.CurrentDirectory = _folder;
    }

    [TearDown]
    public void LeaveFolder()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    [Test]
    public void The_page_s_commands_print_what_it_shows()
    {
        var outputs = 0;
        foreach (var (block, actual) in Follow(Page.Read(s_path)))
        {
            outputs++;
            Words(actual).Should().Equal(Words(block.Lines), IsNear, $"line {block.Line} of the page shows this, and it is now\n{string.Join('\n', actual)}\n");
        }

        outputs.Should().BeGreaterThan(5);
        File.Exists("errors.html").Should().BeTrue();
    }

    [Test]
    public void The_page_s_sample_is_the_one_that_runs_here()
    {
        var sample = Page.Read(s_path).Blocks().Single(block => block.Role == "sample").Lines.Where(line => line.Length > 0 && !line.StartsWith("using ", StringComparison.Ordinal));
        var source = File.ReadAllLines(RepositoryFile.Path("tests/Entities.Cli.Tests/TrainYourOwnPageTests.cs"));

        var begin = Array.FindIndex(source, line => line.Trim() == "// the sample");
        source.Skip(begin + 1).TakeWhile(line => line.Trim() != "// its end").Select(line => line.Trim()).Where(line => line is not ("" or "{" or "}"))
            .Should().Equal(sample.Select(line => line.Trim()));
    }

    [Test]
    [Explicit("writes the page")]
    public void Write_the_outputs_anew()
    {
        var page = Page.Read(s_path);
        var outputs = Follow(page).ToDictionary(pair => pair.Block.Line, pair => pair.Actual);

        File.WriteAllText(s_path, page.With(outputs));
    }

    // Does what the page says, block by block; gives each block that shows something, and what there really is.
    private static IEnumerable<(Block Block, string[] Actual)> Follow(Page page)
    {
        var printed = "";
        foreach (var block in page.Blocks())
        {
            if (block.Language == "sh")
            {
                printed = string.Concat(block.Lines.Select(Run));
            }
            else if (Role().Match(block.Role) is { Success: true } role)
            {
                yield return (block, Shown(role, block, printed));
            }
            else if (block.Role.StartsWith("file ", StringComparison.Ordinal))
            {
                File.WriteAllLines(block.Role["file ".Length..], block.Lines);
            }
            else
            {
                block.Role.Should().Be("sample", $"line {block.Line} of the page must say what its block is");
            }
        }
    }

    private static string[] Shown(Match role, Block block, string printed)
    {
        if (role.Groups["file"] is { Success: true, Value: var file })
        {
            return [.. File.ReadLines(file).Take(block.Lines.Length)];
        }

        if (role.Groups["sample"].Success)
        {
            printed = RunSample();
        }

        var shown = role.Groups["start"] is { Success: true, Value: var start }
            ? printed.Split("\n\n").Single(paragraph => paragraph.StartsWith(start, StringComparison.Ordinal))
            : printed;
        return shown.TrimEnd('\n').Split('\n');
    }

    private static string Run(string line)
    {
        line.Should().StartWith("entities ");
        using var command = new CommandLine { Catalog = ExtractorCatalog.BuiltIn, Width = ConsoleStreams.DefaultWidth };
        var result = command.Run(line.Split(' ')[1..]);
        result.ExitCode.Should().Be(ExitCode.Done, $"{line} says {result.Error}");
        return result.Output;
    }

    private static string RunSample()
    {
        var before = Console.Out;
        using var output = new StringWriter { NewLine = "\n" };
        Console.SetOut(output);
        try
        {
            // the sample
            var extractor = StatisticalEntityExtractor.Load("drugs.model");
            foreach (var mention in extractor.Extract("Give enalapril 5 mg every morning."))
            {
                Console.WriteLine($"{mention.Start,2}..{mention.End}  {mention.Type,-9}  {mention.Text}");
            }

            // its end
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    private static string[] Words(string[] lines) =>
        Time().Replace(string.Join(" ", lines), "").Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsNear(string actual, string shown)
    {
        if (double.TryParse(actual, NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.TryParse(shown, NumberStyles.Float, CultureInfo.InvariantCulture, out var y))
        {
            return Math.Abs(x - y) <= Math.Max(0.1, 0.1 * Math.Abs(y));
        }

        return actual == shown;
    }

    [GeneratedRegex("^(first lines of (?<file>.+)|output(, from \"(?<start>.+)\")?|output of the (?<sample>sample))$")]
    private static partial Regex Role();

    [GeneratedRegex("[0-9.]+ s$")]
    private static partial Regex Time();
}
