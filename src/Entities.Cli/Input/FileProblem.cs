using System.Text;

namespace Entities.Cli.Input;

/// <summary>What went wrong with a file, in one line.</summary>
internal static class FileProblem
{
    /// <summary>Whether it is the file, not the program, that is at fault.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException or EncoderFallbackException;

    /// <summary>Why a file cannot be read: file, line if known, and what was expected.</summary>
    public static string Describe(string file, Exception exception) => exception switch
    {
        InvalidDataException => exception.Message, // names file and line itself
        FileNotFoundException { FileName: { } missing } when missing != file && Path.GetFullPath(file) != missing =>
            $"{file}: no file {Path.GetFileName(missing)} beside it",
        FileNotFoundException or DirectoryNotFoundException => $"{file}: no such file",
        UnauthorizedAccessException when Directory.Exists(file) => $"{file}: is a directory: expected a file",
        UnauthorizedAccessException => $"{file}: no permission",
        _ => $"{file}: {exception.Message.ReplaceLineEndings(" ")}",
    };
    /// <summary>Why a file or folder cannot be written.</summary>
    public static string DescribeWriting(string path, Exception exception) => exception switch
    {
        DirectoryNotFoundException => $"{path}: cannot be written: there is no such folder",
        UnauthorizedAccessException when Directory.Exists(path) => $"{path}: is a directory: expected a file",
        UnauthorizedAccessException => $"{path}: no permission to write it",
        EncoderFallbackException => $"{path}: a text has a lone surrogate, which UTF-8 cannot hold",
        _ => $"{path}: cannot be written: {exception.Message.ReplaceLineEndings(" ")}",
    };
}
