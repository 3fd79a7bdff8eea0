using System.Globalization;

namespace Entities.Cli.Input;

/// <summary>Something about the input that the user must know.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1; 0 if it is about the file as a whole.</param>
/// <param name="Message">What is wrong and what was expected.</param>
/// <param name="IsWarning">Whether the input was still worked on.</param>
internal sealed record Problem(string Source, long Line, string Message, bool IsWarning = false)
{
    /// <summary>One line, as compilers write it, so that editors can jump there.</summary>
    public override string ToString()
    {
        var line = Line > 0 ? ":" + Line.ToString(CultureInfo.InvariantCulture) : "";
        return $"{Source}{line}: {(IsWarning ? "warning: " : "")}{Message.ReplaceLineEndings(" ")}";
    }
}
