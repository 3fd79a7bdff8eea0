namespace Entities.Languages.English;

/// <summary>The tables of English that are embedded in the assembly.</summary>
internal static class EnglishResources
{
    /// <summary>Opens a table.</summary>
    /// <param name="name">Its path below the folder of the language's data, for example <c>Values/units.tsv</c>.</param>
    public static TextReader Open(string name)
    {
        var stream = typeof(EnglishResources).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The resource '{Prefix}{name}' is not in the assembly.");
        return new StreamReader(stream);
    }

    private const string Prefix = "English/";
}
