using System.CommandLine;
using System.CommandLine.Parsing;

namespace Entities.Cli.Commands;

/// <summary>Annotated files as the command line groups them: each type map belongs to the files that stand before it.</summary>
/// <remarks>
/// <code>
/// --train a.tsv --train b.tsv c.tsv --types-map m.json --dev d.tsv     b and c are mapped, a and d are not
/// --types-map m.json --train a.tsv --dev d.tsv                         both are mapped
/// </code>
/// </remarks>
internal sealed class CorpusArguments
{
    private readonly List<Group> _groups = [];
    private string? _commonMap;

    private CorpusArguments()
    {
    }

    /// <summary>What is wrong with the order; null if nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Reads a command line from left to right.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="typeMap">The option that names a type map; all others with files begin a group.</param>
    /// <param name="files">The options that name files.</param>
    public static CorpusArguments Read(ParseResult parsed, Option typeMap, params Option[] files)
    {
        var arguments = new CorpusArguments();
        Option? option = null;
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option)
            {
                option = Array.Find([typeMap, .. files], candidate => candidate.Name == token.Value || candidate.Aliases.Contains(token.Value));
                if (option is not null && option != typeMap)
                {
                    arguments._groups.Add(new Group(option));
                }
            }
            else if (token.Type == TokenType.Argument && option == typeMap)
            {
                arguments.AddMap(token.Value);
            }
            else if (token.Type == TokenType.Argument && option is not null)
            {
                arguments._groups[^1].Paths.Add(token.Value);
            }
        }

        return arguments;
    }

    /// <summary>The files that an option names, in order.</summary>
    public IReadOnlyList<AnnotatedFile> Of(Option option) =>
    [
        .. _groups.Where(group => group.Option == option).SelectMany(group => group.Paths.Select(path => new AnnotatedFile(path, group.Map ?? _commonMap))),
    ];

    private void AddMap(string path)
    {
        var taken = _groups.Count == 0 ? _commonMap : _groups[^1].Map;
        if (taken is not null)
        {
            Fault = $"--types-map {taken} and {path} are for the same files: expected one of them, after the files that it is for";
        }
        else if (_groups.Count == 0)
        {
            _commonMap = path;
        }
        else
        {
            _groups[^1].Map = path;
        }
    }

    private sealed class Group(Option option)
    {
        public Option Option => option;

        public List<string> Paths { get; } = [];

        public string? Map { get; set; }
    }
}
