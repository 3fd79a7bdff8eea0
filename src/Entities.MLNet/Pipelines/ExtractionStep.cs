using Microsoft.ML;

namespace Entities.MLNet.Pipelines;

/// <summary>Puts the step together from ML.NET's own transforms, since ML.NET can save no others.</summary>
/// <remarks>
/// <code>
///   input column            copied to the one that the mapping reads
///   a constant, 0           made of the input by an expression
///   name of the extractor   looked up under 0: so the name is saved as the table of a mapping of values
///   custom mapping          saved by the name of its factory alone, <see cref="ExtractionFactory"/>, which reads the extractor's name in each row
///   output columns          copied to the names that the user wants; the others are dropped
/// </code>
/// </remarks>
internal static class ExtractionStep
{
    // A catalog of transforms does not give its context, and what is made here neither logs nor draws numbers.
    private static readonly MLContext s_context = new();

    private static readonly string[] s_found =
        [nameof(FoundEntities.Texts), nameof(FoundEntities.Types), nameof(FoundEntities.Starts), nameof(FoundEntities.Ends), nameof(FoundEntities.Scores)];

    /// <summary>Makes the step.</summary>
    /// <param name="output">What the output columns' names begin with.</param>
    /// <param name="input">The column to read.</param>
    /// <param name="extractor">The extractor.</param>
    /// <param name="name">Its name; null if it has none, and the step cannot be saved.</param>
    public static IEstimator<ITransformer> Create(string output, string input, IEntityExtractor extractor, ExtractorName? name)
    {
        var transforms = s_context.Transforms;
        var read = transforms.CopyColumns(ExtractedText.TextColumn, input)
            .Append(transforms.Expression(ExtractedText.KeyColumn, "text => 0", input))
            .Append(transforms.Conversion.MapValue(
                ExtractedText.NameColumn, [KeyValuePair.Create(0, name?.Text ?? "")], ExtractedText.KeyColumn));
        var mapping = new ExtractionMapping(name, extractor);
        var mapped = read.Append(name is null
            ? transforms.CustomMapping<ExtractedText, FoundEntities>((text, found) => ExtractionMapping.Fill(extractor, text.Text, found), contractName: null)
            : transforms.CustomMapping<ExtractedText, FoundEntities>(mapping.Map, ExtractionFactory.Contract));
        IEstimator<ITransformer> step = mapped;
        foreach (var column in s_found)
        {
            step = step.Append(transforms.CopyColumns(output + column, FoundEntities.Prefix + column));
        }

        return step.Append(transforms.DropColumns(
            [ExtractedText.TextColumn, ExtractedText.KeyColumn, ExtractedText.NameColumn, .. s_found.Select(static column => FoundEntities.Prefix + column)]));
    }
}
