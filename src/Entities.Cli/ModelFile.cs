using System.Diagnostics.CodeAnalysis;
using Entities.Cli.Input;
using Entities.Extractors;

namespace Entities.Cli;

/// <summary>Reads a model that the user names.</summary>
internal static class ModelFile
{
    /// <summary>Reads a model, or says in one line what is wrong with it.</summary>
    public static bool TryLoad(string path, TextWriter error, [NotNullWhen(true)] out StatisticalEntityExtractor? extractor)
    {
        try
        {
            extractor = StatisticalEntityExtractor.Load(path);
            return true;
        }
        catch (Exception exception) when (FileProblem.Is(exception))
        {
            error.WriteLine(exception is InvalidDataException ? $"{path}: {exception.Message}" : FileProblem.Describe(path, exception));
            extractor = null;
            return false;
        }
    }
}
